package app.mendwell.settings;

import app.mendwell.ui.FixedText;
import app.mendwell.ui.Preferred;
import app.mendwell.ui.View;
import app.mendwell.ui.Words;
import javafx.fxml.FXML;
import javafx.scene.control.Label;

/** What this is and isn't, and which version. */
public final class AboutView extends View {

    private final Preferred preferred;
    private final String version;

    @FXML
    private Label number;
    @FXML
    private FixedText what;

    public AboutView(Preferred preferred, String version) {
        this.preferred = preferred;
        this.version = version;
    }

    @FXML
    private void initialize() {
        number.setText(Words.of("settings.about.version", version));
    }

    @Override
    public void enter() {
        what.setText(Words.of("safety.k3", preferred.get().partnerLabel()));
    }
}
