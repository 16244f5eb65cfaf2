package app.mendwell.repair.steps;

import app.mendwell.ui.Words;
import app.mendwell.ui.form.Form;
import app.mendwell.ui.form.FormField;
import app.mendwell.ui.form.Input;
import javafx.fxml.FXML;
import javafx.scene.layout.VBox;

/** What holds: lines that were touched, and what still stands. */
final class HoldsView extends StepPage {

    private static final int LONG = 20_000;

    private final TouchedLines lines;

    @FXML
    private VBox touched;
    @FXML
    private Form stands;

    HoldsView(StepDesk desk) {
        super(desk, Step.HOLDS);
        lines = new TouchedLines(desk);
    }

    @FXML
    private void initialize() {
        touched.getChildren().setAll(Piece.labelled(Words.of("repair.holds.boundaries_touched.prompt"), lines));
        draw(stands, FormField.of("commitment_text", new Input.Area(LONG, 3, true)));
    }

    @Override
    public void enter() {
        lines.read();
    }
}
