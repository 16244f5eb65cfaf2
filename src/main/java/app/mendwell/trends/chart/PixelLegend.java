package app.mendwell.trends.chart;

import app.mendwell.ui.Weather;
import app.mendwell.ui.Words;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Region;

/** What the pixels of a year stand for. */
public final class PixelLegend extends FlowPane {

    private static final int MOODS = 5;

    public PixelLegend() {
        getStyleClass().add("pixel-legend");
        for (int mood = 1; mood <= MOODS; mood++) {
            var sample = new Label(Weather.sign(mood));
            sample.getStyleClass().addAll("pixel-sample", "mood-" + mood);
            add(sample, Weather.word(mood));
        }
        var blank = new Region();
        blank.getStyleClass().addAll("pixel-sample", "blank");
        add(blank, Words.of("trends.year.legend.blank"));
    }

    private void add(Region sample, String words) {
        var label = new Label(words, sample);
        label.setContentDisplay(ContentDisplay.LEFT);
        getChildren().add(label);
    }
}
