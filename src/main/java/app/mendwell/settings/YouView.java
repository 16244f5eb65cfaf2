package app.mendwell.settings;

import app.mendwell.ui.View;
import app.mendwell.ui.form.Limit;
import javafx.fxml.FXML;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;

/** The person's name and their word for the other one. */
public final class YouView extends View {

    private final PersonViewModel model;

    @FXML
    private TextField myName;
    @FXML
    private TextField partner;
    @FXML
    private Label kept;

    public YouView(PersonViewModel model) {
        this.model = model;
    }

    @FXML
    private void initialize() {
        Limit.on(myName, PersonViewModel.NAME, full -> {});
        Limit.on(partner, PersonViewModel.NAME, full -> {});
        myName.textProperty().bindBidirectional(model.myName().text());
        partner.textProperty().bindBidirectional(model.partner().text());
        kept.textProperty().bind(model.partner().line());
    }

    @Override
    public void enter() {
        model.refresh();
    }

    @Override
    public void leave() {
        model.flush();
    }
}
