package app.mendwell.trends.figures;

import app.mendwell.trends.numerics.DayValue;
import app.mendwell.trends.numerics.Quantile;
import app.mendwell.ui.Dates;
import app.mendwell.ui.Words;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Days with a tag and days without, dot by dot; no difference is computed (trends.md section 3.5). */
public final class JustTheDays implements Figure {

    private final String tag;
    private final String name;
    private final Range range;
    private final List<DayValue> with;
    private final List<DayValue> without;

    /** Of the days with a mood on which tags were asked for. */
    public JustTheDays(String tag, String name, Range range, List<DayValue> days) {
        this.tag = tag;
        this.name = name;
        this.range = range;
        var paired = new MoodDays(days).only(DayValue::tagsAsked);
        Comparator<DayValue> lowFirst = Comparator.comparingDouble(MoodDays::mood);
        this.with = paired.only(this::has).days().stream().sorted(lowFirst).toList();
        this.without = paired.only(day -> !has(day)).days().stream().sorted(lowFirst).toList();
    }

    private boolean has(DayValue day) {
        return day.tags().contains(tag);
    }

    /** The lowest first. */
    public List<DayValue> with() {
        return with;
    }

    public List<DayValue> without() {
        return without;
    }

    /** The median of some days, or null without any. */
    public static @Nullable Double median(List<DayValue> days) {
        return days.isEmpty() ? null : Quantile.median(days.stream().mapToDouble(MoodDays::mood).toArray());
    }

    /** “With walking” or “Without”. */
    public String heading(boolean has) {
        return has ? Words.of("trends.days.just.with", name) : Words.of("trends.days.just.without");
    }

    public String said(DayValue day) {
        double mood = MoodDays.mood(day);
        return Words.of("trends.days.just.said", Dates.day(day.date()),
                Words.of("trends.dot.mood", Said.mood(mood), Said
                        .number(mood)),
                heading(has(day)));
    }

    @Override
    public String id() {
        return "just_the_days";
    }

    @Override
    public String title() {
        return Words.of("trends.days.just");
    }

    @Override
    public Range range() {
        return range;
    }

    @Override
    public int count() {
        return with.size() + without.size();
    }

    @Override
    public boolean enough() {
        return true;
    }

    @Override
    public String note() {
        return Words.of("trends.days.tags", count(), range.days());
    }

    @Override
    public String sentence() {
        return "";
    }

    @Override
    public String said() {
        return Figure.super.said() + " " + strip(true, with) + ". " + strip(false, without) + ".";
    }

    private String strip(boolean has, List<DayValue> days) {
        Double median = median(days);
        return Words.of("trends.days.just.median", heading(has), days.size(), median == null ? "–" : Said.number(
                median));
    }

    @Override
    public Table table() {
        List<Table.Column> columns = List.of(new Table.Column("date", Words.of("trends.column.date")), new Table.Column(
                "mood", Metric.MOOD.word()), new Table.Column("tag", Words.of("trends.column.with")));
        var rows = new ArrayList<List<@Nullable Object>>();
        new MoodDays(java.util.stream.Stream.concat(with.stream(), without.stream()).toList()).days().stream()
                .sorted(Comparator.comparing(DayValue::date).reversed())
                .forEach(day -> rows.add(Table.row(day.date(), MoodDays.mood(day), has(day) ? name : "")));
        return new Table(columns, rows);
    }

    @Override
    public String toString() {
        return "just the days of " + tag;
    }
}
