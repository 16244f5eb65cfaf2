package app.mendwell.trends.figures;

import app.mendwell.trends.numerics.DayValue;
import app.mendwell.trends.numerics.Lowess;
import app.mendwell.ui.Dates;
import app.mendwell.ui.Words;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Hours of sleep beside mood, a dot a day (trends.md section 3.6). Whether they go together only a look can say. */
public final class SleepAndMood implements Figure {

    /** Days with both under which nothing but dots is shown (care.md C33). */
    public static final int DAYS_NEEDED = 60;

    private static final double SPAN = 0.6;
    private static final int ROUNDS = 3;

    /** One day. */
    public record Dot(LocalDate date, double hours, double mood) {}

    private final Range range;
    private final List<Dot> dots;
    private final List<Double> line;

    public SleepAndMood(Range range, List<DayValue> days) {
        this.range = range;
        var found = new ArrayList<Dot>();
        for (DayValue day : days) {
            Double mood = day.mood();
            Double hours = day.sleepHours();
            if (mood != null && hours != null) {
                found.add(new Dot(day.date(), hours, mood));
            }
        }
        found.sort(Comparator.comparingDouble(Dot::hours).thenComparing(Dot::date));
        this.dots = List.copyOf(found);
        this.line = enough() ? line() : List.of();
    }

    private List<Double> line() {
        double[] hours = dots.stream().mapToDouble(Dot::hours).toArray();
        double[] moods = dots.stream().mapToDouble(Dot::mood).toArray();
        return java.util.Arrays.stream(Lowess.smooth(hours, moods, SPAN, ROUNDS, 0)).boxed().toList();
    }

    /** The shortest night first. */
    public List<Dot> dots() {
        return dots;
    }

    /** The smoothed mood at each dot; empty while there are too few. */
    public List<Double> smoothed() {
        return line;
    }

    public String said(Dot dot) {
        return Words.of("trends.sleep.said", Dates.day(dot.date()), Said.hours(dot.hours()), Said.mood(dot.mood()), Said
                .number(dot.mood()));
    }

    @Override
    public String id() {
        return "sleep_and_mood";
    }

    @Override
    public String title() {
        return Words.of("trends.sleep.title");
    }

    @Override
    public Range range() {
        return range;
    }

    @Override
    public int count() {
        return dots.size();
    }

    @Override
    public String note() {
        return Words.of("trends.days.both", count(), range.days());
    }

    @Override
    public boolean enough() {
        return dots.size() >= DAYS_NEEDED;
    }

    @Override
    public String sentence() {
        return enough() ? "" : Words.of("trends.both.few", count());
    }

    @Override
    public Table table() {
        List<Table.Column> columns = List.of(new Table.Column("date", Words.of("trends.column.date")), new Table.Column(
                "sleep_hours", Metric.SLEEP_HOURS.word()), new Table.Column("mood", Metric.MOOD.word()));
        var rows = new ArrayList<List<@Nullable Object>>();
        dots.stream().sorted(Comparator.comparing(Dot::date).reversed()).forEach(dot -> rows.add(Table.row(dot.date(),
                dot.hours(), dot.mood())));
        return new Table(columns, rows);
    }

    @Override
    public String toString() {
        return "sleep and mood of " + dots.size() + " days";
    }
}
