package app.mendwell.shell;

import app.mendwell.ui.Ask;
import app.mendwell.ui.Theme;
import java.io.File;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Optional;
import javafx.animation.PauseTransition;
import javafx.scene.control.Alert;
import javafx.scene.control.ButtonBar;
import javafx.scene.control.ButtonType;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.stage.FileChooser;
import javafx.stage.Stage;
import javafx.util.Duration;
import org.jspecify.annotations.Nullable;

/** Questions, files and the clipboard of a real desktop. */
final class DesktopAsk implements Ask {

    /** How long copied words stay on the clipboard (care.md C25). */
    static final Duration COPIED = Duration.seconds(60);

    private final Stage stage;
    private final Theme theme;
    private final PauseTransition clearing = new PauseTransition(COPIED);
    private String copied = "";

    DesktopAsk(Stage stage, Theme theme) {
        this.stage = stage;
        this.theme = theme;
        clearing.setOnFinished(event -> forget());
    }

    @Override
    public boolean confirm(String question, String detail, String yes, String no) {
        var accept = new ButtonType(yes, ButtonBar.ButtonData.OK_DONE);
        var refuse = new ButtonType(no, ButtonBar.ButtonData.CANCEL_CLOSE);
        var alert = new Alert(Alert.AlertType.NONE, detail, accept, refuse);
        alert.initOwner(stage);
        alert.setTitle(stage.getTitle());
        alert.setHeaderText(question);
        theme.dress(alert.getDialogPane().getScene());
        return alert.showAndWait().filter(accept::equals).isPresent();
    }

    @Override
    public Optional<Path> saveAs(String suggestedName, String kindOfFile, String extension) {
        FileChooser chooser = chooser(kindOfFile, extension);
        chooser.setInitialFileName(suggestedName);
        return path(chooser.showSaveDialog(stage));
    }

    @Override
    public Optional<Path> open(String kindOfFile, String... extensions) {
        return path(chooser(kindOfFile, extensions).showOpenDialog(stage));
    }

    private static FileChooser chooser(String kindOfFile, String... extensions) {
        var chooser = new FileChooser();
        chooser.getExtensionFilters().add(new FileChooser.ExtensionFilter(kindOfFile,
                Arrays.stream(extensions).map(ending -> "*." + ending).toList()));
        return chooser;
    }

    private static Optional<Path> path(@Nullable File file) {
        return Optional.ofNullable(file).map(File::toPath);
    }

    /** The words stay for a minute, whether the journal is locked meanwhile or not. */
    @Override
    public void copy(String text) {
        var content = new ClipboardContent();
        content.putString(text);
        Clipboard.getSystemClipboard().setContent(content);
        copied = text;
        clearing.playFromStart();
    }

    /** Takes what was copied from the clipboard if it is still there: after a minute, and when the program ends. */
    void forget() {
        clearing.stop();
        if (!copied.isEmpty() && copied.equals(Clipboard.getSystemClipboard().getString())) {
            Clipboard.getSystemClipboard().clear();
        }
        copied = "";
    }
}
