package app.mendwell.trends.chart;

import app.mendwell.trends.figures.DayWords;
import app.mendwell.trends.figures.Metric;
import app.mendwell.trends.figures.MoodDays;
import app.mendwell.trends.figures.Names;
import app.mendwell.trends.figures.OverTime;
import app.mendwell.trends.figures.Range;
import app.mendwell.trends.figures.Slow;
import app.mendwell.ui.Dates;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;

/** Dots day by day, with the slow line and its band under them where they are asked for. */
public final class OverTimePlot implements Plot {

    private static final double OPACITY = 0.6;
    private static final double LINE = 2.2;
    private static final double EDGE = 0.75;
    /** Pixels a day under which dots are drawn smaller. */
    private static final double CLOSE = 4;
    private static final double SMALLER = 0.75;
    private static final double SMALLEST = 0.4;

    private final OverTime figure;
    private final Names names;
    private final boolean line;
    private final LocalDate today;

    /**
     * A plot of one metric.
     *
     * @param line whether line and band are drawn where there are days enough
     * @param today for dates that go without their year
     */
    public OverTimePlot(OverTime figure, Names names, boolean line, LocalDate today) {
        this.figure = figure;
        this.names = names;
        this.line = line;
        this.today = today;
    }

    @Override
    public Ruler x() {
        return days(figure.range(), today);
    }

    /** Five dates over the range. */
    static Ruler days(Range range, LocalDate today) {
        long from = range.from().toEpochDay();
        long to = Math.max(range.to().toEpochDay(), from + 1);
        int ticks = (int) Math.min(4, to - from);
        List<Number> at = IntStream.rangeClosed(0, ticks)
                .<Number>mapToObj(i -> from + Math.round((double) i * (to - from) / ticks)).toList();
        return new Ruler(from, to, at, value -> Dates.shortDay(LocalDate.ofEpochDay((long) value), today));
    }

    @Override
    public Ruler y() {
        Metric metric = figure.metric();
        return new Ruler(metric.low(), metric.high(figure.greatest()), metric.ticks(figure.greatest()),
                value -> metric.tick((int) value));
    }

    @Override
    public void under(Brush brush) {
        Slow slow = figure.slow();
        List<double[][]> runs = line && slow != null
                ? slow.runs().stream().map(run -> corners(brush, slow, run)).toList() : List.of();
        runs.forEach(run -> band(brush, run));
        brush.grid(y());
        runs.forEach(run -> brush.path(run[0], run[1], Ink.LINE, LINE, 1));
    }

    /** Places, line, upper and lower edge of the band at the corners of one part of the line, kept on the scale. */
    private double[][] corners(Brush brush, Slow slow, Slow.Run run) {
        int[] at = slow.corners(run);
        Ruler scale = y();
        double[][] corners = new double[4][at.length];
        for (int k = 0; k < at.length; k++) {
            double fit = slow.at(at[k]);
            double half = slow.half(at[k]);
            corners[0][k] = brush.x((double) slow.days()[at[k]]);
            corners[1][k] = brush.y(Math.clamp(fit, scale.low(), scale.high()));
            corners[2][k] = brush.y(Math.clamp(fit + half, scale.low(), scale.high()));
            corners[3][k] = brush.y(Math.clamp(fit - half, scale.low(), scale.high()));
        }
        return corners;
    }

    private static void band(Brush brush, double[][] run) {
        int n = run[0].length;
        double[] roundX = new double[2 * n];
        double[] roundY = new double[2 * n];
        for (int i = 0; i < n; i++) {
            roundX[i] = run[0][i];
            roundY[i] = run[2][i];
            roundX[2 * n - 1 - i] = run[0][i];
            roundY[2 * n - 1 - i] = run[3][i];
        }
        brush.area(roundX, roundY, Ink.BAND);
        brush.path(run[0], run[2], Ink.BAND_EDGE, 1, EDGE);
        brush.path(run[0], run[3], Ink.BAND_EDGE, 1, EDGE);
    }

    @Override
    public void dots(Brush brush) {
        if (Dotted.isDense(figure.range().days(), brush.field().getWidth())) {
            dense(brush);
            return;
        }
        boolean close = brush.field().getWidth() < CLOSE * figure.range().days();
        for (OverTime.Dot dot : figure.dots()) {
            dot(brush, place(brush, dot), dot.value(), close ? SMALLER : 1);
        }
    }

    private void dot(Brush brush, double x, double value, double size) {
        if (figure.metric() == Metric.MOOD) {
            int mood = MoodDays.rounded(value);
            brush.disc(x, brush.y(value), brush.radius() * size, Ink.mood(mood), Ink.edge(mood), OPACITY);
        } else {
            brush.disc(x, brush.y(value), brush.radius() * size, Ink.DOT, Ink.DOT, OPACITY);
        }
    }

    private static double place(Brush brush, OverTime.Dot dot) {
        return brush.x((double) dot.date().toEpochDay());
    }

    private void dense(Brush brush) {
        List<OverTime.Dot> dots = figure.dots();
        int from = 0;
        while (from < dots.size()) {
            long column = (long) place(brush, dots.get(from));
            int to = from;
            while (to < dots.size() && (long) place(brush, dots.get(to)) == column) {
                to++;
            }
            Dotted.Column values = Dotted.of(dots.subList(from, to).stream().mapToDouble(OverTime.Dot::value)
                    .toArray());
            brush.line(column + 0.5, brush.y(values.low()), column + 0.5, brush.y(values.high()), Ink.DOT, 1);
            dot(brush, column + 0.5, values.median(), SMALLEST);
            from = to;
        }
    }

    @Override
    public Marks marks() {
        return new Marks() {

            @Override
            public int size() {
                return figure.dots().size();
            }

            @Override
            public double x(int i) {
                return figure.dots().get(i).date().toEpochDay();
            }

            @Override
            public double y(int i) {
                return figure.dots().get(i).value();
            }

            @Override
            public String said(int i) {
                return DayWords.said(figure, i);
            }

            @Override
            public List<String> tip(int i) {
                return DayWords.tip(figure, i, names, line);
            }

            @Override
            public LocalDate day(int i) {
                return figure.dots().get(i).date();
            }
        };
    }

    @Override
    public String said() {
        return figure.said();
    }
}
