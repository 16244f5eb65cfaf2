package app.mendwell.trends;

import app.mendwell.trends.chart.ChartCard;
import app.mendwell.trends.chart.PixelLegend;
import app.mendwell.trends.chart.PixelsPlot;
import app.mendwell.trends.figures.YearOfPixels;
import app.mendwell.ui.IconButton;
import app.mendwell.ui.View;
import app.mendwell.ui.Words;
import java.time.LocalDate;
import java.util.function.Consumer;
import javafx.fxml.FXML;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import org.jspecify.annotations.Nullable;

/** A year in pixels, and the way to the years before. */
final class YearView extends View {

    private final YearViewModel model;
    private final Consumer<LocalDate> open;

    @FXML
    private ChartCard year;

    YearView(YearViewModel model, Consumer<LocalDate> open) {
        this.model = model;
        this.open = open;
    }

    @FXML
    private void initialize() {
        var label = new Label();
        label.getStyleClass().add("mw-item-title");
        var before = new IconButton("remixal-arrow-left-s-line", Words.of("trends.year.before"), () -> model.go(-1));
        var after = new IconButton("remixal-arrow-right-s-line", Words.of("trends.year.after"), () -> model.go(1));
        before.disableProperty().bind(model.hasBefore().not());
        after.disableProperty().bind(model.hasAfter().not());
        var walk = new HBox(before, label, after);
        walk.getStyleClass().add("trends-years");
        year.tools().addFirst(walk);
        year.onOpen(open);
        year.getChildren().add(new PixelLegend());
        model.pixels().subscribe(pixels -> show(label, pixels));
    }

    private void show(Label label, @Nullable YearOfPixels pixels) {
        if (pixels != null) {
            label.setText(Integer.toString(pixels.year()));
            year.show(pixels, new PixelsPlot(pixels));
        }
    }

    @Override
    public void enter() {
        model.refresh();
    }
}
