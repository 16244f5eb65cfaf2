package app.mendwell.trends.chart;

import app.mendwell.trends.figures.FeelingPairs;
import app.mendwell.trends.numerics.Together;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import javafx.geometry.BoundingBox;
import javafx.geometry.Bounds;
import javafx.scene.text.TextAlignment;

/** Feelings against feelings: the count of shared days, shaded by how far it is from usual. */
public final class PairsPlot implements Plot {

    private static final List<Double> SHADES = List.of(0.06, 0.14, 0.24, 0.36, 0.48);
    private static final double FILLED = 0.94;
    private static final double TEXT = 3.2;

    private final FeelingPairs figure;

    public PairsPlot(FeelingPairs figure) {
        this.figure = figure;
    }

    /** How many rows it has. */
    public int rows() {
        return figure.feelings().size();
    }

    @Override
    public Ruler x() {
        return new Ruler(0.5, Math.max(1, rows()) + 0.5, List.of(), value -> "");
    }

    @Override
    public Ruler y() {
        List<Number> ticks = IntStream.range(1, rows()).<Number>mapToObj(i -> i - rows()).toList();
        return new Ruler(0.5 - Math.max(1, rows()), 0.5, ticks, value -> word((int) -value));
    }

    private String word(int feeling) {
        return figure.word(figure.feelings().get(feeling));
    }

    /** A pair's column, from 1, and its row, from 0 downwards. */
    private double[] place(Together.Pair pair) {
        int a = figure.feelings().indexOf(pair.a());
        int b = figure.feelings().indexOf(pair.b());
        return new double[]{Math.min(a, b) + 1.0, -Math.max(a, b)};
    }

    @Override
    public void under(Brush brush) {
        double width = FILLED * (brush.x(2) - brush.x(1));
        double height = FILLED * (brush.y(-2) - brush.y(-1));
        for (Together.Pair pair : figure.pairs()) {
            Bounds box = new BoundingBox(brush.x(place(pair)[0]) - width / 2, brush.y(place(pair)[1]) - height / 2,
                    width, height);
            if (pair.shown()) {
                brush.box(box, 3, Ink.DOT, SHADES.get(FeelingPairs.shade(pair)));
            }
            brush.frame(box, 3, Ink.GRID);
        }
    }

    @Override
    public void dots(Brush brush) {
        for (Together.Pair pair : figure.pairs()) {
            if (pair.shown()) {
                brush.text(Integer.toString(pair.both()), brush.x(place(pair)[0]), brush.y(place(pair)[1]), new Pen(
                        brush.radius() * TEXT, Ink.TEXT, TextAlignment.CENTER, true));
            }
        }
        // Each column is named where it would meet its own row.
        double half = FILLED * (brush.x(2) - brush.x(1)) / 2;
        for (int i = 0; i < rows() - 1; i++) {
            brush.text(word(i), brush.x(i + 1.0) - half, brush.y(-i), new Pen(brush.radius() * TEXT, Ink.TEXT,
                    TextAlignment.LEFT, false));
        }
    }

    @Override
    public Marks marks() {
        var spots = new ArrayList<Spots.Spot>();
        for (Together.Pair pair : figure.pairs()) {
            spots.add(new Spots.Spot(place(pair)[0], place(pair)[1], figure.said(pair)));
        }
        spots.sort(Comparator.comparingDouble((Spots.Spot spot) -> -spot.y()).thenComparingDouble(
                Spots.Spot::x));
        return new Spots(spots, true);
    }

    @Override
    public String said() {
        return figure.said();
    }
}
