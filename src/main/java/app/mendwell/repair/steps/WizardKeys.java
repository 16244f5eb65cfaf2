package app.mendwell.repair.steps;

import java.util.function.BooleanSupplier;
import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;

/**
 * The keys of wizard.md section 10. They come before those of the fields, in which Ctrl Enter would else be a line.
 *
 * @param escape whether there was something to close; the wizard itself never closes
 */
record WizardKeys(Runnable onward, Runnable back, Runnable list, Runnable keep, BooleanSupplier escape) {

    private static final KeyCombination ONWARD = new KeyCodeCombination(KeyCode.ENTER, KeyCombination.SHORTCUT_DOWN);
    private static final KeyCombination BACK = new KeyCodeCombination(KeyCode.LEFT, KeyCombination.ALT_DOWN);
    private static final KeyCombination BACK_ON_MAC = new KeyCodeCombination(KeyCode.OPEN_BRACKET,
            KeyCombination.META_DOWN);
    private static final KeyCombination LIST = new KeyCodeCombination(KeyCode.J, KeyCombination.SHORTCUT_DOWN);
    private static final KeyCombination KEEP = new KeyCodeCombination(KeyCode.S, KeyCombination.SHORTCUT_DOWN);

    void on(Node node) {
        node.addEventFilter(KeyEvent.KEY_PRESSED, this::key);
    }

    private void key(KeyEvent event) {
        if (ONWARD.match(event)) {
            take(event, onward);
        } else if (BACK.match(event) || BACK_ON_MAC.match(event)) {
            take(event, back);
        } else if (LIST.match(event)) {
            take(event, list);
        } else if (KEEP.match(event)) {
            take(event, keep);
        } else if (event.getCode() == KeyCode.ESCAPE && escape.getAsBoolean()) {
            event.consume();
        }
    }

    private static void take(KeyEvent event, Runnable act) {
        event.consume();
        act.run();
    }
}
