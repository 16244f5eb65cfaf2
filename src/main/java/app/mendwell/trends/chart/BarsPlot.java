package app.mendwell.trends.chart;

import app.mendwell.trends.figures.FeelingDays;
import app.mendwell.trends.numerics.Rate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import javafx.geometry.BoundingBox;
import javafx.geometry.Bounds;
import javafx.scene.text.TextAlignment;

/** Days on which each feeling was chosen, as bars with thin whiskers where shares can be told. */
public final class BarsPlot implements Plot {

    /** Bars shown until all are asked for. */
    public static final int FIRST = 10;

    /** The part of the breadth that bars and whiskers take; the rest is for words. */
    private static final double TAKEN = 0.66;
    private static final double THICK = 0.55;
    private static final double TEXT = 3.2;

    private final FeelingDays figure;
    private final List<FeelingDays.Bar> bars;

    /** A plot of the first ten, or of all. */
    public BarsPlot(FeelingDays figure, boolean all) {
        this.figure = figure;
        this.bars = figure.bars().stream().limit(all ? Integer.MAX_VALUE : FIRST).toList();
    }

    /** How many rows it has. */
    public int rows() {
        return bars.size();
    }

    @Override
    public Ruler x() {
        double most = bars.stream().mapToDouble(this::end).max().orElse(1);
        return new Ruler(0, most / TAKEN, List.of(), value -> "");
    }

    /** Where a bar ends, its whisker counted. */
    private double end(FeelingDays.Bar bar) {
        Rate rate = bar.rate();
        return rate == null ? bar.days() : rate.high() * figure.count();
    }

    @Override
    public Ruler y() {
        int n = Math.max(1, bars.size());
        List<Number> ticks = IntStream.rangeClosed(1, bars.size()).<Number>mapToObj(i -> -(bars.size() + 1 - i))
                .toList();
        return new Ruler(-n - 0.5, -0.5, ticks, value -> bars.get((int) -value - 1).word());
    }

    @Override
    public void under(Brush brush) {
        // Counts need no grid: each is written beside its bar.
    }

    @Override
    public void dots(Brush brush) {
        double thick = THICK * (brush.y(-2) - brush.y(-1));
        for (int i = 0; i < bars.size(); i++) {
            FeelingDays.Bar bar = bars.get(i);
            double y = brush.y(-i - 1.0);
            Bounds box = new BoundingBox(brush.x(0), y - thick / 2, brush.x(bar.days()) - brush.x(0), thick);
            brush.box(box, 2, Ink.BAND, 1);
            brush.frame(box, 2, Ink.BAND_EDGE);
            Rate rate = bar.rate();
            if (rate != null) {
                brush.line(brush.x(rate.low() * figure.count()), y, brush.x(rate.high() * figure.count()), y,
                        Ink.REFERENCE, 1);
            }
            brush.text(figure.said(bar), brush.field().getMaxX(), y, new Pen(brush.radius() * TEXT, Ink.REFERENCE,
                    TextAlignment.RIGHT, false));
        }
    }

    @Override
    public Marks marks() {
        var spots = new ArrayList<Spots.Spot>();
        for (int i = 0; i < bars.size(); i++) {
            spots.add(new Spots.Spot(bars.get(i).days(), -i - 1.0, bars.get(i).word() + ". " + figure.said(bars.get(
                    i))));
        }
        return new Spots(spots, true);
    }

    @Override
    public String said() {
        return figure.said();
    }
}
