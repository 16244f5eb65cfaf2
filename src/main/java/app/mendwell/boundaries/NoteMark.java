package app.mendwell.boundaries;

import app.mendwell.boundaries.lines.Outcome;
import javafx.scene.control.Label;
import javafx.scene.layout.StackPane;
import org.kordamp.ikonli.javafx.FontIcon;

/** How it went once, as a mark of one colour: filled with a tick, hollow with a dash, dashed with a question mark. */
final class NoteMark extends StackPane {

    NoteMark(Outcome outcome, boolean small) {
        getStyleClass().addAll("note-mark", outcome.stored());
        if (small) {
            getStyleClass().add("small");
            return;
        }
        getChildren().add(switch (outcome) {
            case KEPT -> new FontIcon("remixal-check-line");
            case CROSSED -> new FontIcon("remixmz-subtract-line");
            case UNSURE -> new Label("?");
        });
    }
}
