package app.mendwell.trends;

import app.mendwell.trends.figures.FeelingDays;
import app.mendwell.trends.figures.MonthSummary;
import app.mendwell.ui.IconButton;
import app.mendwell.ui.Words;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/** A month in a few lines. */
public final class MonthCard extends VBox {

    private final Label title = new Label();
    private final HBox walk = new HBox();
    private final VBox lines = new VBox();

    public MonthCard() {
        getStyleClass().addAll("mw-card", "month-card");
        title.getStyleClass().add("mw-heading");
        title.setWrapText(true);
        title.setMinHeight(USE_PREF_SIZE);
        walk.getStyleClass().add("month-walk");
        lines.getStyleClass().add("month-lines");
        var space = new Region();
        setVgrow(space, Priority.ALWAYS);
        getChildren().addAll(title, lines, space, walk);
    }

    /** Shows the months of this model. */
    public void show(MonthViewModel model) {
        var before = new IconButton("remixal-arrow-left-s-line", Words.of("trends.month.before"), () -> model.go(-1));
        var after = new IconButton("remixal-arrow-right-s-line", Words.of("trends.month.after"), () -> model.go(1));
        before.disableProperty().bind(model.hasBefore().not());
        after.disableProperty().bind(model.hasAfter().not());
        before.getStyleClass().add("mw-small");
        after.getStyleClass().add("mw-small");
        walk.getChildren().addAll(before, after);
        model.summary().subscribe(this::draw);
    }

    private void draw(@Nullable MonthSummary month) {
        if (month == null) {
            return;
        }
        title.setText(month.title());
        lines.getChildren().setAll(line(month.note(), "mw-small"));
        if (month.enough()) {
            add(Words.of("trends.month.median"), month.median());
            add(Words.of("trends.month.middle"), month.middleHalf());
        }
        if (!month.feelings().isEmpty()) {
            lines.getChildren().add(line(Words.of("trends.month.words"), "mw-label"));
            month.feelings().forEach(feeling -> lines.getChildren().add(count(feeling)));
        }
        if (!month.sentence().isEmpty()) {
            lines.getChildren().add(line(month.sentence(), month.enough() ? "month-sentence" : "mw-small"));
        }
    }

    private void add(String name, String value) {
        lines.getChildren().addAll(line(name, "mw-label"), line(value, "month-value"));
    }

    private static Label line(String words, String style) {
        var line = new Label(words);
        line.getStyleClass().add(style);
        line.setWrapText(true);
        line.setMinHeight(USE_PREF_SIZE);
        return line;
    }

    private static Node count(FeelingDays.Bar feeling) {
        var space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        return new HBox(line(feeling.word(), "month-value"), space, line(Integer.toString(feeling.days()), "mw-muted"));
    }
}
