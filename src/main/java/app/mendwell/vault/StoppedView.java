package app.mendwell.vault;

import app.mendwell.ui.View;
import app.mendwell.ui.Words;
import app.mendwell.vault.UnlockViewModel.Page;
import java.util.Locale;
import javafx.fxml.FXML;
import javafx.scene.control.Button;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;

/** Says in one sentence why a file stays closed, and what can be done. */
public final class StoppedView extends View {

    private final UnlockViewModel model;

    @FXML
    private Label title;
    @FXML
    private Label text;
    @FXML
    private Button go;
    @FXML
    private Button close;
    @FXML
    private Hyperlink anew;

    public StoppedView(UnlockViewModel model) {
        this.model = model;
    }

    @FXML
    private void initialize() {
        close.setOnAction(event -> model.close());
        anew.setOnAction(event -> model.anew());
        anew.managedProperty().bind(anew.visibleProperty());
        go.disableProperty().bind(model.busy());
    }

    @Override
    public void enter() {
        Page page = model.page().get();
        String key = page == Page.REFUSED
                ? "vault.refused." + model.reason().get()
                : "vault.stopped." + page.name().toLowerCase(Locale.ROOT);
        title.setText(Words.of(key + ".title"));
        text.setText(Words.of(key + ".text"));
        boolean other = page == Page.NOT_A_VAULT || page == Page.NEWER;
        go.setText(Words.of(other ? "vault.another_file" : "vault.try_again"));
        go.setOnAction(event -> {
            if (other) {
                model.another();
            } else {
                model.again();
            }
        });
        anew.setVisible(page == Page.AWAY);
        go.requestFocus();
    }
}
