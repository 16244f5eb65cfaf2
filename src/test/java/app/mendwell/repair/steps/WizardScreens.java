package app.mendwell.repair.steps;

import app.mendwell.repair.steps.OtherRooms.Line;
import app.mendwell.repair.steps.RepairStore.Earlier;
import app.mendwell.shell.MainWindow;
import app.mendwell.storage.Fields;
import app.mendwell.testing.Fx;
import app.mendwell.testing.Screens;
import app.mendwell.testing.TestTasks;
import app.mendwell.ui.Room;
import app.mendwell.ui.Theme;
import app.mendwell.ui.View;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.UUID;
import java.util.function.Supplier;
import javafx.scene.Parent;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

@Tag("screens")
class WizardScreens {

    private final WizardHouse house = new WizardHouse();
    private WizardView wizard;

    /** The wizard in the window, with the rooms as icons beside it. */
    private Parent window() {
        return Fx.get(() -> {
            wizard = house.view();
            var rooms = new EnumMap<Room, Supplier<View>>(Room.class);
            for (Room room : Room.values()) {
                rooms.put(room, () -> wizard);
            }
            var window = new MainWindow(rooms, TestTasks.inline(), house.house.notices(),
                    new MainWindow.Calls(() -> {}, () -> {}, () -> {}), new Theme());
            new javafx.scene.Scene(window.root(), 1180, 780);
            window.go(Room.REPAIR);
            return window.root();
        });
    }

    private Parent at(Step step, Fields fields) {
        UUID id = UUID.randomUUID();
        house.store.pause(id, Repaired.walked(fields, step));
        Parent window = window();
        Fx.run(() -> wizard.resume(id));
        return window;
    }

    private static String name(Step step) {
        return "wizard-" + step.key().replace('_', '-');
    }

    @Test
    void gate() {
        Parent window = window();
        Fx.run(wizard::begin);
        Screens.picture("gate", window);
        Fx.fire(window, "#notSure");
        Screens.picture("gate-not-sure", window);
    }

    @Test
    void pagesAfterTheGate() {
        Parent window = window();
        Fx.run(wizard::begin);
        Fx.fire(window, "#frightened");
        Screens.picture("gate-space", window);
        Fx.fire(window, "#goOn");
        Screens.picture("gate-path", window);
    }

    @Test
    void privatePages() {
        Parent window = window();
        Fx.run(wizard::begin);
        Fx.fire(window, "#afraid");
        Screens.picture("gate-private", window);
        Screens.picture("gate-private-narrow", window, Screens.NARROW);
    }

    @ParameterizedTest
    @EnumSource(Step.class)
    void everyPageEmpty(Step step) {
        Screens.picture(name(step), at(step, Answers.first(Route.OPEN, false, LocalDate.of(2026, 3, 8))));
    }

    @ParameterizedTest
    @EnumSource(Step.class)
    void everyPageFilled(Step step) {
        house.lines = List.of(line("Not left alone with strangers", "mine"), line("Half an hour to land", "partners"));
        house.store.known = List.of(
                new Earlier(new UUID(0, 1), LocalDate.of(2026, 2, 4),
                        List.of("Say “I’m going up, I’ll be back at ten.”"),
                        "not_yet"),
                new Earlier(new UUID(0, 2), LocalDate.of(2025, 9, 2),
                        List.of("A light stays on in the hall.", "Text Eli “kitchen”"), "partly"));
        Screens.picture(name(step) + "-filled", at(step, Repaired.full(house)));
    }

    private static Line line(String title, String holder) {
        return new Line(UUID.randomUUID(), title, "When I come home I’m quiet for half an hour, then I’m yours.",
                holder);
    }

    @Test
    void shortPath() {
        Fields brief = Repaired.full(house).with("path", "short");
        for (Step step : Steps.shown(new Way(Route.OPEN, true, false))) {
            int place = Steps.shown(new Way(Route.OPEN, true, false)).indexOf(step) + 1;
            Screens.picture("wizard-short-" + place, at(step, brief));
        }
    }

    @Test
    void whatOpensOnAPage() {
        Fields full = Repaired.full(house);
        Parent window = at(Step.HAPPENED, full);
        Fx.type(window, "#facts", " Eli always leaves me");
        Fx.run(() -> house.timers.pass(1500));
        Screens.picture("wizard-happened-hint", window);
        window = at(Step.SETTLE, full.with("settle_choice", "later").with("heat_before", null));
        Screens.picture("wizard-settle-later", window);
        window = at(Step.INSIDE, full.with("needs", List.of("safety")));
        Fx.run(() -> house.timers.pass(10));
        Screens.picture("wizard-inside-safety", window);
        window = at(Step.SAY_ASK, full.with("i_statement_edited", true).with("ask_ok_no", false));
        Screens.picture("wizard-say-ask-edited", window);
        window = at(Step.SHARE, full.with("route", "space"));
        Screens.picture("wizard-share-space", window);
        Fx.fire(window, "#privately");
        Screens.picture("wizard-leaving", window);
        window = at(Step.SHARE, full.with("letter_edited", true).with("letter_text", "Eli,\nI miss you.\nNoor"));
        Screens.picture("wizard-share-edited", window);
    }

    @Test
    void wholePages() {
        house.lines = List.of(line("Not left alone with strangers", "mine"));
        for (Step step : List.of(Step.HAPPENED, Step.SAY_ASK, Step.NEXT_TIME, Step.SHARE)) {
            Screens.take(name(step) + "-whole", at(step, Repaired.full(house)), new Screens.Size(1180, 1240),
                    Theme.Look.LIGHT);
        }
    }

    private static Parent larger(Parent window, double percent) {
        Fx.run(() -> window.setStyle("-fx-font-size: " + Theme.EM * percent / 100 + "px"));
        return window;
    }

    @Test
    void largeText() {
        Fields full = Repaired.full(house);
        Screens.picture("wizard-large", larger(at(Step.SAY_ASK, full), 150));
        Screens.picture("wizard-large-settle", larger(at(Step.SETTLE, full), 150));
        Screens.take("wizard-largest", larger(at(Step.HAPPENED, full), 200), Screens.NARROW, Theme.Look.LIGHT);
        Parent window = window();
        Fx.run(wizard::begin);
        Screens.take("gate-largest", larger(window, 200), Screens.NARROW, Theme.Look.LIGHT);
    }

    @Test
    void otherSizesAndLooks() {
        Fields full = Repaired.full(house);
        Screens.picture("wizard-narrow", at(Step.SAY_ASK, full), Screens.NARROW);
        Screens.picture("wizard-narrow-share", at(Step.SHARE, full), Screens.NARROW);
        Screens.take("wizard-settle-filled", at(Step.SETTLE, full), Screens.WINDOW, Theme.Look.CONTRAST);
        Screens.take("wizard-say-ask-filled", at(Step.SAY_ASK, full), Screens.WINDOW, Theme.Look.CONTRAST);
    }
}
