package app.mendwell.today;

import app.mendwell.content.Content;
import app.mendwell.storage.Fields;
import app.mendwell.storage.TagRepository;
import app.mendwell.storage.UndoStack.Label;
import app.mendwell.storage.UndoStack.Touched;
import app.mendwell.ui.Autosave;
import app.mendwell.ui.Go;
import app.mendwell.ui.House;
import app.mendwell.ui.TagSource;
import app.mendwell.ui.WordChoices;
import app.mendwell.ui.Words;
import app.mendwell.ui.form.FormModel;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.jspecify.annotations.Nullable;

/** The check-in card: what was kept on a day as lines, and the form of a new one or of one that is being changed. */
public final class CheckInViewModel {

    private final House house;
    private final CheckInRepository repository;
    private final CheckInForm form;
    private final CheckInDays days;
    private final WordChoices feelings;
    private final WordChoices needs;
    private final ObservableList<String> offered;
    private final ReadOnlyObjectWrapper<LocalDate> day;
    private final ObservableList<CheckIn> kept = FXCollections.observableArrayList();
    private List<CheckIn> ofDay = List.of();
    private Runnable begun = () -> {};
    private final ReadOnlyBooleanWrapper writing = new ReadOnlyBooleanWrapper(true);
    private final ReadOnlyBooleanWrapper changing = new ReadOnlyBooleanWrapper();
    private final BooleanProperty more;
    private final BooleanBinding canKeep;

    CheckInViewModel(House house, Content content) {
        this.house = house;
        this.repository = new CheckInRepository(house.records());
        this.form = new CheckInForm(house);
        this.days = new CheckInDays(repository, form);
        this.feelings = WordLists.feelings(content, form.model().words("feelings"));
        this.needs = WordLists.needs(content, form.model().words("needs"));
        this.offered = WordLists.offeredFeelings(feelings);
        this.day = new ReadOnlyObjectWrapper<>(house.wall().today());
        this.more = new SimpleBooleanProperty(house.preferred().get().opensMore());
        more.subscribe((before, now) -> house.preferred().change(all -> all.with("today_more", now)));
        canKeep = Bindings.createBooleanBinding(
                () -> writing.get() && !form.saving().get() && CheckIn.holds(form.model().get()),
                writing, form.saving(), form.model().fields());
    }

    /** Shows today, or the day of a new one that was begun and not kept. */
    public void enter() {
        form.autosave().flush(() -> house.tasks().run(() -> days.first(house.wall().today()), this::show));
    }

    private void show(CheckInDays.Read read) {
        list(read);
        if (read.changed().isPresent()) {
            write(() -> form.change(read.changed().get(), read.change().orElse(null)), true);
            return;
        }
        Optional<Fields> begun = read.begun().filter(fields -> read.day().equals(fields.date("date")));
        form.begin(read.day(), begun.orElse(null));
        line();
        changing.set(false);
        // One that was begun for another day is taken up there; a second beside it would take its place.
        writing.set(begun.isPresent()
                || (read.begun().isEmpty() && read.kept().stream().allMatch(CheckIn::isOfNeedsOnly)));
    }

    private void list(CheckInDays.Read read) {
        day.set(read.day());
        ofDay = read.kept();
        line();
        feelings.showRecent(read.feelings());
        needs.showRecent(read.needs());
    }

    private void write(Runnable open, boolean change) {
        open.run();
        changing.set(change);
        writing.set(true);
        line();
    }

    /** The lines of the day, but for the one that is open in the form. */
    private void line() {
        CheckIn open = form.changing();
        kept.setAll(ofDay.stream().filter(each -> open == null || !each.id().equals(open.id())).toList());
    }

    /** Reads the day anew; what is being written stays. */
    void refresh() {
        LocalDate of = day.get();
        boolean typed = writing.get() && (changing.get() || form.isTyped());
        house.tasks().run(() -> days.on(of), typed ? this::list : this::show);
    }

    /** What is being written is kept as a draft. */
    public void leave() {
        form.autosave().flush();
    }

    /** Opens the form of one more; one that was begun is taken up, on its own day. */
    public void begin() {
        // Asked behind what is being read, so that it counts on the way into the room as well.
        house.tasks().run(() -> form.draft(null), draft -> {
            if (!writing.get()) {
                begin(draft);
            }
            begun.run();
        });
    }

    private void begin(Optional<Fields> draft) {
        LocalDate of = day.get();
        LocalDate its = draft.map(fields -> fields.date("date")).orElse(of);
        if (its.equals(of)) {
            write(() -> form.begin(of, draft.orElse(null)), false);
        } else {
            house.tasks().run(() -> days.on(its), this::show);
        }
    }

    /** Called when one more is begun: the page puts the focus into it. */
    void onBegun(Runnable newBegun) {
        begun = newBegun;
    }

    /** Opens one of the lines to be changed. */
    public void change(CheckIn checkIn) {
        form.autosave().flush(() -> house.tasks().run(() -> form.draft(checkIn.id()),
                draft -> write(() -> form.change(checkIn, draft.orElse(null)), true)));
    }

    /** Shows a check-in of any day and opens it; one that is gone opens nothing. */
    public void open(UUID id) {
        form.autosave().flush(() -> house.tasks().run(() -> days.of(id), found -> found.ifPresent(this::show)));
    }

    /** Closes the form and keeps nothing; what was typed can be taken up again at once. */
    public void leaveIt() {
        CheckIn present = form.changing();
        Fields typed = form.model().get();
        boolean lost = form.isTyped();
        house.tasks().run(form.dropping(), () -> {
            close();
            if (lost) {
                house.notices().offer(Words.of("today.check_in.left"), Words.of("ui.undo"), () -> take(present, typed));
            }
        });
    }

    private void take(@Nullable CheckIn present, Fields typed) {
        LocalDate of = day.get();
        write(() -> {
            if (present == null) {
                form.begin(of, null);
            } else {
                form.change(present, null);
            }
            form.retype(typed);
        }, present != null);
    }

    /** Folds the card to its lines, where there are any. */
    private void close() {
        form.close(day.get());
        changing.set(false);
        writing.set(false);
        refresh();
    }

    /** Keeps what is written; the card folds to its line. */
    public void keep() {
        if (!canKeep.get()) {
            return;
        }
        CheckIn now = form.written(more.get());
        Runnable dropDraft = form.dropping();
        house.undo().quietly(form.saving(), new Label("ui.kept.asked", ""), touched(now.id()), () -> {
            repository.save(now);
            dropDraft.run();
            return now;
        }, done -> {
            day.set(now.date());
            close();
            house.notices().say(Words.of("ui.kept.asked"));
        });
    }

    /** Moves the one that is being changed to the bin. */
    public void bin() {
        CheckIn present = form.changing();
        if (present == null) {
            return;
        }
        Runnable dropDraft = form.dropping();
        house.undo().doing(new Label("today.check_in.binned", ""), touched(present.id()), () -> {
            repository.bin(present.id());
            dropDraft.run();
            return present;
        }, done -> close());
    }

    private static List<Touched> touched(UUID id) {
        return List.of(new Touched(CheckInRepository.KIND, id));
    }

    /** Goes to another day, or says for which day the one that is being written is; days to come are none. */
    public void choose(@Nullable LocalDate chosen) {
        if (chosen == null || chosen.equals(day.get()) || chosen.isAfter(today())) {
            return;
        }
        if (writing.get() && (changing.get() || form.isTyped())) {
            form.choose(chosen);
        }
        day.set(chosen);
        refresh();
    }

    public LocalDate today() {
        return house.wall().today();
    }

    /** “I can’t tell”, or not. */
    public void unclear(boolean yes) {
        form.unclear(yes);
    }

    public FormModel form() {
        return form.model();
    }

    /** Why the draft could not be kept, where that is so. */
    public Autosave autosave() {
        return form.autosave();
    }

    public WordChoices feelings() {
        return feelings;
    }

    public WordChoices needs() {
        return needs;
    }

    /** Ids of the feelings offered at once. */
    public ObservableList<String> offered() {
        return offered;
    }

    public TagSource tags() {
        return new TagSource(house.tasks(), new TagRepository(house.records()));
    }

    /** Opens a panel beside the page. */
    public Go go() {
        return house.go();
    }

    /** The day that is shown. */
    public ReadOnlyObjectProperty<LocalDate> day() {
        return day.getReadOnlyProperty();
    }

    /** What was kept on the day, in its order, but for the one that is being changed. */
    public ObservableList<CheckIn> kept() {
        return kept;
    }

    /** Whether the form is open. */
    public ReadOnlyBooleanProperty writing() {
        return writing.getReadOnlyProperty();
    }

    /** Whether the form holds one that was kept before. */
    public ReadOnlyBooleanProperty changing() {
        return changing.getReadOnlyProperty();
    }

    public BooleanBinding canKeep() {
        return canKeep;
    }

    /** Whether the second half of the form is open; remembered. */
    public BooleanProperty more() {
        return more;
    }
}
