package app.mendwell.trends.chart;

import java.util.List;
import javafx.geometry.Side;
import javafx.scene.chart.ValueAxis;

/** An axis with words at given values; what has no room is left out. */
final class TickAxis extends ValueAxis<Number> {

    private static final double HAIR = 1e-9;

    private Ruler ruler = new Ruler(0, 1, List.of(), value -> "");

    TickAxis(Side side) {
        getStyleClass().add("trend-axis");
        setSide(side);
        setAutoRanging(false);
        setAnimated(false);
        setMinorTickVisible(false);
        setTickMarkVisible(false);
    }

    void show(Ruler newRuler) {
        ruler = newRuler;
        setLowerBound(newRuler.low());
        // A hair beyond, so that rounding never puts the last word outside, where it would be hidden.
        setUpperBound(newRuler.high() + HAIR * (newRuler.high() - newRuler.low()));
        invalidateRange();
        requestAxisLayout();
    }

    @Override
    protected List<Number> calculateMinorTickMarks() {
        return List.of();
    }

    @Override
    protected void setRange(Object range, boolean animate) {
        // The bounds are given, never found.
    }

    @Override
    protected Object getRange() {
        return ruler;
    }

    @Override
    protected List<Number> calculateTickValues(double length, Object range) {
        return ruler.ticks();
    }

    @Override
    protected String getTickMarkLabel(Number value) {
        return ruler.words().apply(value.doubleValue());
    }
}
