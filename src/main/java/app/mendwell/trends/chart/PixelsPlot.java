package app.mendwell.trends.chart;

import app.mendwell.trends.figures.Range;
import app.mendwell.trends.figures.YearOfPixels;
import app.mendwell.ui.Weather;
import java.time.LocalDate;
import java.time.Month;
import java.time.YearMonth;
import java.time.format.TextStyle;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import javafx.geometry.BoundingBox;
import javafx.geometry.Bounds;
import javafx.scene.text.TextAlignment;

/** A year as twelve rows of up to thirty-one pixels, each with its sign. */
public final class PixelsPlot implements Plot {

    private static final int MONTHS = 12;
    private static final int DAYS = 31;
    /** The part of a place that a pixel fills; the rest keeps it apart from its neighbours. */
    private static final double FILLED = 0.86;
    private static final double SIGN = 0.62;
    private static final double BLANK = 0.3;
    private static final double ROUND_AT_CLEAR = 22;

    private final YearOfPixels figure;
    private final List<LocalDate> days = new ArrayList<>();

    public PixelsPlot(YearOfPixels figure) {
        this.figure = figure;
        Range range = figure.range();
        for (LocalDate day = range.from(); !day.isAfter(range.to()); day = day.plusDays(1)) {
            if (figure.classes().containsKey(day) || figure.isBlank(day)) {
                days.add(day);
            }
        }
    }

    @Override
    public Ruler x() {
        return new Ruler(0.5, DAYS + 0.5, List.of(1, 5, 10, 15, 20, 25, 30), value -> Integer.toString((int) value));
    }

    /** January is on top: months count downwards. */
    @Override
    public Ruler y() {
        List<Number> ticks = IntStream.rangeClosed(1, MONTHS).<Number>mapToObj(m -> -(MONTHS + 1 - m)).toList();
        return new Ruler(-MONTHS - 0.5, -0.5, ticks, value -> YearOfPixels.name(Month.of((int) -value),
                TextStyle.SHORT_STANDALONE));
    }

    @Override
    public void under(Brush brush) {
        for (LocalDate day : days) {
            if (figure.isBlank(day)) {
                brush.frame(box(brush, day), size(brush) * BLANK, Ink.MISSING);
            }
        }
    }

    @Override
    public void dots(Brush brush) {
        double size = size(brush);
        figure.classes().forEach((day, mood) -> {
            // From nearly a square for Stormy to a circle for Clear, so that the shape tells it too.
            double round = size * (1 + 2 * mood) / ROUND_AT_CLEAR;
            Bounds box = box(brush, day);
            brush.box(box, round, Ink.mood(mood), 1);
            brush.frame(box, round, Ink.edge(mood));
            brush.text(Weather.sign(mood), box.getCenterX(), box.getCenterY(), new Pen(size * SIGN, Ink.written(mood),
                    TextAlignment.CENTER, true));
        });
    }

    private static double size(Brush brush) {
        return FILLED * Math.min(brush.x(2) - brush.x(1), brush.y(-2) - brush.y(-1));
    }

    private static Bounds box(Brush brush, LocalDate day) {
        double size = size(brush);
        return new BoundingBox(Math.rint(brush.x(day.getDayOfMonth()) - size / 2), Math.rint(brush.y(-day
                .getMonthValue()) - size / 2), size, size);
    }

    @Override
    public Marks marks() {
        return new Marks() {

            @Override
            public int size() {
                return days.size();
            }

            @Override
            public double x(int i) {
                return days.get(i).getDayOfMonth();
            }

            @Override
            public double y(int i) {
                return -days.get(i).getMonthValue();
            }

            @Override
            public String said(int i) {
                return figure.said(days.get(i));
            }

            @Override
            public List<String> tip(int i) {
                return List.of(figure.said(days.get(i)));
            }

            @Override
            public LocalDate day(int i) {
                return days.get(i);
            }

            @Override
            public int step(int from, int across, int down) {
                if (down == 0) {
                    return Math.clamp((long) from + across, 0, days.size() - 1);
                }
                LocalDate there = days.get(from).plusMonths(down);
                boolean inYear = YearMonth.from(there).getYear() == figure.year();
                int to = days.indexOf(there);
                return inYear && to >= 0 ? to : from;
            }
        };
    }

    @Override
    public String said() {
        return figure.said();
    }
}
