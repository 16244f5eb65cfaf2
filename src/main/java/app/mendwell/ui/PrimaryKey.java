package app.mendwell.ui;

import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import org.jspecify.annotations.Nullable;

/** Ctrl Enter does what the one filled button of a page does (design section 9). */
public final class PrimaryKey {

    private PrimaryKey() {}

    /** Lets the key work wherever the focus is inside {@code page}. */
    public static void on(Parent page) {
        page.addEventHandler(KeyEvent.KEY_PRESSED, event -> {
            Button primary = event.getCode() == KeyCode.ENTER && event.isShortcutDown() ? primary(page) : null;
            if (primary != null) {
                event.consume();
                primary.fire();
            }
        });
    }

    /** The last filled button that is on screen: what lies over a page comes last. */
    private static @Nullable Button primary(Parent page) {
        Button found = null;
        for (Node child : page.getChildrenUnmodifiable()) {
            if (!child.isVisible() || child.isDisabled()) {
                continue;
            }
            if (child instanceof Button button && button.getStyleClass().contains("mw-primary")) {
                found = button;
            } else if (child instanceof Parent inner) {
                Button within = primary(inner);
                found = within == null ? found : within;
            }
        }
        return found;
    }
}
