package app.mendwell.repair.steps;

import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;

/** A field of a page that is not drawn by a form: its label above it, and under it the place for a hint. */
final class Piece {

    private Piece() {}

    /** @param input has the name of its field as id */
    static VBox labelled(String words, Node input) {
        var label = new Label(words);
        label.getStyleClass().add("mw-label");
        label.setWrapText(true);
        label.setLabelFor(input);
        if (input.getAccessibleText() == null) {
            input.setAccessibleText(words);
        }
        var box = new VBox(label, input);
        box.getStyleClass().add("form-field");
        return box;
    }
}
