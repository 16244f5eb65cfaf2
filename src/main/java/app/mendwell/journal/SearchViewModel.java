package app.mendwell.journal;

import app.mendwell.journal.search.Hit;
import app.mendwell.journal.search.Place;
import app.mendwell.journal.search.Query;
import app.mendwell.journal.search.SavedSearch;
import app.mendwell.journal.search.SavedSearchRepository;
import app.mendwell.storage.Ids;
import app.mendwell.storage.Page;
import app.mendwell.storage.UndoStack.Label;
import app.mendwell.storage.UndoStack.Touched;
import app.mendwell.ui.House;
import app.mendwell.ui.Latest;
import app.mendwell.ui.Tasks;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.stream.Stream;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.jspecify.annotations.Nullable;

/** The search over every room, answered while it is typed. What was searched for is kept only when asked to. */
public final class SearchViewModel {

    private static final Duration QUIET = Duration.ofMillis(150);
    private static final Query NOTHING = new Query(List.of());

    private record Answer(Query query, Page<Hit> page) {}

    private final House house;
    private final Shelf shelf;
    private final Consumer<UUID> openEntry;
    private final Latest<Answer> latest;
    private final StringProperty text = new SimpleStringProperty("");
    private final ObservableList<String> chips = FXCollections.observableArrayList();
    private final ObservableList<Hit> hits = FXCollections.observableArrayList();
    private final ObservableList<String> asWords = FXCollections.observableArrayList();
    private final ObservableList<SavedSearch> saved = FXCollections.observableArrayList();
    private final ReadOnlyBooleanWrapper nothing = new ReadOnlyBooleanWrapper();
    private final ReadOnlyBooleanWrapper canSave = new ReadOnlyBooleanWrapper();
    private Tasks.Cancel waiting = () -> {};
    private Query query = NOTHING;
    private boolean more;
    private boolean lifting;

    /** @param openEntry opens a page of the journal */
    SearchViewModel(House house, Shelf shelf, Consumer<UUID> openEntry) {
        this.house = house;
        this.shelf = shelf;
        this.openEntry = openEntry;
        this.latest = new Latest<>(house.tasks());
        text.subscribe((before, now) -> changed());
        chips.subscribe(this::changed);
    }

    private void changed() {
        if (!lifting) {
            canSave.set(SavedSearch.fits(whole(), SavedSearch.QUERY));
            waiting.cancel();
            waiting = house.tasks().later(QUIET, this::ask);
        }
    }

    /** Everything that is searched for, in the language of the search. */
    public String whole() {
        return String.join(" ", Stream.concat(chips.stream(), Stream.of(typed())).toList()).strip();
    }

    private String typed() {
        return Objects.requireNonNullElse(text.get(), "");
    }

    /** Searches at once. */
    public void ask() {
        waiting.cancel();
        String whole = whole();
        if (whole.isEmpty()) {
            latest.forget();
            show(new Answer(NOTHING, new Page<>(List.of(), false)));
            return;
        }
        latest.ask(() -> {
            Query read = shelf.search().read(whole);
            return new Answer(read, shelf.search().page(read, null));
        }, this::show);
    }

    private void show(Answer answer) {
        query = answer.query();
        more = answer.page().more();
        hits.setAll(answer.page().rows());
        asWords.setAll(query.asWords());
        nothing.set(!query.isEmpty() && hits.isEmpty());
        lift();
    }

    /** What was typed to its end and is no word becomes a chip. */
    private void lift() {
        String left = typed();
        var lifted = new ArrayList<String>();
        int from = 0;
        for (Query.Token token : query.tokens().stream().skip(chips.size()).toList()) {
            int at = left.indexOf(token.written(), from);
            int end = at + token.written().length();
            boolean ended = at >= 0 && end < left.length() && Character.isWhitespace(left.charAt(end));
            if (ended && token.isChip()) {
                left = left.substring(0, at) + left.substring(end + 1);
                lifted.add(token.written());
                from = at;
            } else if (at >= 0) {
                from = end;
            }
        }
        if (!lifted.isEmpty()) {
            lifting = true;
            text.set(left);
            chips.addAll(lifted);
            lifting = false;
        }
    }

    /** The hit at {@code index} came on screen: asks for more when the end is near. */
    public void near(int index) {
        if (!more || index < hits.size() - 10) {
            return;
        }
        more = false;
        Query mine = query;
        Hit last = hits.getLast();
        latest.ask(() -> new Answer(mine, shelf.search().page(mine, last)), answer -> {
            more = answer.page().more();
            hits.addAll(answer.page().rows());
        });
    }

    /** Takes the last chip back into the text, to be changed. */
    public void unlift() {
        if (!chips.isEmpty()) {
            lifting = true;
            String last = chips.removeLast();
            lifting = false;
            text.set(last + typed());
        }
    }

    /** Searches from here for this text. */
    public void search(String words) {
        lifting = true;
        chips.clear();
        lifting = false;
        text.set(words);
        ask();
    }

    public void clear() {
        search("");
    }

    /** Puts a filter on or takes it off. */
    public void toggle(String filter) {
        if (!chips.remove(filter)) {
            chips.add(filter);
        }
        ask();
    }

    /** Searches everywhere again. */
    public void everywhere() {
        chips.removeIf(SearchViewModel::isPlace);
        ask();
    }

    static boolean isPlace(String chip) {
        return chip.startsWith("in:");
    }

    /** The rooms a search can be held to: those that keep records here. */
    public List<String> places() {
        return Stream.of(Place.TODAY, Place.JOURNAL, Place.REPAIR, Place.BOUNDARIES, Place.TOGETHER)
                .filter(place -> place.kinds().stream()
                        .anyMatch(kind -> house.records().kinds().named(kind).isPresent()))
                .map(place -> "in:" + place.written()).toList();
    }

    /** Opens what was found, in its room. */
    public void open(Hit hit) {
        if (hit.kind().equals(EntryRepository.KIND.name())) {
            openEntry.accept(hit.id());
        } else {
            house.go().open(hit.kind(), hit.id());
        }
    }

    /** Reads the kept searches, and asks again where something is searched for. */
    public void refresh() {
        house.tasks().run(() -> shelf.searches().all(), all -> saved.setAll(all));
        if (!whole().isEmpty()) {
            ask();
        }
    }

    /** Keeps the present search under a name; one that does not fit is not kept. */
    public void save(String name) {
        String whole = whole();
        if (SavedSearch.fits(name, SavedSearch.NAME) && SavedSearch.fits(whole, SavedSearch.QUERY)) {
            var search = new SavedSearch(Ids.fresh(), name.strip(), whole);
            step("journal.undo.search_saved", search, () -> shelf.searches().save(search));
        }
    }

    public void bin(SavedSearch search) {
        step("journal.undo.search_binned", search, () -> shelf.searches().bin(search.id()));
    }

    private void step(String word, SavedSearch search, Runnable work) {
        house.undo().doing(new Label(word, search.name()),
                List.of(new Touched(SavedSearchRepository.KIND, search.id())), () -> {
                    work.run();
                    return shelf.searches().all();
                }, saved::setAll);
    }

    /** What is typed and not yet a chip. */
    public StringProperty text() {
        return text;
    }

    /** Filters and words to leave out, as they were written. */
    public ObservableList<String> chips() {
        return chips;
    }

    public ObservableList<Hit> hits() {
        return hits;
    }

    /** What is searched as words though it looked like something else. */
    public ObservableList<String> asWords() {
        return asWords;
    }

    /** Kept searches, by name. */
    public ObservableList<SavedSearch> saved() {
        return saved;
    }

    /** Whether something was searched for and nothing was found. */
    public ReadOnlyBooleanProperty nothing() {
        return nothing.getReadOnlyProperty();
    }

    public ReadOnlyBooleanProperty canSave() {
        return canSave.getReadOnlyProperty();
    }

    @Nullable
    Hit first() {
        return hits.isEmpty() ? null : hits.getFirst();
    }
}
