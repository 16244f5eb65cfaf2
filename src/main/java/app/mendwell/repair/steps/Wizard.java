package app.mendwell.repair.steps;

import app.mendwell.storage.Stored;
import app.mendwell.storage.UndoStack.Label;
import app.mendwell.storage.UndoStack.Touched;
import app.mendwell.ui.House;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.jspecify.annotations.Nullable;

/** Where one is in the wizard: on a page before the steps, in the private pages, in a repair, or nowhere. */
public final class Wizard {

    /** What is on screen. */
    public sealed interface Place {
        record Nowhere() implements Place {}

        record Before(Threshold page) implements Place {}

        record Privately(PrivatePages pages) implements Place {}

        record Within(RepairSession session) implements Place {}
    }

    private final House house;
    private final RepairStore store;
    private final Consumer<@Nullable UUID> left;
    private final ReadOnlyObjectWrapper<Place> place = new ReadOnlyObjectWrapper<>(new Place.Nowhere());
    private @Nullable RepairSession session;
    private Route route = Route.OPEN;
    private boolean away;

    /** @param left called when the wizard ends, with the repair that was left or finished, or null for none */
    public Wizard(House house, RepairStore store, Consumer<@Nullable UUID> left) {
        this.house = house;
        this.store = store;
        this.left = left;
    }

    /** A new repair: the gate, or the private pages where the person chose to open there. */
    public void begin() {
        session = null;
        route = Route.OPEN;
        if (house.preferred().get().opensPrivately()) {
            openPrivatePages();
        } else {
            show(Threshold.GATE);
        }
    }

    /** Goes on with a repair where it was left; a repair that is gone opens nothing. */
    public void resume(UUID repair) {
        house.tasks().run(() -> store.resume(repair), found -> found.ifPresentOrElse(this::within, () -> end(null)));
    }

    private void within(Stored repair) {
        enter(RepairSession.resume(house, store, repair.id(), repair.fields()));
    }

    private void enter(RepairSession fresh) {
        session = fresh;
        place.set(new Place.Within(fresh));
    }

    private void show(Threshold page) {
        place.set(new Place.Before(page));
    }

    /** “We had a hard moment”, “Skip”, “Go on to the repair”. */
    public void openly() {
        goOn(Route.OPEN);
    }

    /** “Skip”: a repair that is under way opens as before. */
    public void skip() {
        goOn(session == null ? Route.OPEN : session.walk().way().route());
    }

    public void notSure() {
        show(Threshold.NOT_SURE);
    }

    public void someoneFrightened() {
        show(Threshold.SPACE);
    }

    /** Past the space note: the repair remembers it with its first answer. */
    public void givingRoom() {
        goOn(Route.SPACE);
    }

    private void goOn(Route chosen) {
        if (session == null) {
            route = chosen;
            show(Threshold.LENGTH);
        } else {
            session.walk().openAs(chosen);
            enter(session);
        }
    }

    /** The path choice. */
    public void takeTime(boolean brief) {
        enter(RepairSession.begin(house, store, route, brief));
    }

    /** “Change how this opens”: the gate again; closing it leads back. */
    public void askAgain() {
        show(Threshold.GATE);
    }

    /** To the private pages. A draft with answers rests first, and its fate is asked. */
    public void privately() {
        if (session != null && session.begun().get()) {
            session.pause(() -> show(Threshold.LEAVING));
        } else {
            openPrivatePages();
        }
    }

    /** “Keep it locked here”, which is also what closing the question does. */
    public void keepDraft() {
        openPrivatePages();
    }

    /** “Move it to the bin”; it can be taken back. */
    public void binDraft() {
        RepairSession draft = session;
        if (draft != null) {
            draft.forget();
            house.undo().doing(new Label("repair.wizard.binned", draft.fields().text("title")),
                    List.of(new Touched(RepairKinds.REPAIR, draft.id())), () -> {
                        house.records().bin(RepairKinds.REPAIR, draft.id());
                        return true;
                    }, done -> {});
        }
        openPrivatePages();
    }

    private void openPrivatePages() {
        session = null;
        place.set(new Place.Privately(new PrivatePages(house, store)));
    }

    /** Close, or Esc on a page before the steps: nothing is left behind; a repair under way goes on. */
    public void close() {
        boolean asking = place.get() instanceof Place.Before(Threshold page) && page == Threshold.LEAVING;
        if (asking) {
            keepDraft();
        } else if (session != null && place.get() instanceof Place.Before) {
            enter(session);
        } else {
            end(null);
        }
    }

    /** “Stop for now”. */
    public void stop() {
        RepairSession here = session;
        if (here != null) {
            here.pause(() -> end(here.begun().get() ? here.id() : null));
        }
    }

    /**
     * Makes way for another page of the room: a repair rests, a page before the steps closes.
     *
     * @return false where words on the private pages would be lost; then nothing happens
     */
    public boolean makeWay() {
        if (place.get() instanceof Place.Privately(PrivatePages pages) && !pages.note().get().isBlank()) {
            return false;
        }
        if (session == null) {
            end(null);
        } else {
            stop();
        }
        return true;
    }

    /** The last page's buttons. */
    public void finish(boolean shared) {
        RepairSession here = session;
        if (here != null) {
            here.finish(shared, () -> {
                if (here.begun().get()) {
                    house.notices().say(app.mendwell.ui.Words.of("ui.kept.asked"));
                }
                end(here.begun().get() ? here.id() : null);
            });
        }
    }

    private void end(@Nullable UUID repair) {
        session = null;
        place.set(new Place.Nowhere());
        left.accept(repair);
    }

    /** The page goes from the screen, for another room or for good: a draft rests. What is private stays in memory. */
    public void leave() {
        RepairSession here = session;
        if (here != null && !away) {
            away = true;
            here.pause(() -> {});
        }
    }

    /** It comes back. A repair that is gone meanwhile is closed. */
    public void enter() {
        RepairSession here = session;
        if (here != null && away) {
            away = false;
            here.takeUp(there -> {
                if (!there) {
                    here.forget();
                    end(null);
                }
            });
        }
    }

    public ReadOnlyObjectProperty<Place> place() {
        return place.getReadOnlyProperty();
    }
}
