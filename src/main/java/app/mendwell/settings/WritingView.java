package app.mendwell.settings;

import app.mendwell.ui.View;
import app.mendwell.ui.Words;
import atlantafx.base.controls.ToggleSwitch;
import javafx.fxml.FXML;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;

/** Hints, questions, and when a day begins. */
public final class WritingView extends View {

    private final RoomsViewModel model;

    @FXML
    private ToggleSwitch hints;
    @FXML
    private ToggleSwitch prompts;
    @FXML
    private SettingRow putAway;
    @FXML
    private Button bringBack;
    @FXML
    private ToggleSwitch needs;
    @FXML
    private ComboBox<Integer> dayStarts;

    public WritingView(RoomsViewModel model) {
        this.model = model;
    }

    @FXML
    private void initialize() {
        hints.selectedProperty().bindBidirectional(model.hints());
        prompts.selectedProperty().bindBidirectional(model.prompts());
        putAway.visibleProperty().bind(model.putAway());
        putAway.managedProperty().bind(putAway.visibleProperty());
        bringBack.setOnAction(event -> model.bringBackPrompts());
        needs.selectedProperty().bindBidirectional(model.needs());
        dayStarts.getItems().setAll(RoomsViewModel.HOURS);
        dayStarts.setConverter(new Wording<>(hour -> Words.of(hour == 0
                ? "settings.writing.midnight"
                : "settings.writing.hour", hour)));
        dayStarts.valueProperty().bindBidirectional(model.dayStarts());
    }
}
