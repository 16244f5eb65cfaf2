package app.mendwell.repair;

import app.mendwell.repair.life.RepairEvent;
import app.mendwell.storage.Fields;
import app.mendwell.storage.Ids;
import app.mendwell.storage.TagKind;
import app.mendwell.testing.Fx;
import app.mendwell.testing.Screens;
import app.mendwell.ui.Theme;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Pictures of the Repair room. */
@Tag("screens")
class RepairScreens {

    private final Rooms noor = Fx.get(Rooms::new);

    @BeforeEach
    void fonts() {
        Fx.run(Theme::new);
    }

    private RepairView view() {
        RepairView view = noor.view();
        Fx.get(view::root);
        return view;
    }

    @Test
    void empty() {
        Screens.picture("repair-empty", view());
    }

    @Test
    void theList() {
        UUID stairs = noor.filled();
        RepairView view = view();
        Fx.run(() -> view.open(stairs));
        Screens.picture("repair", view);
        Screens.picture("repair-narrow", Fx.get(view::root), Screens.NARROW);
        Screens.take("repair", Fx.get(view::root), Screens.WINDOW, Theme.Look.CONTRAST);
    }

    @Test
    void readingToTheEnd() {
        UUID stairs = noor.filled();
        UUID back = noor.repairs.lookBacks(stairs).getFirst().id();
        noor.repairs.lookedBack(back, Fields.EMPTY.with("plan_held", "partly")
                .with("what_changed", "Eli said “ten minutes” on the stairs.")
                .with("helped_by", List.of(noor.tag("a walk without a destination", TagKind.SOOTHER))));
        RepairView view = view();
        Fx.run(() -> {
            view.open(stairs);
            view.enter();
        });
        Screens.picture("repair-read", Fx.get(view::root), new Screens.Size(1180, 1700));
        Fx.run(() -> view.root().lookupAll(".fold-header").forEach(node -> ((javafx.scene.control.ToggleButton) node)
                .setSelected(true)));
        Screens.picture("repair-read", Fx.get(view::root), new Screens.Size(1180, 1700));
    }

    @Test
    void lookingBack() {
        UUID stairs = noor.filled();
        RepairView view = view();
        UUID back = noor.repairs.lookBacks(stairs).getFirst().id();
        noor.repairs.answer(back, Fields.EMPTY.with("plan_held", "partly")
                .with("what_changed", "Eli said “ten minutes” on the stairs.")
                .with("helped_by", List.of(noor.tag("a walk without a destination", TagKind.SOOTHER)))
                .with("next_change", "The timer in the kitchen, where both can see it.")
                .with("learned", "We both go quiet to keep the peace."));
        Fx.run(() -> {
            view.enter();
            view.lookBack(back);
        });
        Screens.picture("repair-look-back", Fx.get(view::root));
        Screens.picture("repair-look-back-narrow", Fx.get(view::root), Screens.NARROW);
    }

    @Test
    void aPrivateNote() {
        noor.filled();
        UUID note = Ids.fresh();
        noor.repairs.keepPrivateNote(note, Fields.EMPTY.with("note_text",
                "Call Ana. Papers are in the blue folder at the office."));
        RepairView view = view();
        Fx.run(() -> view.open(note));
        Screens.picture("repair-private-note", view);
    }

    @Test
    void aPausedOneAndOneThatWasLetGo() {
        noor.filled();
        RepairView view = view();
        UUID paused = noor.model.rows().isEmpty() ? firstRow() : noor.model.rows().getFirst().id();
        Fx.run(() -> view.open(paused));
        Screens.picture("repair-paused", view);
        UUID old = noor
                .finished(Rooms.on(LocalDate.of(2024, 12, 24), "unsure", "24 December").with("facts", "The tree."));
        noor.repairs.happens(RepairEvent.LET_GO, old);
        Fx.run(() -> view.open(old));
        Screens.picture("repair-let-go", view);
    }

    private UUID firstRow() {
        Fx.run(noor.model::refresh);
        return noor.model.rows().getFirst().id();
    }

    @Test
    void printing() {
        UUID stairs = noor.filled();
        RepairView view = view();
        Fx.run(() -> {
            view.open(stairs);
            view.enter();
            noor.model.reading().print();
        });
        Screens.picture("repair-letter-print", Fx.get(view::root));
    }

    @Test
    void many() {
        UUID stairs = noor.filled();
        for (int i = 0; i < 300; i++) {
            LocalDate day = LocalDate.of(2025, 10, 18).minusDays(i * 3L);
            noor.finished(Rooms.on(day, "evening", day.getDayOfMonth() + " something that took a longer title to say")
                    .with("facts", "x").with("trigger_tags", List.of(noor.tag("a sharp tone", TagKind.TRIGGER))));
        }
        RepairView view = view();
        Fx.run(() -> view.open(stairs));
        Screens.picture("repair-many", view);
    }
}
