package app.mendwell.settings;

import app.mendwell.ui.View;
import javafx.fxml.FXML;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;

/** The keys that work in the window. */
public final class KeyboardView extends View {

    private final Keys keys;

    @FXML
    private VBox lines;

    public KeyboardView(Keys keys) {
        this.keys = keys;
    }

    @Override
    public void enter() {
        lines.getChildren().setAll(keys.lines().stream().map(KeyboardView::row).toList());
    }

    private static SettingRow row(Keys.Line line) {
        var cap = new Label(line.keys());
        cap.getStyleClass().add("key-cap");
        var row = new SettingRow();
        row.getStyleClass().add("slim");
        row.setTitle(line.does());
        row.setControl(cap);
        cap.setAccessibleText(line.keys());
        return row;
    }
}
