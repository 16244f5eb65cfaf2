package app.mendwell.trends.chart;

import app.mendwell.trends.figures.MoodDays;
import app.mendwell.trends.figures.Said;
import app.mendwell.trends.figures.SleepAndMood;
import app.mendwell.ui.Words;
import java.util.List;

/** A dot a day by hours of sleep and mood; from sixty days a slow line under the dots. */
public final class SleepPlot implements Plot {

    private static final double SHORT = 3;
    private static final double LONG = 12;
    private static final double OPACITY = 0.6;
    private static final double LINE = 2;

    private final SleepAndMood figure;

    public SleepPlot(SleepAndMood figure) {
        this.figure = figure;
    }

    /** From 3 to 12 hours; a whole day where a night was outside of that. */
    @Override
    public Ruler x() {
        boolean usual = figure.dots().stream().allMatch(dot -> dot.hours() >= SHORT && dot.hours() <= LONG);
        List<Number> ticks = usual ? List.of(3, 4, 5, 6, 7, 8, 9, 10, 11, 12) : List.of(0, 3, 6, 9, 12, 15, 18, 21, 24);
        return new Ruler(usual ? SHORT : 0, usual ? LONG : 24, ticks, value -> Words.of("trends.sleep.hours", Said
                .hours(value)));
    }

    @Override
    public Ruler y() {
        return MoodRuler.of();
    }

    @Override
    public void under(Brush brush) {
        brush.grid(y());
        if (!figure.smoothed().isEmpty()) {
            double[] xs = figure.dots().stream().mapToDouble(dot -> brush.x(dot.hours())).toArray();
            double[] ys = figure.smoothed().stream().mapToDouble(mood -> brush.y(Math.clamp(mood, 1, 5))).toArray();
            brush.path(xs, ys, Ink.LINE, LINE, 1);
        }
    }

    @Override
    public void dots(Brush brush) {
        for (SleepAndMood.Dot dot : figure.dots()) {
            int mood = MoodDays.rounded(dot.mood());
            brush.disc(brush.x(dot.hours()), brush.y(dot.mood()), brush.radius() * 0.8, Ink.mood(mood), Ink.edge(mood),
                    OPACITY);
        }
    }

    @Override
    public Marks marks() {
        return new Spots(figure.dots().stream().map(dot -> new Spots.Spot(dot.hours(), dot.mood(), figure.said(dot), dot
                .date())).toList(), false);
    }

    @Override
    public String said() {
        return figure.said();
    }
}
