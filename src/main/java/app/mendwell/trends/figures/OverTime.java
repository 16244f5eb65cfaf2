package app.mendwell.trends.figures;

import app.mendwell.trends.numerics.DayValue;
import app.mendwell.trends.numerics.Quantile;
import app.mendwell.ui.Words;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** One metric day by day (trends.md section 3.1). */
public final class OverTime implements Figure {

    private static final int BOX_NEEDED = 10;

    /** The value of a day. */
    public record Dot(LocalDate date, double value) {}

    private final Metric metric;
    private final Range range;
    private final List<Dot> dots;
    private final int checkIns;
    private final Map<LocalDate, DayValue> details;
    private final @Nullable Slow slow;

    private OverTime(Metric metric, Range range, List<Dot> dots, List<DayValue> days, int checkIns) {
        this.metric = metric;
        this.range = range;
        this.dots = List.copyOf(dots);
        this.checkIns = checkIns;
        this.details = days.stream().collect(Collectors.toMap(DayValue::date, day -> day));
        this.slow = metric.canHaveLine() ? Slow.of(epochDays(), values()) : null;
    }

    /** Mood, from the days of the range. */
    public static OverTime mood(Range range, List<DayValue> days) {
        var dots = new ArrayList<Dot>();
        for (DayValue day : days) {
            Double mood = day.mood();
            if (mood != null) {
                dots.add(new Dot(day.date(), mood));
            }
        }
        return new OverTime(Metric.MOOD, range, dots, days, days.size());
    }

    /** Another metric, of which only its values are told. */
    public static OverTime of(Metric metric, Range range, List<Dot> dots) {
        return new OverTime(metric, range, dots, List.of(), dots.size());
    }

    public Metric metric() {
        return metric;
    }

    /** Days with a value, oldest first. */
    public List<Dot> dots() {
        return dots;
    }

    public long[] epochDays() {
        return dots.stream().mapToLong(dot -> dot.date().toEpochDay()).toArray();
    }

    public double[] values() {
        return dots.stream().mapToDouble(Dot::value).toArray();
    }

    /** The line, where it may be drawn. */
    public @Nullable Slow slow() {
        return slow;
    }

    /** The greatest value, 0 without any. */
    public double greatest() {
        return dots.stream().mapToDouble(Dot::value).max().orElse(0);
    }

    /** What else is known of a day. */
    public @Nullable DayValue details(LocalDate date) {
        return details.get(date);
    }

    @Override
    public String id() {
        return switch (metric) {
            case SLEEP_HOURS -> "sleep_over_time";
            default -> metric.stored() + "_over_time";
        };
    }

    @Override
    public String title() {
        return Words.of("trends.over_time.title", metric.word());
    }

    @Override
    public Range range() {
        return range;
    }

    @Override
    public int count() {
        return checkIns;
    }

    @Override
    public String note() {
        return Words.of(metric == Metric.MOOD ? "trends.days" : "trends.days.value", checkIns, range.days());
    }

    @Override
    public boolean enough() {
        return slow != null;
    }

    @Override
    public String sentence() {
        return slow == null && metric.canHaveLine() && !dots.isEmpty() ? Words.of("trends.line.needs") : "";
    }

    @Override
    public String said() {
        String box = "";
        if (metric == Metric.MOOD && dots.size() >= BOX_NEEDED) {
            box = " " + Words.of("trends.over_time.middle", Said.mood(Quantile.of(values(), 0.25)),
                    Said.mood(Quantile.of(values(), 0.75)));
        }
        return Figure.super.said() + box;
    }

    @Override
    public Table table() {
        return OverTimeTable.of(this);
    }

    @Override
    public String toString() {
        return id() + " of " + dots.size() + " days";
    }
}
