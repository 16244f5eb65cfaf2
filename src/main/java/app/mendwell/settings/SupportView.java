package app.mendwell.settings;

import app.mendwell.ui.FixedText;
import app.mendwell.ui.GrowingArea;
import app.mendwell.ui.View;
import app.mendwell.ui.Words;
import app.mendwell.ui.form.Limit;
import javafx.fxml.FXML;
import javafx.scene.control.Label;

/** The person's own lines and people first, then the two fixed texts. */
public final class SupportView extends View {

    private final PersonViewModel model;

    @FXML
    private GrowingArea own;
    @FXML
    private Label kept;
    @FXML
    private FixedText heavy;
    @FXML
    private FixedText afraid;

    public SupportView(PersonViewModel model) {
        this.model = model;
    }

    @FXML
    private void initialize() {
        Limit.on(own, PersonViewModel.LONG, full -> {});
        own.textProperty().bindBidirectional(model.support().text());
        kept.textProperty().bind(model.support().line());
        heavy.setText(Words.of("safety.k1"));
        afraid.setText(Words.of("safety.k2"));
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
