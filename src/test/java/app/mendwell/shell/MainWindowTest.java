package app.mendwell.shell;

import static org.assertj.core.api.Assertions.assertThat;

import app.mendwell.testing.Fx;
import app.mendwell.testing.PlainView;
import app.mendwell.testing.TestTasks;
import app.mendwell.ui.Notices;
import app.mendwell.ui.Room;
import app.mendwell.ui.Theme;
import app.mendwell.ui.View;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class MainWindowTest {

    private final Map<Room, PlainView> made = new EnumMap<>(Room.class);
    private final List<String> called = new ArrayList<>();
    private final Notices notices = new Notices();
    private MainWindow window;
    private Scene scene;

    @BeforeEach
    void open() {
        var rooms = new EnumMap<Room, Supplier<View>>(Room.class);
        for (Room room : Room.values()) {
            rooms.put(room, () -> made.computeIfAbsent(room, key -> new PlainView()));
        }
        var calls = new MainWindow.Calls(() -> called.add("pause"), () -> called.add("hide"), () -> called.add("lock"));
        window = Fx.get(() -> {
            var theme = new Theme();
            var fresh = new MainWindow(rooms, TestTasks.inline(), notices, calls, theme);
            scene = new Scene(fresh.root(), 1180, 780);
            theme.dress(scene);
            fresh.go(Room.TODAY);
            return fresh;
        });
    }

    @Test
    void aRoomIsMadeWhenItIsFirstEntered() {
        assertThat(made.keySet()).containsExactly(Room.TODAY);
        Fx.fire(window.root(), "#nav-journal");
        assertThat(made.keySet()).containsExactlyInAnyOrder(Room.TODAY, Room.JOURNAL);
        assertThat(made.get(Room.TODAY).left).isOne();
        assertThat(made.get(Room.JOURNAL).entered).isOne();
    }

    @Test
    void theRoomOneIsInStaysMarkedHoweverOftenItIsPressed() {
        Fx.fire(window.root(), "#nav-today");
        ToggleButton today = Fx.find(window.root(), "#nav-today", ToggleButton.class);
        assertThat(today.isSelected()).isTrue();
        assertThat(made.get(Room.TODAY).entered).isOne();
    }

    @Test
    void aPageThatNeedsTheRoomHasTheRoomsAsIconsForAsLongAsItIsThere() {
        ToggleButton today = Fx.find(window.root(), "#nav-today", ToggleButton.class);
        Fx.run(() -> window.go(Room.REPAIR));
        assertThat(today.getContentDisplay()).isNotEqualTo(ContentDisplay.GRAPHIC_ONLY);
        System.gc();
        Fx.run(() -> made.get(Room.REPAIR).rail.set(true));
        assertThat(today.getContentDisplay()).isEqualTo(ContentDisplay.GRAPHIC_ONLY);
        Fx.run(() -> window.go(Room.JOURNAL));
        assertThat(today.getContentDisplay()).isNotEqualTo(ContentDisplay.GRAPHIC_ONLY);
    }

    @Test
    void pauseIsEverywhereButInCalm() {
        Button pause = Fx.find(window.root(), "#pauseButton", Button.class);
        assertThat(pause.isVisible()).isTrue();
        Fx.run(() -> window.go(Room.CALM));
        assertThat(pause.isVisible()).isFalse();
    }

    @Test
    void theWaysOutAreOnePressAway() {
        Fx.fire(window.root(), "#pauseButton");
        Fx.fire(window.root(), "#hideButton");
        Fx.fire(window.root(), "#lockButton");
        assertThat(called).containsExactly("pause", "hide", "lock");
    }

    @Test
    void whatLiesOverThePageLeadsBackToTheSameCaret() {
        TextField field = Fx.find(window.root(), "#searchField", TextField.class);
        Fx.run(() -> {
            field.setText("the long way home");
            field.requestFocus();
            field.selectRange(4, 8);
        });
        var calm = new PlainView();
        Fx.run(() -> window.over(calm));
        assertThat(field.getParent().isVisible()).isFalse();
        Fx.run(window::closeOver);
        assertThat(scene.getFocusOwner()).isEqualTo(field);
        assertThat(field.getSelectedText()).isEqualTo("long");
        assertThat(calm.left).isOne();
    }

    @Test
    void thePanelAtTheSideLeadsBackToTheSameCaret() {
        TextField field = Fx.find(window.root(), "#searchField", TextField.class);
        Fx.run(() -> {
            field.setText("soup");
            field.requestFocus();
            field.positionCaret(2);
            window.aside("Words", new PlainView());
            window.closeAside();
        });
        assertThat(scene.getFocusOwner()).isEqualTo(field);
        assertThat(field.getCaretPosition()).isEqualTo(2);
    }

    @Test
    void hiddenRoomsLeaveTheListAndSettingsNeverDoes() {
        Fx.run(() -> window.leaveOut(Set.of(Room.TRENDS, Room.SETTINGS)));
        assertThat(window.shown()).doesNotContain(Room.TRENDS).contains(Room.SETTINGS);
    }

    @Test
    void leavingLeavesTheRoomAndThePanel() {
        var panel = new PlainView();
        Fx.run(() -> {
            window.aside("Words", panel);
            window.leave();
        });
        assertThat(panel.left).isOne();
        assertThat(made.get(Room.TODAY).left).isOne();
    }
}
