package app.mendwell.trends;

import app.mendwell.content.Content;
import app.mendwell.storage.Preferences;
import app.mendwell.storage.Tag;
import app.mendwell.storage.TagKind;
import app.mendwell.storage.TagRepository;
import app.mendwell.trends.figures.Links;
import app.mendwell.trends.figures.Look;
import app.mendwell.trends.figures.LookMaker;
import app.mendwell.trends.figures.Names;
import app.mendwell.trends.figures.Range;
import app.mendwell.trends.numerics.DayValue;
import app.mendwell.ui.House;
import app.mendwell.ui.Latest;
import app.mendwell.ui.Words;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.jspecify.annotations.Nullable;

/** What tends to go with mood, and which tags take part. Looks are made when a milestone is reached, never for looking. */
public final class LinksViewModel {

    /** To tell whether a card is shown, shown no longer, or was: two looks and the one before. */
    private static final int LOOKS = 3;

    /**
     * What is known before anything is computed.
     *
     * @param all every day of the diary, if a look is due; else empty
     */
    private record Found(Range range, int paired, List<Look> looks, List<Integer> due, List<DayValue> all, Names names,
            List<Tag> tags) {

        @Override
        public String toString() {
            return looks.size() + " looks";
        }
    }

    private final House house;
    private final Content content;
    private final TrendsRepository repository;
    private final LookRepository looks;
    private final TagRepository tagRepository;
    private final Latest<Links> latest;
    private final ReadOnlyObjectWrapper<@Nullable Links> links = new ReadOnlyObjectWrapper<>();
    private final ObservableList<Tag> tags = FXCollections.observableArrayList();

    public LinksViewModel(House house, Content content) {
        this.house = house;
        this.content = content;
        this.repository = new TrendsRepository(house.records().db());
        this.looks = new LookRepository(house.records());
        this.tagRepository = new TagRepository(house.records());
        this.latest = new Latest<>(house.tasks());
    }

    /** Reads the stored looks; makes those that are due. */
    public void refresh() {
        LocalDate today = house.wall().today();
        Preferences preferences = house.preferred().get();
        Links.Picked picked = LinkChoices.of(preferences);
        house.tasks().run(() -> read(today, preferences, picked), found -> {
            tags.setAll(found.tags());
            if (found.due().isEmpty()) {
                links.set(new Links(found.range(), found.paired(), found.looks(), picked, found.names()));
            } else {
                make(found, picked);
            }
        });
    }

    private Found read(LocalDate today, Preferences preferences, Links.Picked picked) {
        Range range = Reach.ALL.range(today, repository.firstDay().orElse(null));
        List<Tag> all = tagRepository.all().stream().filter(tag -> tag.kind() != TagKind.PERSON).toList();
        int paired = repository.paired(range);
        List<Look> newest = looks.newest(LOOKS);
        List<Integer> due = Look.due(newest.isEmpty() ? 0 : newest.getFirst().days(), paired);
        List<DayValue> days = due.isEmpty() ? List.of() : repository.days(range, preferences.dayStartsAt());
        // Without anybody to look at there is no look: tags picked later begin with the two that are due then.
        boolean nobody = picked.tags().isEmpty() && days.stream().allMatch(day -> day.sleepHours() == null);
        return new Found(range, paired, newest, nobody ? List.of() : due, days, repository.names(content), all);
    }

    private void make(Found found, Links.Picked picked) {
        Set<String> hidden = new HashSet<>();
        found.tags().stream().filter(Tag::hidden).forEach(tag -> hidden.add(tag.id().toString()));
        List<String> family = picked.tags().stream().filter(tag -> !hidden.contains(tag)).toList();
        house.tasks().work(() -> {
            var maker = new LookMaker(found.all());
            return found.due().stream().map(milestone -> maker.look(milestone, family)).toList();
        }, made -> latest.ask(() -> {
            looks.save(made);
            return new Links(found.range(), found.paired(), looks.newest(LOOKS), picked, found.names());
        }, links::set));
    }

    /** Null until it has been read for the first time. */
    public ReadOnlyObjectProperty<@Nullable Links> links() {
        return links.getReadOnlyProperty();
    }

    /** Tags that may be picked: all but persons. */
    public ObservableList<Tag> tags() {
        return tags;
    }

    public boolean takesPart(Tag tag) {
        return house.preferred().get().chosen().words(LinkChoices.TAGS).contains(tag.id().toString());
    }

    /** Whether its pattern, if there is one, is kept from being shown. */
    public boolean isHidden(String member) {
        return house.preferred().get().chosen().words(LinkChoices.HIDDEN).contains(member);
    }

    /** Lets a tag take part from the next look on, or ends that at once. */
    public void pick(Tag tag, boolean takesPart) {
        if (tag.kind() != TagKind.PERSON) {
            change(LinkChoices.TAGS, tag.id().toString(), takesPart);
        }
    }

    /** Keeps a card from being shown; the tag stays in the looks. */
    public void hide(Links.Card card) {
        change(LinkChoices.HIDDEN, card.member(), true);
        house.notices().offer(Words.of("trends.links.hidden"), Words.of("ui.undo"), () -> showAgain(card.member()));
    }

    public void showAgain(String member) {
        change(LinkChoices.HIDDEN, member, false);
    }

    private void change(String setting, String member, boolean in) {
        house.preferred().change(preferences -> preferences.toggled(setting, member, in));
        refresh();
    }

    /** The kind of the tag behind a card; null for sleep and for a tag that is gone. */
    public @Nullable TagKind kind(Links.Card card) {
        return card.member().equals(Look.SLEEP) ? null
                : tags.stream().filter(tag -> tag.id().equals(UUID.fromString(card.member()))).map(Tag::kind)
                        .findFirst()
                        .orElse(null);
    }
}
