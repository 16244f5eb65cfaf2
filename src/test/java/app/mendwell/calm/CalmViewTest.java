package app.mendwell.calm;

import static org.assertj.core.api.Assertions.assertThat;

import app.mendwell.content.Content;
import app.mendwell.testing.Fx;
import app.mendwell.testing.Houses;
import app.mendwell.testing.TestTasks;
import app.mendwell.testing.Vaults;
import app.mendwell.ui.FixedText;
import app.mendwell.ui.House;
import app.mendwell.ui.Motion;
import app.mendwell.ui.Theme;
import app.mendwell.ui.Words;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;

class CalmViewTest {

    private final Passing passing = new Passing();
    private final House house = Houses.over(Vaults.inMemory(), TestTasks.timed(passing.timers), passing,
            CalmSessionRepository.KIND);
    private final Motion motion = new Motion();
    private int wentBack;

    private Parent page(CalmViewModel model) {
        return Fx.get(() -> {
            var view = new CalmView(model, motion);
            var scene = new Scene(view.root(), 964, 780);
            new Theme().dress(scene);
            view.enter();
            view.root().applyCss();
            view.root().layout();
            return view.root();
        });
    }

    private CalmViewModel room() {
        return Fx.get(() -> new CalmViewModel(house, new Content()));
    }

    private CalmViewModel over(boolean keepsNothing) {
        return Fx.get(() -> CalmViewModel.over(house, new Content(), keepsNothing, () -> wentBack++));
    }

    private static Node focused(Parent page) {
        return Fx.get(() -> page.getScene().getFocusOwner());
    }

    @Test
    void spaceBeginsAndPauses() {
        CalmViewModel model = room();
        Parent page = page(model);
        Fx.press(focused(page), KeyCode.SPACE);
        assertThat(model.run().state().get()).isEqualTo(CalmRun.State.RUNNING);
        Fx.press(focused(page), KeyCode.SPACE);
        assertThat(model.run().state().get()).isEqualTo(CalmRun.State.PAUSED);
    }

    @Test
    void spaceBeginsWhereOnlyThePageHasTheFocus() {
        CalmViewModel model = over(false);
        Parent page = page(model);
        Fx.press(page, KeyCode.SPACE);
        assertThat(model.run().state().get()).isEqualTo(CalmRun.State.RUNNING);
    }

    @Test
    void theCautionStandsThereBeforeTheStartAndNotAfter() {
        CalmViewModel model = room();
        Parent page = page(model);
        Label caution = Fx.find(page, "#caution", Label.class);
        assertThat(caution.isVisible()).isTrue();
        assertThat(caution.getText()).startsWith("If you get dizzy");
        Fx.run(model::toggle);
        assertThat(caution.isVisible()).isFalse();
    }

    @Test
    void theRingMovesOnlyWhereThingsMayMove() {
        for (Motion.Reduce reduce : new Motion.Reduce[]{Motion.Reduce.OFF, Motion.Reduce.ON}) {
            motion.reduce().set(reduce);
            CalmViewModel model = room();
            Parent page = page(model);
            BreathRing ring = Fx.find(page, "#ring", BreathRing.class);
            Fx.run(() -> {
                model.toggle();
                passing.seconds(25);
            });
            assertThat(ring.isMoving()).isEqualTo(reduce == Motion.Reduce.OFF);
            assertThat(Fx.find(page, ".ring-word", Label.class).getText()).isEqualTo("Breathe out");
            assertThat(Fx.find(page, ".ring-count", Label.class).getText()).isEqualTo("2");
            Fx.run(model::toggle);
            assertThat(ring.isMoving()).as("paused").isFalse();
        }
    }

    @Test
    void leavingLetsNothingMove() {
        motion.reduce().set(Motion.Reduce.OFF);
        CalmViewModel model = room();
        CalmView view = Fx.get(() -> new CalmView(model, motion));
        Fx.run(() -> {
            new Scene(view.root(), 964, 780);
            view.root().layout();
            view.enter();
            model.toggle();
            passing.seconds(25);
            view.leave();
        });
        assertThat(Fx.find(view.root(), "#ring", BreathRing.class).isMoving()).isFalse();
        assertThat(model.run().state().get()).isEqualTo(CalmRun.State.READY);
    }

    @Test
    void escLeadsBackFromOverAnotherPlaceAndDoesNothingInTheRoom() {
        Fx.press(page(over(false)), KeyCode.ESCAPE);
        assertThat(wentBack).isEqualTo(1);
        Fx.press(page(room()), KeyCode.ESCAPE);
        assertThat(wentBack).isEqualTo(1);
    }

    @Test
    void onThePrivatePagesThereIsNoNoteToAskFor() {
        assertThat(Fx.find(page(over(true)), "#noteBox", Node.class).isVisible()).isFalse();
        assertThat(Fx.find(page(over(false)), "#noteBox", Node.class).isVisible()).isTrue();
    }

    @Test
    void theFixedWordsStandAtTheFootOfEveryPartAndCanBeReached() {
        CalmViewModel model = room();
        Parent page = page(model);
        FixedText heavy = Fx.find(page, "#heavy", FixedText.class);
        for (CalmPart part : CalmPart.values()) {
            Fx.run(() -> model.part().set(part));
            assertThat(heavy.getText()).isEqualTo(Words.of("safety.k1"));
            assertThat(heavy.isVisible() && heavy.isFocusTraversable() && !heavy.isEditable()).isTrue();
        }
    }
}
