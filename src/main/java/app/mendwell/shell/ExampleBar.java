package app.mendwell.shell;

import app.mendwell.ui.Words;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;

/** Says that these pages are made up, and leads to one’s own. */
final class ExampleBar extends HBox {

    ExampleBar(Runnable own) {
        getStyleClass().add("example-bar");
        var text = new Label(Words.of("shell.example.text"));
        text.setWrapText(true);
        var gap = new Region();
        setHgrow(gap, Priority.ALWAYS);
        var button = new Button(Words.of("shell.example.own"));
        button.setId("startOwn");
        button.getStyleClass().add("mw-small");
        button.setMinWidth(USE_PREF_SIZE);
        button.setOnAction(event -> own.run());
        getChildren().addAll(text, gap, button);
    }
}
