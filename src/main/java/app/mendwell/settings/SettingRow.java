package app.mendwell.settings;

import javafx.beans.DefaultProperty;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/** One choice: what it is, a line about it, and its control at the end; a thin rule above. */
@DefaultProperty("control")
public final class SettingRow extends HBox {

    private final Label title = new Label();
    private final Label note = new Label();
    private @Nullable Node control;

    public SettingRow() {
        getStyleClass().add("setting-row");
        title.setWrapText(true);
        note.setWrapText(true);
        note.getStyleClass().add("mw-small");
        note.visibleProperty().bind(note.textProperty().isNotEmpty());
        note.managedProperty().bind(note.visibleProperty());
        var words = new VBox(title, note);
        words.getStyleClass().add("setting-words");
        setHgrow(words, Priority.ALWAYS);
        getChildren().add(words);
    }

    public String getTitle() {
        return title.getText();
    }

    public void setTitle(String words) {
        title.setText(words);
        name();
    }

    public String getNote() {
        return note.getText();
    }

    public void setNote(String words) {
        note.setText(words);
        name();
    }

    public @Nullable Node getControl() {
        return control;
    }

    /** The control; a screen reader hears the title and the line with it. */
    public void setControl(Node newControl) {
        control = newControl;
        title.setLabelFor(newControl);
        if (newControl instanceof Region region) {
            region.setMinWidth(USE_PREF_SIZE);
        }
        getChildren().setAll(getChildren().getFirst(), newControl);
        name();
    }

    private void name() {
        Node present = control;
        if (present != null) {
            if (!(present instanceof javafx.scene.control.Button)) {
                present.setAccessibleText(title.getText());
            }
            present.setAccessibleHelp(note.getText());
        }
    }
}
