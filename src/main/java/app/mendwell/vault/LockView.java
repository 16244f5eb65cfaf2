package app.mendwell.vault;

import app.mendwell.ui.PassphraseField;
import app.mendwell.ui.View;
import app.mendwell.ui.Words;
import javafx.application.Platform;
import javafx.fxml.FXML;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressIndicator;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

/** Asks for the passphrase. Every word on it is constant (C28). */
public final class LockView extends View {

    private final UnlockViewModel model;

    @FXML
    private VBox page;
    @FXML
    private PassphraseField passphrase;
    @FXML
    private HBox capsLock;
    @FXML
    private Label answer;
    @FXML
    private Button unlock;

    public LockView(UnlockViewModel model) {
        this.model = model;
    }

    @FXML
    private void initialize() {
        passphrase.text().subscribe((before, now) -> model.typing());
        passphrase.editable().bind(model.busy().not());
        passphrase.help().bind(model.answer());
        unlock.setOnAction(event -> model.unlock(passphrase.typed()));
        model.opening().subscribe(this::opening);
        model.answers().subscribe((before, now) -> passphrase.selectAll());
        answer.textProperty().bind(model.answer());
        answer.visibleProperty().bind(model.answer().isNotEmpty());
        answer.managedProperty().bind(answer.visibleProperty());
        capsLock.managedProperty().bind(capsLock.visibleProperty());
        page.addEventFilter(KeyEvent.ANY, event -> capsLock());
        capsLock();
    }

    private void opening(boolean now) {
        unlock.setText(Words.of(now ? "vault.lock.opening" : "vault.lock.unlock"));
        unlock.setGraphic(now ? new ProgressIndicator() : null);
    }

    /** The keyboard can be asked only on some systems; elsewhere nothing is said. */
    private void capsLock() {
        capsLock.setVisible(Platform.isKeyLocked(KeyCode.CAPS).orElse(false));
    }

    @Override
    public void enter() {
        capsLock();
        passphrase.requestFocus();
    }

    @Override
    public void leave() {
        passphrase.clear();
    }
}
