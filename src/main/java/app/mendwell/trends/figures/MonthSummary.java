package app.mendwell.trends.figures;

import app.mendwell.trends.numerics.DayValue;
import app.mendwell.trends.numerics.MonthDifference;
import app.mendwell.trends.numerics.Quantile;
import app.mendwell.ui.Dates;
import app.mendwell.ui.Words;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A month in a few lines (trends.md section 3.11). */
public final class MonthSummary implements Figure {

    /** Days with values from which median and middle half are told. */
    public static final int DAYS_NEEDED = 10;

    private static final int DAYS_TO_COMPARE = 15;
    private static final int WORDS = 3;

    private final YearMonth month;
    private final LocalDate today;
    private final List<DayValue> days;
    private final MoodDays moods;
    private final List<FeelingDays.Bar> feelings;
    private final @Nullable MonthDifference difference;

    /**
     * A month.
     *
     * @param days the days of this month and of the one before, others are passed over
     */
    public MonthSummary(YearMonth month, LocalDate today, List<DayValue> days, Names names) {
        this.month = month;
        this.today = today;
        this.days = days.stream().filter(day -> YearMonth.from(day.date()).equals(month)).toList();
        this.moods = new MoodDays(this.days);
        this.feelings = new FeelingDays(range(), this.days, names).bars().stream().limit(WORDS).toList();
        var before = new MoodDays(days).only(day -> YearMonth.from(day.date()).equals(month.minusMonths(1)));
        boolean comparable = moods.size() >= DAYS_TO_COMPARE && before.size() >= DAYS_TO_COMPARE;
        this.difference = comparable
                ? MonthDifference.of(before.epochDays(), before.moods(), moods.epochDays(), moods.moods())
                : null;
    }

    public YearMonth month() {
        return month;
    }

    /** “Cloudy”; empty while there are too few days. */
    public String median() {
        return enough() ? Said.mood(Quantile.median(moods.moods())) : "";
    }

    /** “Rainy to Fair”; empty while there are too few days. */
    public String middleHalf() {
        return enough() ? Words.of("trends.range", Said.mood(quarter(0.25)), Said.mood(quarter(0.75))) : "";
    }

    private double quarter(double part) {
        return Quantile.of(moods.moods(), part);
    }

    /** The most chosen, at most three. */
    public List<FeelingDays.Bar> feelings() {
        return feelings;
    }

    @Override
    public String id() {
        return "month";
    }

    @Override
    public String title() {
        return Dates.month(month.atDay(1), today);
    }

    @Override
    public Range range() {
        LocalDate last = month.atEndOfMonth();
        return new Range(month.atDay(1), today.isBefore(last) && !today.isBefore(month.atDay(1)) ? today : last);
    }

    @Override
    public int count() {
        return days.size();
    }

    @Override
    public boolean enough() {
        return moods.size() >= DAYS_NEEDED;
    }

    @Override
    public String sentence() {
        if (!enough()) {
            return Words.of("trends.month.needs");
        }
        if (difference == null) {
            return "";
        }
        if (!difference.isClear()) {
            return Words.of("trends.month.usual");
        }
        double size = Math.abs(difference.difference());
        double low = Math.min(Math.abs(difference.low()), Math.abs(difference.high()));
        double high = Math.max(Math.abs(difference.low()), Math.abs(difference.high()));
        return Words.of("trends.month.differs", Said.number(size), Said.direction(difference.difference()), Dates.month(
                month.minusMonths(1).atDay(1), today), Said.number(low), Said.number(high));
    }

    @Override
    public Table table() {
        List<Table.Column> columns = List.of(column("month"), column("check_in_days"), column("days"), column("median"),
                column("middle_from"), column("middle_to"), column("difference"), column("from"), column("to"));
        boolean told = enough();
        return new Table(columns, List.of(Table.row(month.toString(), days.size(), range().days(), told
                ? (Object) quarter(0.5)
                : null, told ? (Object) quarter(0.25) : null, told ? (Object) quarter(0.75) : null,
                difference == null
                        ? null
                        : (Object) difference.difference(),
                difference == null ? null : (Object) difference.low(),
                difference == null ? null : (Object) difference.high())));
    }

    private static Table.Column column(String key) {
        return new Table.Column(key, Words.of("trends.column." + key));
    }

    @Override
    public String toString() {
        return "month of " + days.size() + " days";
    }
}
