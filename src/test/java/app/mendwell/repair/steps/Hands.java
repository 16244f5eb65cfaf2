package app.mendwell.repair.steps;

import app.mendwell.testing.Fx;
import app.mendwell.ui.Theme;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import javafx.event.Event;
import javafx.event.EventType;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.Labeled;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.stage.Stage;

/** Someone at the keyboard of a window: keys go where the focus is, and nowhere else. */
final class Hands implements AutoCloseable {

    private final Stage stage;
    private final Scene scene;

    Hands(Parent root) {
        stage = Fx.get(Stage::new);
        scene = Fx.get(() -> {
            var fresh = new Scene(root, 1180, 780);
            var theme = new Theme();
            theme.look().set(Theme.Look.LIGHT);
            theme.dress(fresh);
            stage.setScene(fresh);
            stage.show();
            stage.requestFocus();
            return fresh;
        });
        takeWindow();
    }

    /** Makes this window the one that is typed into: a button is pressed by a key only there. */
    void takeWindow() {
        for (int i = 0; i < 200 && !Fx.get(stage::isFocused); i++) {
            Fx.run(stage::requestFocus);
            Fx.settle();
        }
    }

    Scene scene() {
        return scene;
    }

    Node focus() {
        return Fx.get(scene::getFocusOwner);
    }

    /** The id of what has the focus, or of the nearest thing around it that has one. */
    String place() {
        return Fx.get(() -> FieldNames.of(scene.getFocusOwner()).orElse(""));
    }

    int caret() {
        return Fx.get(() -> ((TextInputControl) scene.getFocusOwner()).getCaretPosition());
    }

    void press(KeyCode code) {
        key(code, false, false);
    }

    /** What the space bar does to the button that has the focus, whether or not the window has it too. */
    void pressFocused() {
        Fx.run(() -> ((javafx.scene.control.ButtonBase) scene.getFocusOwner()).fire());
        Fx.settle();
    }

    void ctrl(KeyCode code) {
        key(code, true, false);
    }

    void alt(KeyCode code) {
        key(code, false, true);
    }

    private void key(KeyCode code, boolean ctrl, boolean alt) {
        takeWindow();
        for (EventType<KeyEvent> type : List.of(KeyEvent.KEY_PRESSED, KeyEvent.KEY_RELEASED)) {
            Fx.run(() -> send(new KeyEvent(type, "", code.getChar(), code, false, ctrl, alt, false)));
        }
        Fx.settle();
    }

    private void send(KeyEvent event) {
        Node owner = scene.getFocusOwner();
        Event.fireEvent(owner == null ? scene : owner, event);
    }

    /** Types into what has the focus. */
    void type(String words) {
        words.codePoints().mapToObj(Character::toString).forEach(letter -> Fx.run(() -> {
            send(new KeyEvent(KeyEvent.KEY_PRESSED, "", "", KeyCode.UNDEFINED, false, false, false, false));
            send(new KeyEvent(KeyEvent.KEY_TYPED, letter, letter, KeyCode.UNDEFINED, false, false, false, false));
        }));
        Fx.settle();
    }

    /** Presses Tab until the focus is in this field, at most so many times. */
    void tabTo(String field) {
        for (int i = 0; i < 80 && !place().equals(field); i++) {
            press(KeyCode.TAB);
        }
        if (!place().equals(field)) {
            throw new AssertionError("Tab does not lead to " + field);
        }
    }

    /** Presses Tab until the focus is on what says this. */
    void tabToWords(String words) {
        for (int i = 0; i < 80 && !saysIt(words); i++) {
            press(KeyCode.TAB);
        }
        if (!saysIt(words)) {
            throw new AssertionError("Tab does not lead to “" + words + "”");
        }
    }

    private boolean saysIt(String words) {
        return Fx.get(() -> scene.getFocusOwner() instanceof Labeled label && words.equals(label.getText()));
    }

    /** What has this id, dots and all. */
    Node find(String id) {
        Node found = Fx.get(() -> find(scene.getRoot(), id));
        if (found == null) {
            throw new AssertionError("nothing called " + id);
        }
        return found;
    }

    private static Node find(Node node, String id) {
        if (id.equals(node.getId())) {
            return node;
        }
        if (node instanceof Parent parent) {
            for (Node child : parent.getChildrenUnmodifiable()) {
                Node found = find(child, id);
                if (found != null) {
                    return found;
                }
            }
        }
        return null;
    }

    /** Every text on screen, in order. */
    List<String> shown() {
        return Fx.get(() -> {
            var texts = new ArrayList<String>();
            collect(scene.getRoot(), texts, node -> node.isVisible());
            return texts;
        });
    }

    private static void collect(Node node, List<String> texts, Predicate<Node> seen) {
        if (!seen.test(node)) {
            return;
        }
        if (node instanceof Labeled label && label.getText() != null && !label.getText().isBlank()) {
            texts.add(label.getText());
        }
        if (node instanceof TextInputControl field) {
            texts.add(field.getText());
            texts.add(field.getPromptText() == null ? "" : field.getPromptText());
        }
        if (node instanceof Parent parent) {
            parent.getChildrenUnmodifiable().forEach(child -> collect(child, texts, seen));
        }
    }

    @Override
    public void close() {
        Fx.run(stage::close);
    }
}
