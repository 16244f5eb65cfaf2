package app.mendwell.journal;

import app.mendwell.content.JournalTemplate;
import app.mendwell.content.Prompt;
import app.mendwell.storage.Tag;
import app.mendwell.storage.UndoStack.Label;
import app.mendwell.storage.UndoStack.Touched;
import app.mendwell.ui.Autosave;
import app.mendwell.ui.House;
import app.mendwell.ui.LinkModel;
import app.mendwell.ui.Tasks;
import app.mendwell.ui.WordChoices;
import app.mendwell.ui.Words;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import org.jspecify.annotations.Nullable;

/** The open page: kept as it is typed, with what can be done to it. Knows no controls. */
public final class EntryViewModel {

    private static final Duration QUIET = Duration.ofMinutes(10);

    private final House house;
    private final Shelf shelf;
    private final EntryFields fields;
    private final EntryPhotos photos;
    private final LinkModel links;
    private final WordChoices feelings;
    private final Autosave autosave;
    private final ReadOnlyObjectWrapper<@Nullable Entry> page = new ReadOnlyObjectWrapper<>();
    private final EntryStanding standing;
    private final ReadOnlyStringWrapper question = new ReadOnlyStringWrapper("");
    private final BooleanProperty reading = new SimpleBooleanProperty();
    private Consumer<EntryRow> kept = row -> {};
    private Consumer<UUID> gone = id -> {};
    private Sitting sitting = new Sitting();
    private Tasks.Cancel ending = () -> {};
    private boolean stored;
    private boolean begunHere;

    EntryViewModel(House house, Shelf shelf) {
        this.house = house;
        this.shelf = shelf;
        this.autosave = new Autosave(house.tasks(), this::job);
        this.fields = new EntryFields(blank(house.wall().today()), this::touched);
        this.photos = new EntryPhotos(house, shelf.photos(), this::keepWhole, this::tellRow);
        this.standing = new EntryStanding(shelf.entries(), (word, work, then) -> step(word, work, id -> then.run()),
                this::tellRow);
        this.links = new LinkModel(house, EntryRepository.KIND);
        this.feelings = new WordChoices(FeelingWords.of(shelf.content()), List.of(), fields.feelings());
        links.beforeAdding(this::keepWhole);
        autosave.onKept(this::tellRow);
    }

    /**
     * Says who is to know what became of the page.
     *
     * @param newKept told how the page looks in a list, after each keeping
     * @param newGone told that a page is no longer there
     */
    void tells(Consumer<EntryRow> newKept, Consumer<UUID> newGone) {
        kept = newKept;
        gone = newGone;
    }

    private Entry blank(LocalDate day) {
        return Entry.on(day).writtenAt(house.wall().moment()).zone(house.wall().zone()).build();
    }

    private void touched() {
        autosave.touched();
        ending.cancel();
        ending = house.tasks().later(QUIET, () -> sitting = new Sitting());
    }

    private @Nullable Runnable job() {
        Entry now = fields.entry();
        if (page.get() == null || isBlank(now)) {
            return null;
        }
        stored = true;
        Sitting mine = sitting;
        return () -> mine.keep(shelf.entries(), now);
    }

    private boolean isBlank(Entry entry) {
        return entry.isBlank() && photos.there().isEmpty();
    }

    /** Keeps the page even while nothing is on it, because something comes to it. */
    private void keepWhole(Runnable then) {
        Entry now = fields.entry();
        if (stored || !isBlank(now)) {
            autosave.flush(then);
        } else {
            stored = true;
            house.tasks().run(() -> shelf.entries().save(now), then);
        }
    }

    private void tellRow() {
        if (page.get() != null && stored) {
            kept.accept(row());
        }
    }

    private EntryRow row() {
        return EntryRepository.rowOf(standing.of(fields.entry()),
                fields.tags().stream().map(tag -> new EntryRow.Word(tag.name(), tag.kind()))
                        .toList(),
                !photos.there().isEmpty());
    }

    /** Begins an empty page for today. */
    public void begin() {
        begin(page -> page);
    }

    /** Begins an empty page about another day. */
    public void begin(LocalDate day) {
        begin(page -> page.date(day));
    }

    public void begin(JournalTemplate template) {
        begin(page -> page.body(template.body()).template(template.id()));
    }

    public void begin(Prompt prompt) {
        begin(page -> page.prompt(prompt.id()));
    }

    /** Begins a page that carries this tag. */
    public void begin(Tag tag) {
        settle(() -> show(WholePage.fresh(blank(house.wall().today()).but().tags(List.of(tag.id())).build(),
                List.of(tag)), false));
    }

    private void begin(UnaryOperator<Entry.Builder> first) {
        settle(() -> show(WholePage.fresh(first.apply(blank(house.wall().today()).but()).build(), List.of()), false));
    }

    /** Opens a page; one that is gone or binned opens nothing, and what was open stays. */
    public void open(UUID id) {
        settle(() -> house.tasks().run(() -> WholePage.read(shelf, id),
                found -> found.ifPresent(whole -> show(whole, true))));
    }

    private void show(WholePage whole, boolean fromVault) {
        sitting = new Sitting();
        stored = fromVault;
        begunHere = !fromVault;
        reading.set(false);
        put(whole);
        links.show(whole.entry().id());
        house.tasks().run(shelf.entries()::feelingsLately, feelings::showRecent);
    }

    private void put(WholePage whole) {
        Entry entry = whole.entry();
        photos.show(entry.id(), whole.photos());
        fields.show(entry, whole.tags());
        standing.show(entry);
        question.set(shelf.content().prompts().stream().filter(each -> each.id().equals(entry.prompt()))
                .map(Prompt::text).findFirst().orElse(""));
        page.set(entry);
    }

    /** Reads the open page again: a step may have been taken back, or it was changed elsewhere. */
    void refresh() {
        Entry now = page.get();
        if (now == null || !stored) {
            return;
        }
        autosave.flush(() -> house.tasks().run(() -> WholePage.read(shelf, now.id()), found -> {
            if (now.equals(page.get())) {
                found.ifPresentOrElse(this::putIfOther, this::close);
            }
        }));
        links.refresh();
    }

    private void putIfOther(WholePage whole) {
        if (!whole.equals(new WholePage(standing.of(fields.entry()), fields.tags(), photos.there()))) {
            put(whole);
        }
    }

    /**
     * Keeps the page before another is opened. One that was begun and left empty is let go without a word; one that was
     * emptied goes into the bin as it was.
     */
    private void settle(Runnable then) {
        Entry left = page.get();
        boolean letGo = left != null && stored && isBlank(fields.entry());
        if (letGo && !begunHere) {
            bin();
            then.run();
            return;
        }
        autosave.flush(() -> {
            if (letGo) {
                house.tasks().run(() -> shelf.entries().leaveBlank(left.id()), () -> gone.accept(left.id()));
            }
            then.run();
        });
    }

    /** The room is left: everything is kept, and the sitting ends. */
    void leave() {
        if (page.get() == null) {
            return;
        }
        boolean letGo = isBlank(fields.entry());
        settle(() -> {
            sitting = new Sitting();
            if (letGo) {
                close();
            }
        });
    }

    /** Shows no page; nothing that was typed is waiting any more. */
    private void close() {
        autosave.forget();
        ending.cancel();
        stored = false;
        page.set(null);
        links.show(null);
        photos.show(null, List.of());
    }

    /** Keeps everything now and says so. */
    public void keepNow() {
        autosave.flush(() -> house.notices().say(Words.of("ui.kept.asked")));
    }

    public void bin() {
        Entry binned = page.get();
        step("journal.undo.binned", shelf.entries()::bin, id -> {
            if (Objects.equals(binned, page.get())) {
                close();
            }
            gone.accept(id);
        });
    }

    /** Brings earlier words back; the present ones are laid aside first. */
    void bringBack(EntryVersion version) {
        step("journal.undo.brought_back", id -> shelf.entries().bringBack(version), id -> refresh());
    }

    private void step(String word, Consumer<UUID> work, Consumer<UUID> then) {
        Entry here = page.get();
        if (here == null) {
            return;
        }
        UUID id = here.id();
        boolean secret = standing.veiled().get();
        keepWhole(() -> house.undo().doing(new Label(word, name(secret)),
                List.of(new Touched(EntryRepository.KIND, id)), () -> {
                    work.accept(id);
                    return id;
                }, then));
    }

    /** What the page is called when it is spoken of. */
    private String name(boolean secret) {
        String line = secret ? Words.of("ui.veiled") : row().title();
        return line.isEmpty() ? Words.of("journal.entry.untitled") : line;
    }

    /** The page as it was opened, or null where none is open. */
    public ReadOnlyObjectProperty<@Nullable Entry> page() {
        return page.getReadOnlyProperty();
    }

    public EntryFields fields() {
        return fields;
    }

    public EntryPhotos photos() {
        return photos;
    }

    public LinkModel links() {
        return links;
    }

    public WordChoices feelings() {
        return feelings;
    }

    /** The question this page answers, empty for none. */
    public ReadOnlyStringProperty question() {
        return question.getReadOnlyProperty();
    }

    /** Star, veil and looking back. */
    public EntryStanding standing() {
        return standing;
    }

    /** Whether the page is set to be read rather than written. */
    public BooleanProperty reading() {
        return reading;
    }

    public ReadOnlyStringProperty line() {
        return autosave.line();
    }
}
