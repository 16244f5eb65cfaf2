package app.mendwell.boundaries;

import app.mendwell.boundaries.lines.BoundaryEvent;
import app.mendwell.boundaries.lines.BoundaryEventRepository;
import app.mendwell.boundaries.lines.BoundaryRepository;
import app.mendwell.boundaries.lines.Outcome;
import app.mendwell.storage.Fields;
import app.mendwell.storage.Ids;
import app.mendwell.storage.Kind;
import app.mendwell.storage.LinkFinder;
import app.mendwell.storage.LinkFinder.Target;
import app.mendwell.storage.TagRepository;
import app.mendwell.storage.UndoStack.Label;
import app.mendwell.ui.House;
import app.mendwell.ui.TagSource;
import app.mendwell.ui.form.DraftForm;
import app.mendwell.ui.form.FormModel;
import java.time.LocalDate;
import java.util.Objects;
import java.util.UUID;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.jspecify.annotations.Nullable;

/** A note of what happened with a boundary, new or looked at again. What is typed waits until it is kept. */
public final class NoteViewModel {

    private static final Kind FORM = Kind.of("boundary_event", "").text("outcome").day("date")
            .text("what_happened", "what_i_did").ref("repair_ref", "repair").build();

    /** How many repairs are offered. */
    private static final int REPAIRS = 12;

    private final House house;
    private final LinkFinder finder;
    private final BoundaryEventRepository events;
    private final DraftForm draft;
    private final TagSource tags;
    private final Runnable changed;
    private final ObservableList<Target> repairs = FXCollections.observableArrayList();
    private final ReadOnlyBooleanWrapper open = new ReadOnlyBooleanWrapper();
    private @Nullable UUID boundary;
    /** Given before it is kept: pressing twice keeps once. */
    private UUID event = Ids.fresh();
    private boolean fresh = true;

    /** @param changed called when a note was kept */
    NoteViewModel(House house, Runnable changed) {
        this.house = house;
        this.finder = new LinkFinder(house.records());
        this.changed = changed;
        this.events = new BoundaryEventRepository(house.records());
        this.draft = new DraftForm(house, FORM);
        this.tags = new TagSource(house.tasks(), new TagRepository(house.records()));
    }

    /** Opens a new note, with what was left in it. */
    public void begin(UUID of) {
        boundary = of;
        event = Ids.fresh();
        fresh = true;
        show("boundary_event:" + of + ":new", Fields.EMPTY.with("date", house.wall().today()));
    }

    /** Opens a note that was kept, to put something right in it. */
    public void again(BoundaryEvent kept) {
        boundary = kept.boundary();
        event = kept.id();
        fresh = false;
        show("boundary_event:" + kept.boundary() + ":" + kept.id(), Fields.EMPTY.with("date", kept.date())
                .with("outcome", kept.outcome().stored()).with("what_happened", kept.whatHappened())
                .with("what_i_did", kept.whatIDid()).with("repair_ref", kept.repair()));
    }

    /** Whether the note is not kept yet. */
    public boolean isNew() {
        return fresh;
    }

    private void show(String form, Fields first) {
        house.tasks().run(() -> finder.latest("repair", REPAIRS), latest -> repairs.setAll(latest));
        draft.open(form, first, () -> open.set(true));
    }

    /** Whether it is said how it went, and on which day; a day to come is none. */
    public boolean canKeep() {
        LocalDate date = form().get().date("date");
        return form().get().has("outcome") && date != null && !date.isAfter(today());
    }

    /** Keeps the note; that can be taken back. False where something is missing. */
    public boolean keep() {
        UUID of = boundary;
        if (of == null || !canKeep()) {
            return false;
        }
        Fields fields = form().get();
        var kept = new BoundaryEvent(event, of, Objects.requireNonNull(fields.date("date")),
                Outcome.of(fields.text("outcome")), fields.text("what_happened").strip(),
                fields.text("what_i_did").strip(), fields.id("repair_ref"));
        draft.become(new Label("ui.kept.asked", ""), BoundaryRepository.touched(of), () -> events.save(kept), () -> {
            open.set(false);
            changed.run();
        });
        return true;
    }

    /** Closes the page; what was typed waits for the next time. */
    public void close() {
        flush(() -> open.set(false));
    }

    /** Keeps what is typed now, as a draft. */
    public void flush(Runnable then) {
        draft.flush(then);
    }

    /** The last day that can be chosen. */
    public LocalDate today() {
        return house.wall().today();
    }

    public FormModel form() {
        return draft.form();
    }

    TagSource tags() {
        return tags;
    }

    /** Repairs that the note may lead to, the newest first. */
    public ObservableList<Target> repairs() {
        return repairs;
    }

    /** Whether the small page is on screen. */
    public ReadOnlyBooleanProperty open() {
        return open.getReadOnlyProperty();
    }
}
