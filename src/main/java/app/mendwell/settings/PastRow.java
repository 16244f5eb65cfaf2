package app.mendwell.settings;

import app.mendwell.settings.Transfers.Past;
import app.mendwell.ui.Fold;
import app.mendwell.ui.MarkdownView;
import app.mendwell.ui.Words;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/** One import of before: its day and format, what came in, and taking it back. */
final class PastRow extends VBox {

    PastRow(TransferViewModel model, Past past) {
        getStyleClass().add("setting-block");
        String day = model.day(past);
        var title = new Label(day);
        var format = new Label(
                Words.of(past.undone() ? "settings.past.undone" : "settings.past.from", FormatWords.in(past
                        .format())));
        format.getStyleClass().add("mw-small");
        var words = new VBox(title, format);
        words.getStyleClass().add("setting-words");
        HBox.setHgrow(words, Priority.ALWAYS);
        var row = new HBox(words);
        row.getStyleClass().add("past-row");
        if (model.takesBack() && !past.undone()) {
            var back = new Button(Words.of("settings.past.back"));
            back.setMinWidth(Region.USE_PREF_SIZE);
            back.setAccessibleText(Words.of("settings.past.back.said", day));
            back.disableProperty().bind(model.takingBack());
            back.setOnAction(event -> model.takeBack(past));
            row.getChildren().add(back);
        }
        var report = new Fold();
        report.setTitle(Words.of("settings.past.report"));
        var text = new MarkdownView();
        text.getStyleClass().add("past-report");
        text.show(past.report());
        report.content().add(text);
        getChildren().addAll(row, report);
    }
}
