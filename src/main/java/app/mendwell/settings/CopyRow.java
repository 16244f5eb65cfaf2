package app.mendwell.settings;

import app.mendwell.settings.Copies.Copy;
import app.mendwell.ui.Words;
import javafx.beans.binding.Bindings;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/** One backup: when it was made and what for, a look at it, and the way back to it. */
final class CopyRow extends HBox {

    CopyRow(BackupViewModel model, Copy copy) {
        getStyleClass().add("setting-row");
        String when = model.when(copy.at());
        var title = new Label(when);
        title.setWrapText(true);
        var why = new Label(model.why(copy));
        why.getStyleClass().add("mw-small");
        var found = new Label();
        found.getStyleClass().addAll("mw-small", "copy-found");
        found.setWrapText(true);
        found.textProperty().bind(Bindings.valueAt(model.looks(), copy.file()));
        found.visibleProperty().bind(found.textProperty().isNotEmpty());
        found.managedProperty().bind(found.visibleProperty());
        var words = new VBox(title, why, found);
        words.getStyleClass().add("setting-words");
        setHgrow(words, Priority.ALWAYS);
        Button check = button("settings.backup.check", when, () -> model.check(copy));
        check.disableProperty().bind(model.checking());
        Button restore = button("settings.backup.restore", when, () -> model.askRestore(copy));
        getChildren().addAll(words, check, restore);
    }

    private static Button button(String words, String when, Runnable act) {
        var button = new Button(Words.of(words));
        button.setMinWidth(Region.USE_PREF_SIZE);
        button.setAccessibleText(Words.of("settings.backup.said", Words.of(words), when));
        button.setOnAction(event -> act.run());
        return button;
    }
}
