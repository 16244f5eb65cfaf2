package app.mendwell.trends.figures;

import app.mendwell.trends.numerics.DayValue;
import app.mendwell.trends.numerics.Rate;
import app.mendwell.ui.Words;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** On how many days each feeling was chosen (trends.md section 3.4). */
public final class FeelingDays implements Figure {

    /** Days with a check-in from which shares of days are told. */
    public static final int DAYS_NEEDED = 20;

    /** A feeling; the share of days is null while there are too few. */
    public record Bar(String word, int days, @Nullable Rate rate) {}

    private final Range range;
    private final int count;
    private final List<Bar> bars;

    public FeelingDays(Range range, List<DayValue> days, Names names) {
        this.range = range;
        this.count = days.size();
        Map<String, Integer> counts = new HashMap<>();
        days.forEach(day -> day.feelings().forEach(feeling -> counts.merge(feeling, 1, Integer::sum)));
        this.bars = counts.entrySet().stream()
                .map(each -> new Bar(names.feeling(each.getKey()), each.getValue(), rate(each.getValue())))
                .sorted(Comparator.comparingInt((Bar bar) -> -bar.days()).thenComparing(Bar::word)).toList();
    }

    private @Nullable Rate rate(int days) {
        return count < DAYS_NEEDED ? null : Rate.of(days, count);
    }

    /** The most chosen first. */
    public List<Bar> bars() {
        return bars;
    }

    /** “23 of 80 days”. */
    public String said(Bar bar) {
        return Words.of(enough() ? "trends.feelings.of" : "trends.feelings.count", bar.days(), count);
    }

    @Override
    public String id() {
        return "feelings";
    }

    @Override
    public String title() {
        return Words.of("trends.feelings.title");
    }

    @Override
    public Range range() {
        return range;
    }

    @Override
    public int count() {
        return count;
    }

    @Override
    public boolean enough() {
        return count >= DAYS_NEEDED;
    }

    @Override
    public String sentence() {
        return enough() ? "" : Words.of("trends.feelings.needs");
    }

    @Override
    public Table table() {
        List<Table.Column> columns = Stream.of("feeling", "days", "share", "from", "to")
                .map(key -> new Table.Column(key, Words.of("trends.column." + key))).collect(Collectors.toList());
        var rows = new ArrayList<List<@Nullable Object>>();
        for (Bar bar : bars) {
            Rate rate = bar.rate();
            rows.add(Table.row(bar.word(), bar.days(), rate == null ? null : share(rate.rate()), rate == null ? null
                    : share(rate.low()), rate == null ? null : share(rate.high())));
        }
        return new Table(columns, rows);
    }

    private static Table.Share share(double part) {
        return new Table.Share(part);
    }

    @Override
    public String toString() {
        return "feelings of " + count + " days";
    }
}
