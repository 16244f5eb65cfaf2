package app.mendwell.trends.figures;

import app.mendwell.ui.Dates;
import app.mendwell.ui.Weather;
import app.mendwell.ui.Words;
import java.time.LocalDate;
import java.time.Month;
import java.time.YearMonth;
import java.time.format.TextStyle;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** A year at a glance, one pixel a day (trends.md section 3.2). */
public final class YearOfPixels implements Figure {

    private static final int CLASSES = 5;

    private final int year;
    private final @Nullable Range diary;
    private final SortedMap<LocalDate, Integer> classes;

    /**
     * The pixels of one year.
     *
     * @param diary from the first day of the diary to today, or null while it is empty
     * @param classes of the days that have one, 1 to 5; days of other years are passed over
     */
    public YearOfPixels(int year, @Nullable Range diary, SortedMap<LocalDate, Integer> classes) {
        this.year = year;
        this.diary = diary;
        this.classes = Collections.unmodifiableSortedMap(new TreeMap<>(classes.subMap(LocalDate.of(year, 1, 1),
                LocalDate.of(year + 1, 1, 1))));
    }

    public int year() {
        return year;
    }

    /** From the first day of the diary to today. */
    public @Nullable Range diary() {
        return diary;
    }

    /** Days with a class, oldest first. */
    public SortedMap<LocalDate, Integer> classes() {
        return classes;
    }

    /** Whether the day has no class though the diary goes on over it; outside of it nothing is drawn. */
    public boolean isBlank(LocalDate day) {
        return diary != null && diary.holds(day) && !classes.containsKey(day);
    }

    /** “19 October 2025, Rainy, 2 of 5”. */
    public String said(LocalDate day) {
        Integer mood = classes.get(day);
        return Words.of("trends.year.said", Dates.day(day), mood == null ? Words.of("trends.year.blank")
                : Weather.said(mood));
    }

    @Override
    public String id() {
        return "year_in_pixels";
    }

    @Override
    public String title() {
        return Words.of("trends.year.title");
    }

    @Override
    public Range range() {
        LocalDate first = LocalDate.of(year, 1, 1);
        LocalDate last = LocalDate.of(year, 12, 31);
        if (diary == null || diary.to().isBefore(first) || diary.from().isAfter(last)) {
            return new Range(first, last);
        }
        return new Range(diary.from().isAfter(first) ? diary.from() : first,
                diary.to().isBefore(last) ? diary.to() : last);
    }

    @Override
    public int count() {
        return classes.size();
    }

    @Override
    public boolean enough() {
        return true;
    }

    @Override
    public String sentence() {
        return "";
    }

    @Override
    public Table table() {
        var columns = new ArrayList<Table.Column>();
        columns.add(new Table.Column("month", Words.of("trends.column.month")));
        for (int mood = 1; mood <= CLASSES; mood++) {
            columns.add(new Table.Column(Integer.toString(mood), Weather.word(mood)));
        }
        columns.add(new Table.Column("days", Words.of("trends.column.days")));
        var rows = new ArrayList<List<@Nullable Object>>();
        for (Month month : Month.values()) {
            rows.add(row(month));
        }
        return new Table(columns, rows);
    }

    private List<@Nullable Object> row(Month month) {
        YearMonth here = YearMonth.of(year, month);
        List<Integer> all = List.copyOf(classes.subMap(here.atDay(1), here.plusMonths(1).atDay(1)).values());
        var cells = new ArrayList<@Nullable Object>();
        cells.add(name(month, TextStyle.FULL_STANDALONE));
        for (int mood = 1; mood <= CLASSES; mood++) {
            cells.add(Collections.frequency(all, mood));
        }
        cells.add(all.size());
        return Table.row(cells.toArray());
    }

    /** The name of a month. */
    public static String name(Month month, TextStyle style) {
        return month.getDisplayName(style, Locale.getDefault(Locale.Category.FORMAT));
    }

    @Override
    public String toString() {
        return "year of " + classes.size() + " pixels";
    }
}
