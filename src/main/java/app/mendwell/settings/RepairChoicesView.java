package app.mendwell.settings;

import app.mendwell.ui.View;
import atlantafx.base.controls.ToggleSwitch;
import javafx.fxml.FXML;

/** How a repair begins and what it asks. */
public final class RepairChoicesView extends View {

    private final RoomsViewModel model;

    @FXML
    private ToggleSwitch echo;
    @FXML
    private ToggleSwitch withoutSharing;

    public RepairChoicesView(RoomsViewModel model) {
        this.model = model;
    }

    @FXML
    private void initialize() {
        echo.selectedProperty().bindBidirectional(model.echo());
        withoutSharing.selectedProperty().bindBidirectional(model.withoutSharing());
    }
}
