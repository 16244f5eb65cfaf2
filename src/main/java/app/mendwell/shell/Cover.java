package app.mendwell.shell;

import app.mendwell.ui.Words;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.VBox;

/** What stands in the window after quick hide: three constant lines, nothing of what was open. */
public final class Cover extends VBox {

    /** Leads to the lock page through {@code back}: by the button or by any key. */
    public Cover(Runnable back) {
        getStyleClass().add("cover");
        var title = new Label(Words.of("shell.cover.title"));
        title.getStyleClass().add("cover-title");
        var text = new Label(Words.of("shell.cover.text"));
        text.getStyleClass().add("mw-muted");
        var button = new Button(Words.of("shell.cover.return"));
        button.setId("returnButton");
        button.setOnAction(event -> back.run());
        getChildren().addAll(title, text, button);
        addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            event.consume();
            back.run();
        });
    }
}
