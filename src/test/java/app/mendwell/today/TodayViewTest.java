package app.mendwell.today;

import static org.assertj.core.api.Assertions.assertThat;

import app.mendwell.testing.Fx;
import app.mendwell.ui.Theme;
import java.time.LocalDate;
import java.util.function.Predicate;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.Labeled;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class TodayViewTest {

    private static final LocalDate SUNDAY = LocalDate.of(2026, 3, 8);

    private final Days days = new Days();
    private TodayView view;
    private Scene scene;

    @BeforeEach
    void open() {
        view = Fx.get(() -> new TodayView(days.at("2026-03-08T20:15:00Z")));
        scene = Fx.get(() -> {
            var made = new Scene(view.root(), 964, 780);
            new Theme().dress(made);
            view.enter();
            view.root().applyCss();
            view.root().layout();
            return made;
        });
    }

    private Node focused() {
        return Fx.get(scene::getFocusOwner);
    }

    private void press(KeyCode key) {
        Fx.press(focused(), key);
    }

    /** Goes on with the Tab key until it stands on what is meant; never more than once around. */
    private void tabTo(Predicate<Node> meant) {
        for (int i = 0; i < 90; i++) {
            if (meant.test(focused())) {
                return;
            }
            press(KeyCode.TAB);
        }
        throw new AssertionError("never reached by Tab");
    }

    private static Predicate<Node> word(String text) {
        return node -> node instanceof Labeled labeled && text.equals(labeled.getText());
    }

    private static Predicate<Node> named(String id) {
        return node -> id.equals(node.getId());
    }

    @Test
    void aWholeCheckInIsDoneByKeyboardAlone() {
        Fx.run(view.model()::begin);
        press(KeyCode.DIGIT2);
        tabTo(word("lonely"));
        press(KeyCode.SPACE);
        tabTo(word("More"));
        press(KeyCode.SPACE);
        tabTo(node -> node.getStyleClass().contains("five-dot"));
        press(KeyCode.DIGIT3);
        tabTo(node -> node.getStyleClass().contains("hours-text"));
        press(KeyCode.UP);
        press(KeyCode.DOWN);
        tabTo(word("No"));
        press(KeyCode.SPACE);
        tabTo(node -> node.getStyleClass().contains("slider"));
        press(KeyCode.RIGHT);
        tabTo(named("note"));
        Fx.type(view.root(), "#note", "Quiet after the call with Ana.");
        press(KeyCode.DIGIT5);
        tabTo(named("keep"));
        press(KeyCode.SPACE);
        assertThat(days.checkIns().on(SUNDAY)).singleElement().satisfies(there -> {
            assertThat(there.mood()).as("a digit in the line chooses no weather").isEqualTo(2);
            assertThat(there.feelings()).containsExactly("lonely");
            assertThat(there.fields().integer("energy")).isEqualTo(3);
            assertThat(there.fields().real("sleep_hours")).isEqualTo(6.75);
            assertThat(there.fields().yesNo("moved")).isFalse();
            assertThat(there.fields().integer("space_need")).isEqualTo(1);
            assertThat(there.note()).isEqualTo("Quiet after the call with Ana.");
            assertThat(there.fields().is("tags_asked")).isTrue();
        });
    }

    @Test
    void theKeysOneToFiveChooseTheWeatherWhereverOneIsOnThePage() {
        Fx.run(() -> view.root().lookup("#write").requestFocus());
        press(KeyCode.DIGIT5);
        assertThat(view.model().checkIn().form().get().integer("mood")).isEqualTo(5);
    }

    @Test
    void controlEnterKeepsFromAnyField() {
        Fx.run(() -> view.model().checkIn().more().set(true));
        Fx.type(view.root(), "#note", "Soup.");
        Fx.run(() -> scene.getFocusOwner().fireEvent(new KeyEvent(KeyEvent.KEY_PRESSED, "", "", KeyCode.ENTER, false,
                true, false, false)));
        assertThat(days.checkIns().on(SUNDAY)).hasSize(1);
    }

    @Test
    void keepIsOfferedAfterTheWeatherAndThenTheCardIsOneLine() {
        ButtonBase keep = Fx.find(view.root(), "#keep", ButtonBase.class);
        assertThat(keep.isDisabled()).isTrue();
        Fx.run(() -> view.model().checkIn().form().integer("mood").set(4));
        assertThat(keep.isDisabled()).isFalse();
        Fx.run(keep::fire);
        assertThat(Fx.find(view.root(), "#form", Node.class).isVisible()).isFalse();
        assertThat(Fx.find(view.root(), ".kept-line", Node.class).isVisible()).isTrue();
        Fx.fire(view.root(), ".kept-line .button");
        assertThat(Fx.find(view.root(), "#form", Node.class).isVisible()).isTrue();
    }

    @Test
    void oneChangeHasOneEffectHoweverOftenTheRoomWasEntered() {
        Fx.run(() -> {
            for (int i = 0; i < 20; i++) {
                view.leave();
                view.enter();
            }
            view.model().checkIn().form().integer("mood").set(3);
            view.model().checkIn().keep();
        });
        int before = days.asked;
        Fx.run(() -> days.house.undo().undo());
        assertThat(days.asked - before).isEqualTo(1);
    }
}
