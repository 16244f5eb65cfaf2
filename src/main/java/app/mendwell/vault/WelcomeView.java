package app.mendwell.vault;

import app.mendwell.ui.FixedText;
import app.mendwell.ui.View;
import app.mendwell.ui.Words;
import javafx.fxml.FXML;
import javafx.scene.control.TextField;

/** What this is and isn't, and what a computer cannot protect from: K3 and K4, once and plainly. */
public final class WelcomeView extends View {

    private final FirstRunViewModel model;

    @FXML
    private FixedText about;
    @FXML
    private FixedText computer;
    @FXML
    private TextField partner;

    public WelcomeView(FirstRunViewModel model) {
        this.model = model;
    }

    @FXML
    private void initialize() {
        computer.setText(Words.of("safety.k4"));
        partner.textProperty().bindBidirectional(model.partner());
        model.partner().subscribe(now -> about.setText(Words.of("safety.k3", model.partnerLabel())));
    }

    @Override
    public void enter() {
        partner.requestFocus();
    }
}
