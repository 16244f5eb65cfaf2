package app.mendwell.settings;

import app.mendwell.ui.FixedText;
import app.mendwell.ui.View;
import app.mendwell.ui.Words;
import atlantafx.base.controls.ToggleSwitch;
import java.util.EnumSet;
import java.util.Set;
import javafx.fxml.FXML;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;

/** When it locks, how it hides, and what no program can do about this computer. */
public final class PrivacyView extends View {

    private static final Set<KeyCode> FREE = EnumSet.of(KeyCode.PAUSE, KeyCode.SCROLL_LOCK);

    private final PrivacyViewModel model;

    @FXML
    private ComboBox<Integer> minutes;
    @FXML
    private KeyCapture hideKey;
    @FXML
    private Label refused;
    @FXML
    private ToggleSwitch plainName;
    @FXML
    private FixedText computer;

    public PrivacyView(PrivacyViewModel model) {
        this.model = model;
    }

    @FXML
    private void initialize() {
        minutes.getItems().setAll(PrivacyViewModel.MINUTES);
        minutes.setConverter(new Wording<>(count -> Words.of("settings.privacy.minutes", count)));
        minutes.valueProperty().bindBidirectional(model.minutes());
        model.hideKey().subscribe(hideKey::show);
        hideKey.onTaken(new KeyCapture.Taken() {

            @Override
            public boolean key(KeyCode code) {
                boolean writes = !code.isFunctionKey() && !FREE.contains(code);
                return model.hideWith(code.name(), writes, code.getName());
            }

            @Override
            public void left() {
                model.leaveKey();
            }
        });
        refused.textProperty().bind(model.refused());
        refused.visibleProperty().bind(model.refused().isNotEmpty());
        refused.managedProperty().bind(refused.visibleProperty());
        plainName.selectedProperty().bindBidirectional(model.plainName());
        computer.setText(Words.of("safety.k4"));
    }
}
