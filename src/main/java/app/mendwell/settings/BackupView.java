package app.mendwell.settings;

import app.mendwell.settings.Copies.Copy;
import app.mendwell.ui.PassphraseField;
import app.mendwell.ui.View;
import app.mendwell.ui.Words;
import javafx.beans.binding.Bindings;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/** Backups: making one, where they go, what is there, and going back to one. */
public final class BackupView extends View {

    private final BackupViewModel model;

    @FXML
    private Button make;
    @FXML
    private Label folder;
    @FXML
    private Label folderNote;
    @FXML
    private Button beside;
    @FXML
    private Button choose;
    @FXML
    private VBox restoring;
    @FXML
    private Label restoringTitle;
    @FXML
    private PassphraseField passphrase;
    @FXML
    private Button restore;
    @FXML
    private Button leave;
    @FXML
    private Label answer;
    @FXML
    private VBox copies;
    @FXML
    private Label none;

    public BackupView(BackupViewModel model) {
        this.model = model;
    }

    @FXML
    private void initialize() {
        make.setOnAction(event -> model.make());
        make.disableProperty().bind(model.making());
        make.textProperty().bind(Bindings.when(model.making()).then(Words.of("settings.backup.making"))
                .otherwise(Words.of("settings.backup.make")));
        folder.textProperty().bind(model.folder());
        folderNote.textProperty().bind(model.folderNote());
        choose.setOnAction(event -> model.chooseFolder());
        beside.setOnAction(event -> model.besideJournal());
        beside.visibleProperty().bind(model.elsewhere());
        shown(beside);
        shown(restoring);
        shown(answer);
        shown(none);
        restore.setOnAction(event -> model.restore(passphrase.typed()));
        restore.disableProperty().bind(model.checking());
        leave.setOnAction(event -> model.leaveRestore());
        answer.textProperty().bind(model.answer());
        answer.visibleProperty().bind(model.answer().isNotEmpty());
        model.restoring().subscribe(this::asked);
        none.visibleProperty().bind(Bindings.isEmpty(model.list()));
        model.list().subscribe(this::list);
    }

    private static void shown(Node node) {
        node.managedProperty().bind(node.visibleProperty());
    }

    private void asked(@Nullable Copy copy) {
        passphrase.clear();
        restoring.setVisible(copy != null);
        if (copy != null) {
            restoringTitle.setText(Words.of("settings.backup.restoring", model.when(copy.at())));
            passphrase.requestFocus();
        }
    }

    private void list() {
        copies.getChildren().setAll(model.list().stream().map(copy -> new CopyRow(model, copy)).toList());
    }

    @Override
    public void enter() {
        model.refresh();
    }

    @Override
    public void leave() {
        model.leaveRestore();
    }
}
