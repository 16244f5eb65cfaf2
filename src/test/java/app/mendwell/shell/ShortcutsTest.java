package app.mendwell.shell;

import static org.assertj.core.api.Assertions.assertThat;

import app.mendwell.testing.Fx;
import app.mendwell.ui.Room;
import java.util.ArrayList;
import java.util.List;
import javafx.event.Event;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.VBox;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class ShortcutsTest {

    private final List<String> done = new ArrayList<>();
    private final Button button = Fx.get(Button::new);
    private final TextField field = Fx.get(TextField::new);
    private Shortcuts keys;

    @BeforeEach
    void install() {
        Fx.run(() -> {
            var scene = new Scene(new VBox(button, field));
            keys = new Shortcuts(new Noting(), () -> List.of(Room.TODAY, Room.JOURNAL, Room.SETTINGS));
            keys.on(scene);
        });
    }

    @AfterEach
    void remove() {
        Fx.run(() -> keys.off(button.getScene()));
    }

    private void press(Node at, KeyCode code, boolean shift, boolean control) {
        Fx.run(() -> Event.fireEvent(at,
                new KeyEvent(KeyEvent.KEY_PRESSED, "", "", code, shift, control, false, false)));
    }

    @Test
    void controlAndANumberGoesToTheRoomOfThatPlace() {
        press(button, KeyCode.DIGIT2, false, true);
        press(button, KeyCode.DIGIT3, false, true);
        assertThat(done).containsExactly("room JOURNAL");
    }

    @Test
    void onceLetGoTheSceneKnowsNoKeyAnyMore() {
        Fx.run(() -> keys.off(button.getScene()));
        press(button, KeyCode.DIGIT2, false, true);
        press(button, KeyCode.Z, false, true);
        assertThat(done).isEmpty();
    }

    @Test
    void undoOutsideAFieldTakesBackTheLastRecord() {
        press(button, KeyCode.Z, false, true);
        press(button, KeyCode.Z, true, true);
        assertThat(done).containsExactly("undo", "redo");
    }

    @Test
    void undoInsideAFieldBelongsToTheField() {
        press(field, KeyCode.Z, false, true);
        assertThat(done).isEmpty();
    }

    @Test
    void newFindLockAndTextSizeHaveTheirKeys() {
        press(field, KeyCode.N, false, true);
        press(field, KeyCode.F, false, true);
        press(field, KeyCode.L, false, true);
        press(field, KeyCode.MINUS, false, true);
        press(button, KeyCode.R, true, true);
        assertThat(done).containsExactly("begin", "find", "lock", "text -10", "begin repair");
    }

    @Test
    void theHidingKeyWorksInEveryWindowThatOpensLater() {
        var other = Fx.get(() -> new Button("Yes"));
        Stage dialog = Fx.get(() -> {
            var stage = new Stage();
            stage.setScene(new Scene(new VBox(other), 300, 200));
            stage.show();
            return stage;
        });
        press(other, KeyCode.F9, false, false);
        Fx.run(() -> keys.hideKey().set(KeyCode.F4));
        press(other, KeyCode.F9, false, false);
        press(other, KeyCode.F4, false, false);
        Fx.run(dialog::close);
        assertThat(done).containsExactly("hide", "hide");
    }

    private final class Noting implements Shortcuts.Deeds {

        @Override
        public void room(Room room) {
            done.add("room " + room);
        }

        @Override
        public void begin() {
            done.add("begin");
        }

        @Override
        public void begin(String kind) {
            done.add("begin " + kind);
        }

        @Override
        public void breathe() {
            done.add("breathe");
        }

        @Override
        public void find() {
            done.add("find");
        }

        @Override
        public void undo() {
            done.add("undo");
        }

        @Override
        public void redo() {
            done.add("redo");
        }

        @Override
        public void textSize(int percent) {
            done.add("text " + percent);
        }

        @Override
        public void region(boolean forward) {
            done.add("region");
        }

        @Override
        public void hide() {
            done.add("hide");
        }

        @Override
        public void lock() {
            done.add("lock");
        }

        @Override
        public void fullScreen() {
            done.add("full screen");
        }

        @Override
        public void quit() {
            done.add("quit");
        }
    }
}
