package app.mendwell.trends.figures;

import app.mendwell.trends.numerics.Swing;
import app.mendwell.ui.Dates;
import app.mendwell.ui.Words;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** How far mood swung from one day to the next, in stretches of eight weeks (trends.md section 3.10). */
public final class Swings implements Figure {

    private static final int WINDOW = 56;
    private static final int PAIRS_NEEDED = 30;
    private static final double MEAN_FROM = 1.75;
    private static final double MEAN_TO = 4.25;
    private static final int WINDOWS_NEEDED = 2;

    /**
     * Eight weeks.
     *
     * @param swing null where the stretch is left blank
     * @param why the sentence that says why it is blank, else empty
     */
    public record Stretch(Range range, @Nullable Swing swing, String why) {}

    private final Range range;
    private final int count;
    private final List<Stretch> stretches = new ArrayList<>();

    /** Over the first mood of each day in the part of the day that the person uses most, oldest first. */
    public Swings(Range range, List<OverTime.Dot> moods) {
        this.range = range;
        this.count = moods.size();
        if (moods.isEmpty()) {
            return;
        }
        for (LocalDate from = moods.getFirst().date(); !from.plusDays(WINDOW - 1L).isAfter(range.to()); from = from
                .plusDays(WINDOW)) {
            var window = new Range(from, from.plusDays(WINDOW - 1L));
            stretches.add(stretch(window, moods.stream().filter(dot -> window.holds(dot.date())).toList()));
        }
    }

    private static Stretch stretch(Range window, List<OverTime.Dot> moods) {
        double[] values = moods.stream().mapToDouble(OverTime.Dot::value).toArray();
        Swing swing = Swing.of(moods.stream().mapToLong(dot -> dot.date().toEpochDay()).toArray(), values);
        if (swing.pairs() < PAIRS_NEEDED) {
            return new Stretch(window, null, Words.of("trends.swing.few"));
        }
        double mean = java.util.Arrays.stream(values).average().orElse(0);
        if (mean < MEAN_FROM || mean > MEAN_TO) {
            return new Stretch(window, null, Words.of("trends.swing.end"));
        }
        return new Stretch(window, swing, "");
    }

    public List<Stretch> stretches() {
        return List.copyOf(stretches);
    }

    /** In one line, with the days it covers. */
    public String said(Stretch stretch) {
        Swing swing = stretch.swing();
        return swing == null ? stretch.range().said() + ". " + stretch.why()
                : Words.of("trends.swing.said", Dates.day(stretch.range().from()), Dates.day(stretch.range().to()),
                        number(swing.size()), number(swing.low()), number(swing.high()));
    }

    private static String number(@Nullable Double value) {
        return Said.number(Objects.requireNonNull(value));
    }

    private List<Swing> valid() {
        return stretches.stream().map(Stretch::swing).filter(Objects::nonNull).map(Objects::requireNonNull).toList();
    }

    @Override
    public String id() {
        return "swing";
    }

    @Override
    public String title() {
        return Words.of("trends.swing.title");
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
        return valid().size() >= WINDOWS_NEEDED;
    }

    @Override
    public String sentence() {
        if (!enough()) {
            return Words.of("trends.swing.needs");
        }
        List<Swing> valid = valid();
        Swing last = valid.getLast();
        Swing before = valid.get(valid.size() - 2);
        boolean overlap = Objects.requireNonNull(last.low()) <= Objects.requireNonNull(before.high())
                && Objects.requireNonNull(before.low()) <= Objects.requireNonNull(last.high());
        return overlap ? Words.of("trends.swing.same") : "";
    }

    @Override
    public Table table() {
        List<Table.Column> columns = List.of(column("from_day"), column("to_day"), column("swing"), column("from"),
                column("to"));
        var rows = new ArrayList<List<@Nullable Object>>();
        for (Stretch stretch : stretches) {
            Swing swing = stretch.swing();
            rows.add(Table.row(stretch.range().from(), stretch.range().to(), swing == null ? null : swing.size(),
                    swing == null ? null : swing.low(), swing == null ? null : swing.high()));
        }
        return new Table(columns, rows);
    }

    private static Table.Column column(String key) {
        return new Table.Column(key, Words.of("trends.column." + key));
    }

    @Override
    public String toString() {
        return "swing of " + count + " days";
    }
}
