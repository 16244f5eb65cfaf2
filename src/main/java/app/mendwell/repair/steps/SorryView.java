package app.mendwell.repair.steps;

import app.mendwell.ui.Callout;
import app.mendwell.ui.form.Form;
import javafx.fxml.FXML;

/** A sorry, if it fits: happened, impact, plan; or none. */
final class SorryView extends StepPage {

    @FXML
    private Form sorry;
    @FXML
    private Callout stays;

    SorryView(StepDesk desk) {
        super(desk, Step.SORRY);
    }

    @FXML
    private void initialize() {
        draw(sorry, SorryFields.fields());
        SorryFields.links(sorry, desk().session());
        stays.setVisible(desk().way().givesRoom());
        stays.setManaged(desk().way().givesRoom());
    }
}
