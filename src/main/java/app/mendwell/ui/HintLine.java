package app.mendwell.ui;

import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.javafx.FontIcon;

/** One hint below its field. It takes no focus by itself, blocks nothing, and goes with × or Esc. */
public final class HintLine extends HBox {

    private final Label text = new Label();
    private final Button noMore = new Button(Words.of("ui.hint.no_more"));
    private final IconButton close = new IconButton("remixal-close-line", Words.of("ui.hint.close"), this::dismiss);
    private Runnable dismissed = () -> {};

    public HintLine() {
        getStyleClass().add("hint-line");
        text.getStyleClass().add("hint-text");
        text.setWrapText(true);
        noMore.getStyleClass().addAll("mw-link", "hint-no-more");
        close.getStyleClass().add("mw-small");
        var bulb = new FontIcon("remixal-lightbulb-line");
        bulb.getStyleClass().add("hint-bulb");
        var words = new VBox(text, noMore);
        setHgrow(words, Priority.ALWAYS);
        getChildren().addAll(bulb, words, close);
        visibleProperty().bind(text.textProperty().isNotEmpty());
        managedProperty().bind(visibleProperty());
        addEventHandler(KeyEvent.KEY_PRESSED, this::key);
    }

    private void key(KeyEvent event) {
        if (event.getCode() == KeyCode.ESCAPE && isVisible()) {
            event.consume();
            dismiss();
        }
    }

    private void dismiss() {
        clear();
        dismissed.run();
    }

    /** Shows this hint instead of any other. */
    public void show(String hint) {
        text.setText(hint);
    }

    public void clear() {
        text.setText("");
    }

    /**
     * Says what happens when the hint goes.
     *
     * @param newDismissed after × or Esc
     * @param newNoMore after “No more hints”
     */
    public void onLeaving(Runnable newDismissed, Runnable newNoMore) {
        dismissed = newDismissed;
        noMore.setOnAction(event -> {
            clear();
            newNoMore.run();
        });
    }
}
