package app.mendwell.vault;

import app.mendwell.ui.Fold;
import app.mendwell.ui.PassphraseField;
import app.mendwell.ui.View;
import app.mendwell.ui.Words;
import javafx.fxml.FXML;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

/** Says what is safe and offers the newest good backup. */
public final class DamagedView extends View {

    private final UnlockViewModel unlock;
    private final DamagedViewModel model;

    @FXML
    private Label right;
    @FXML
    private Label newest;
    @FXML
    private HBox offer;
    @FXML
    private Button use;
    @FXML
    private Label answer;
    @FXML
    private VBox ask;
    @FXML
    private PassphraseField passphrase;
    @FXML
    private Button useWith;
    @FXML
    private Fold details;
    @FXML
    private Label detail;
    @FXML
    private Button another;
    @FXML
    private Button close;

    public DamagedView(UnlockViewModel unlock) {
        this.unlock = unlock;
        this.model = unlock.damaged();
    }

    @FXML
    private void initialize() {
        model.passphraseRight().subscribe(is -> right.setText(Words.of(is
                ? "vault.damaged.right"
                : "vault.damaged.unchanged")));
        newest.textProperty().bind(model.newest());
        shown(offer);
        offer.visibleProperty().bind(model.hasBackup().and(model.needsPassphrase().not()));
        use.setOnAction(event -> model.useNewest());
        use.disableProperty().bind(model.busy());
        shown(answer);
        answer.textProperty().bind(model.answer());
        answer.visibleProperty().bind(model.answer().isNotEmpty());
        shown(ask);
        ask.visibleProperty().bind(model.needsPassphrase());
        useWith.setOnAction(event -> model.useWith(passphrase.typed()));
        useWith.disableProperty().bind(model.busy());
        shown(details);
        details.visibleProperty().bind(model.details().isNotEmpty());
        detail.textProperty().bind(model.details());
        another.setOnAction(event -> model.another());
        another.disableProperty().bind(model.busy());
        model.hasBackup().subscribe(has -> another.setText(Words.of(has
                ? "vault.damaged.another"
                : "vault.damaged.choose")));
        close.setOnAction(event -> unlock.close());
        model.needsPassphrase().subscribe(needs -> {
            if (needs) {
                passphrase.requestFocus();
            }
        });
    }

    private static void shown(javafx.scene.Node node) {
        node.managedProperty().bind(node.visibleProperty());
    }

    @Override
    public void enter() {
        passphrase.clear();
        details.open().set(false);
        (offer.isVisible() ? use : another).requestFocus();
    }

    @Override
    public void leave() {
        passphrase.clear();
    }
}
