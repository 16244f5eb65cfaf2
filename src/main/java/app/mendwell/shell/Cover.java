package app.mendwell.shell;

import app.mendwell.storage.StorageException;
import app.mendwell.ui.Words;
import java.util.Locale;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.VBox;

/** What stands in the window after quick hide: three constant lines, nothing of what was open. */
public final class Cover extends VBox {

    private boolean pressed;

    /** Stands where something typed could not be kept at locking: what is the matter, and the way to try again. */
    static Cover notKept(StorageException.Reason reason, Runnable again) {
        String key = "ui.problem." + reason.name().toLowerCase(Locale.ROOT);
        return new Cover(Words.of(key), Words.of(key + ".todo"), Words.of("shell.cover.again"), again, false);
    }

    /** Leads to the lock page through {@code back}: by the button or by any key. */
    public Cover(Runnable back) {
        this(Words.of("shell.cover.title"), Words.of("shell.cover.text"), Words.of("shell.cover.return"), back, true);
    }

    private Cover(String heading, String line, String way, Runnable back, boolean anyKey) {
        getStyleClass().add("cover");
        var title = new Label(heading);
        title.getStyleClass().add("cover-title");
        var text = new Label(line);
        text.getStyleClass().add("mw-muted");
        var button = new Button(way);
        button.setId("returnButton");
        button.setOnAction(event -> back.run());
        getChildren().addAll(title, text, button);
        if (anyKey) {
            addEventFilter(KeyEvent.ANY, event -> key(event, back));
        }
    }

    /** Any key, once it is let go again: the lock page must not be given the letter. The key that hid is none. */
    private void key(KeyEvent event, Runnable back) {
        event.consume();
        if (event.getEventType().equals(KeyEvent.KEY_PRESSED)) {
            pressed = true;
        } else if (pressed && event.getEventType().equals(KeyEvent.KEY_RELEASED)) {
            back.run();
        }
    }
}
