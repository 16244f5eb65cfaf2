package app.mendwell.repair;

import app.mendwell.repair.life.LookBack;
import app.mendwell.repair.life.Output;
import app.mendwell.repair.life.RepairEvent;
import app.mendwell.repair.life.RepairState;
import app.mendwell.repair.life.Repairs;
import app.mendwell.repair.steps.RepairKinds;
import app.mendwell.storage.UndoStack.Label;
import app.mendwell.storage.UndoStack.Touched;
import app.mendwell.ui.House;
import app.mendwell.ui.Latest;
import app.mendwell.ui.LinkModel;
import app.mendwell.ui.Words;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.jspecify.annotations.Nullable;

/** One repair as it is read, and what can be done with it. */
public final class ReadViewModel {

    private final House house;
    private final Repairs repairs;
    private final ReadingDesk desk;
    private final RepairViewModel room;
    private final Latest<Optional<Reading>> latest;
    private final LinkModel links;
    private final ReadOnlyObjectWrapper<@Nullable Reading> shown = new ReadOnlyObjectWrapper<>();

    ReadViewModel(House house, Repairs repairs, ReadingDesk desk, RepairViewModel room) {
        this.house = house;
        this.repairs = repairs;
        this.desk = desk;
        this.room = room;
        this.latest = new Latest<>(house.tasks());
        this.links = new LinkModel(house, RepairKinds.REPAIR);
    }

    /** Shows a repair; one that is gone or binned leaves the page empty. */
    public void open(UUID repair) {
        latest.ask(() -> desk.read(repair), found -> {
            shown.set(found.orElse(null));
            links.show(found.filter(reading -> !reading.isNote()).map(Reading::id).orElse(null));
        });
    }

    /** Reads again what is shown. */
    public void refresh() {
        Reading here = shown.get();
        if (here != null) {
            open(here.id());
        }
    }

    /** The event, with its way back, and what it is called in passing. */
    private void happens(RepairEvent event, String word) {
        step(word, () -> repairs.happens(event, id()));
    }

    private UUID id() {
        Reading here = shown.get();
        if (here == null) {
            throw new IllegalStateException("nothing is open");
        }
        return here.id();
    }

    private <T> void step(String word, Supplier<T> work) {
        UUID id = id();
        house.undo().doing(new Label("repair.done." + word, ""), List.of(new Touched(RepairKinds.REPAIR, id)), work,
                done -> room.changed());
    }

    /** Goes on with it in the wizard. */
    public void resume() {
        room.resume(id());
    }

    /** Opens a finished one again, in the wizard; how it was can be put back. */
    public void reopen() {
        UUID id = id();
        house.tasks().run(() -> repairs.happens(RepairEvent.REOPEN, id), done -> {
            if (done) {
                room.resume(id);
            }
        });
    }

    public void revert() {
        happens(RepairEvent.REVERT, "revert");
    }

    public void markShared() {
        happens(RepairEvent.MARK_SHARED, "shared");
    }

    public void unmarkShared() {
        happens(RepairEvent.UNMARK_SHARED, "not_shared");
    }

    public void letGo() {
        happens(RepairEvent.LET_GO, "let_go");
    }

    public void pickUp() {
        happens(RepairEvent.PICK_UP, "pick_up");
    }

    /** Gives it another name; a blank one changes nothing. */
    public void rename(String title) {
        Reading here = shown.get();
        String name = title.strip();
        if (here != null && !name.isEmpty() && !name.equals(here.fields().text("title"))) {
            UUID id = here.id();
            step("rename", () -> {
                house.records().find(RepairKinds.REPAIR, id).ifPresent(there -> house.records()
                        .save(RepairKinds.REPAIR, id, there.fields().with("title", name)));
                return true;
            });
        }
    }

    public void bin() {
        bin(id());
    }

    void bin(UUID repair) {
        house.undo().doing(new Label("repair.done.bin", ""), List.of(new Touched(RepairKinds.REPAIR, repair)), () -> {
            house.records().bin(RepairKinds.REPAIR, repair);
            return true;
        }, done -> room.changed());
    }

    /** Opens the card of the next look-back that is due. */
    public void lookBack() {
        Reading here = shown.get();
        if (here != null) {
            here.due().map(LookBack::id).ifPresent(room::lookBack);
        }
    }

    /** Shows letter and plan as they will be printed. */
    public void print() {
        Reading here = shown.get();
        if (here != null) {
            room.print(room.papers().pages(here));
        }
    }

    /** Shows one letter or plan as it was made. */
    public void print(Output output) {
        room.print(room.papers().page(output));
    }

    /** Says that a copy isn't locked, and lays it on the clipboard, from which it is taken after a minute. */
    public void copy(Output output) {
        boolean yes = house.ask().confirm(Words.of("repair.copy.not_locked"), Words.of("repair.copy.not_locked.more"),
                Words.of("repair.copy.yes"), Words.of("repair.copy.no"));
        if (yes) {
            house.ask().copy(output.text());
            house.notices().say(Words.of("repair.copy.done"));
        }
    }

    LinkModel links() {
        return links;
    }

    /** Whether letter or plan could be printed. */
    boolean canPrint() {
        Reading here = shown.get();
        return here != null && !here.isNote() && !here.outputs().isEmpty();
    }

    boolean canMarkShared(Reading reading) {
        boolean ended = reading.state() == RepairState.FINISHED || reading.state() == RepairState.FOLLOWED_UP;
        return ended && !reading.isShared() && !reading.givesRoom();
    }

    public ReadOnlyObjectProperty<@Nullable Reading> shown() {
        return shown.getReadOnlyProperty();
    }
}
