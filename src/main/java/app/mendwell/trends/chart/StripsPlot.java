package app.mendwell.trends.chart;

import app.mendwell.trends.figures.JustTheDays;
import app.mendwell.trends.figures.MoodDays;
import app.mendwell.trends.numerics.DayValue;
import app.mendwell.ui.Words;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import javafx.scene.text.TextAlignment;

/** Two rows of dots, days with a tag above days without; the median of each is marked under it. */
public final class StripsPlot implements Plot {

    /** How many dots of the same mood stand side by side, and how far apart, in steps of the scale. */
    private static final int ABREAST = 7;
    private static final double APART = 0.055;
    /** The height of a row for dots; the rest holds its words. */
    private static final double HIGH = 0.62;
    private static final int ROWS = 9;
    private static final double SMALL = 0.62;
    private static final double OPACITY = 0.75;
    private static final double TEXT = 3.2;

    private record Dot(double x, double y, DayValue day) {}

    private final JustTheDays figure;
    private final List<Dot> dots = new ArrayList<>();

    public StripsPlot(JustTheDays figure) {
        this.figure = figure;
        int tallest = Math.max(tallest(figure.with()), tallest(figure.without()));
        double step = HIGH / Math.max(ROWS, tallest);
        stack(figure.with(), 1, step);
        stack(figure.without(), 0, step);
    }

    private static int tallest(List<DayValue> days) {
        var seen = new HashMap<Double, Integer>();
        days.forEach(day -> seen.merge(MoodDays.mood(day), 1, Integer::sum));
        int most = seen.values().stream().mapToInt(Integer::intValue).max().orElse(0);
        return (most + ABREAST - 1) / ABREAST;
    }

    private void stack(List<DayValue> days, double base, double step) {
        var seen = new HashMap<Double, Integer>();
        for (DayValue day : days) {
            double mood = MoodDays.mood(day);
            int k = seen.merge(mood, 1, Integer::sum) - 1;
            dots.add(new Dot(mood + (k % ABREAST - ABREAST / 2) * APART,
                    base + step * (0.8 + Math.floorDiv(k, ABREAST)), day));
        }
    }

    @Override
    public Ruler x() {
        Ruler moods = MoodRuler.withRoom(0.25);
        return new Ruler(moods.low(), moods.high(), List.of(1, 5), moods.words());
    }

    @Override
    public Ruler y() {
        return new Ruler(-0.15, 2, List.of(), value -> "");
    }

    @Override
    public void under(Brush brush) {
        for (boolean has : new boolean[]{true, false}) {
            double base = has ? 1 : 0;
            List<DayValue> days = has ? figure.with() : figure.without();
            double y = Math.floor(brush.y(base)) + 0.5;
            brush.line(brush.field().getMinX(), y, brush.field().getMaxX(), y, Ink.GRID, 1);
            double words = brush.y(base + HIGH + 0.2);
            double size = brush.radius() * TEXT;
            brush.text(figure.heading(has), brush.field().getMinX(), words, new Pen(size, Ink.TEXT, TextAlignment.LEFT,
                    true));
            brush.text(Words.of("trends.days.just.days", days.size()), brush.field().getMaxX(), words, new Pen(size,
                    Ink.REFERENCE, TextAlignment.RIGHT, false));
        }
    }

    @Override
    public void dots(Brush brush) {
        for (Dot dot : dots) {
            brush.disc(brush.x(dot.x()), brush.y(dot.y()), brush.radius() * SMALL, Ink.DOT, Ink.CLEAR, OPACITY);
        }
        median(brush, figure.with(), 1);
        median(brush, figure.without(), 0);
    }

    private static void median(Brush brush, List<DayValue> days, double base) {
        Double median = JustTheDays.median(days);
        if (median != null) {
            double x = brush.x(median);
            double y = brush.y(base) + 3;
            double r = brush.radius() * 1.1;
            brush.area(new double[]{x, x - r, x + r}, new double[]{y, y + 1.6 * r, y + 1.6 * r}, Ink.TEXT);
        }
    }

    @Override
    public Marks marks() {
        return new Spots(dots.stream().map(dot -> new Spots.Spot(dot.x(), dot.y(), figure.said(dot.day()), dot.day()
                .date())).toList(), true);
    }

    @Override
    public String said() {
        return figure.said();
    }
}
