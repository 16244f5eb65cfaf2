package app.mendwell.journal.tags;

import static org.assertj.core.api.Assertions.assertThat;

import app.mendwell.content.Content;
import app.mendwell.journal.EntryRepository;
import app.mendwell.storage.Page;
import app.mendwell.storage.Tag;
import app.mendwell.storage.TagKind;
import app.mendwell.storage.TagRepository;
import app.mendwell.testing.Houses;
import app.mendwell.testing.TestTasks;
import app.mendwell.testing.Vaults;
import app.mendwell.ui.House;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class TagsViewModelTest {

    private final TestTasks.Timers timers = new TestTasks.Timers();
    private final House house = Houses.over(Vaults.inMemory(), TestTasks.timed(timers), EntryRepository.KIND);
    private final TagRepository tags = new TagRepository(house.records());
    private final List<String> asked = new ArrayList<>();
    private final TagsViewModel model = new TagsViewModel(house, new Content(), tags, new Asked());
    private final TagViewModel open = model.open();
    private final Tag night = tags.named("silence at night", TagKind.TRIGGER);
    private final Tag walking = tags.named("walking", TagKind.SOOTHER);
    private final Tag ana = tags.named("Ana", TagKind.PERSON);

    /** A journal with one page for each tag. */
    private final class Asked implements TaggedPages {
        @Override
        public Page<TaggedPage> after(UUID tag, @Nullable TaggedPage last) {
            asked.add("pages of " + tag);
            return new Page<>(List.of(new TaggedPage(tag, LocalDate.of(2026, 3, 7), null, "The bridge", 4)), false);
        }

        @Override
        public void open(UUID page) {
            asked.add("open");
        }

        @Override
        public void write(Tag tag) {
            asked.add("write " + tag.name());
        }
    }

    private Tag read(Tag tag) {
        return tags.find(tag.id()).orElseThrow();
    }

    private String said() {
        return Objects.requireNonNull(house.notices().current().get()).text();
    }

    @Test
    void tagsStandByKindAndNameAndAreFoundByAnyPartOfIt() {
        tags.named("being hurried", TagKind.TRIGGER);
        model.refresh();
        assertThat(model.shown()).extracting(Tag::name).containsExactly("being hurried", "silence at night", "walking",
                "Ana");
        assertThat(model.shown()).extracting(TagsViewModel::group).containsExactly("Triggers", "Triggers", "Soothers",
                "People");
        model.search().set("NIGHT");
        assertThat(model.shown()).extracting(Tag::name).containsExactly("silence at night");
    }

    @Test
    void whatIsWrittenAboutATagIsKeptAsItIsTyped() {
        model.open(night.id());
        open.form().text("note").set("When the light goes off.");
        open.form().text("early_sign").set("My voice gets quick.");
        open.form().ids("helped_by").setAll(walking.id());
        timers.pass(800);
        assertThat(read(night).note()).isEqualTo("When the light goes off.");
        assertThat(read(night).earlySign()).isEqualTo("My voice gets quick.");
        assertThat(read(night).helpedBy()).containsExactly(walking.id());
        assertThat(read(night).name()).isEqualTo("silence at night");
    }

    @Test
    void aPersonsPageGathersNoPages() {
        model.open(ana.id());
        assertThat(open.entries()).isEmpty();
        assertThat(asked).isEmpty();
        model.open(night.id());
        assertThat(open.entries()).hasSize(1);
        open.become(TagKind.PERSON);
        assertThat(open.entries()).isEmpty();
    }

    @Test
    void anotherNameComesEverywhereAndCanBeTakenBack() {
        model.open(night.id());
        open.form().text("note").set("typed a moment ago");
        open.rename("  quiet at night ");
        assertThat(read(night).name()).isEqualTo("quiet at night");
        assertThat(read(night).note()).isEqualTo("typed a moment ago");
        assertThat(said()).isEqualTo("Now called “quiet at night”");
        assertThat(Objects.requireNonNull(open.tag().get()).name()).isEqualTo("quiet at night");
        house.undo().undo();
        model.turned();
        assertThat(Objects.requireNonNull(open.tag().get()).name()).isEqualTo("silence at night");
        open.form().text("note").set("more");
        timers.pass(800);
        assertThat(read(night).name()).isEqualTo("silence at night");
    }

    @Test
    void aNameThatIsTakenIsSaidAndNothingChanges() {
        tags.named("quiet", TagKind.TRIGGER);
        model.open(night.id());
        open.rename("Quiet");
        assertThat(read(night).name()).isEqualTo("silence at night");
        assertThat(said()).isEqualTo("There is another trigger called “Quiet”. The two can be merged.");
    }

    @Test
    void aKindCanChangeAndChangeBack() {
        model.open(walking.id());
        open.become(TagKind.VALUE);
        assertThat(read(walking).kind()).isEqualTo(TagKind.VALUE);
        assertThat(open.form().get().text("kind")).isEqualTo("value");
        house.undo().undo();
        assertThat(read(walking).kind()).isEqualTo(TagKind.SOOTHER);
    }

    @Test
    void mergingOffersTheSameKindAndOpensWhatIsLeft() {
        Tag quiet = tags.named("quiet", TagKind.TRIGGER);
        model.refresh();
        model.open(night.id());
        assertThat(model.mergeable("")).containsExactly(quiet);
        open.merge(quiet);
        assertThat(Objects.requireNonNull(open.tag().get()).id()).isEqualTo(quiet.id());
        assertThat(tags.all()).doesNotContain(read(night));
        house.undo().undo();
        assertThat(tags.find("silence at night", TagKind.TRIGGER)).isPresent();
    }

    @Test
    void hidingAndBinningCanBeTakenBack() {
        model.open(walking.id());
        open.hide(true);
        assertThat(read(walking).hidden()).isTrue();
        house.undo().undo();
        model.turned();
        assertThat(read(walking).hidden()).isFalse();
        open.bin();
        assertThat(open.tag().get()).isNull();
        assertThat(model.shown()).doesNotContain(walking);
        house.undo().undo();
        model.turned();
        assertThat(model.shown()).contains(walking);
    }

    @Test
    void aNewTagIsOpenedAndANameThatIsThereOpensThatOne() {
        model.make("being hurried", TagKind.TRIGGER);
        assertThat(Objects.requireNonNull(open.tag().get()).name()).isEqualTo("being hurried");
        model.make("Walking", TagKind.SOOTHER);
        assertThat(Objects.requireNonNull(open.tag().get()).id()).isEqualTo(walking.id());
        model.make("  ", TagKind.TOPIC);
        assertThat(tags.all()).hasSize(4);
        house.undo().undo();
        assertThat(tags.all()).hasSize(3);
    }

    @Test
    void startersStandByGroupForWhatHasSome() {
        assertThat(model.starters(TagKind.TRIGGER)).containsKeys("Tone", "Closeness");
        assertThat(model.starters(TagKind.SOOTHER)).isNotEmpty();
        assertThat(model.starters(TagKind.VALUE)).isNotEmpty();
        assertThat(model.starters(TagKind.PERSON)).isEmpty();
        for (TagKind kind : TagKind.values()) {
            model.starters(kind).values().forEach(lines -> assertThat(lines).allMatch(Tag::fits));
        }
    }

    @Test
    void writingAboutATagBeginsAPage() {
        model.open(night.id());
        open.write();
        assertThat(asked).contains("write silence at night");
    }
}
