package app.mendwell.trends.figures;

import app.mendwell.trends.numerics.DayValue;
import app.mendwell.trends.numerics.Together;
import app.mendwell.ui.Words;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** Which feelings were chosen on the same days (trends.md section 3.4). */
public final class FeelingPairs implements Figure {

    /** Days with a check-in under which there is no grid at all (care.md C33). */
    public static final int DAYS_NEEDED = 60;
    /** The most feelings a side of the grid has. */
    public static final int SHOWN = 10;

    private static final int STEPS = 5;
    private static final double REACH = 1.5;
    /** Half the width of the middle step: nearer to usual than this nothing is said. */
    private static final double USUAL = REACH / STEPS;

    private final Range range;
    private final int count;
    private final Names names;
    private final List<String> feelings;
    private final List<Together.Pair> pairs;

    public FeelingPairs(Range range, List<DayValue> days, Names names) {
        this.range = range;
        this.count = days.size();
        this.names = names;
        if (!enough()) {
            this.feelings = List.of();
            this.pairs = List.of();
            return;
        }
        Together together = Together.of(days.stream().map(DayValue::feelings).toList());
        var shown = new TreeSet<String>();
        together.pairs().stream().filter(Together.Pair::shown).forEach(pair -> {
            shown.add(pair.a());
            shown.add(pair.b());
        });
        this.feelings = shown.stream().sorted(Comparator.comparingInt((String id) -> -together.counts().getOrDefault(id,
                0)).thenComparing(names::feeling)).limit(SHOWN).toList();
        this.pairs = together.pairs().stream().filter(pair -> feelings.contains(pair.a()) && feelings.contains(pair
                .b())).toList();
    }

    /** Ids of those that have a shown pair, the most chosen first. */
    public List<String> feelings() {
        return feelings;
    }

    /** All pairs of these feelings; those with too few days are not shown. */
    public List<Together.Pair> pairs() {
        return pairs;
    }

    public String word(String feeling) {
        return names.feeling(feeling);
    }

    /** The shade of a pair, 0 (rarer than usual) to 4 (more often). */
    public static int shade(Together.Pair pair) {
        return Math.clamp((int) Math.floor((pair.lift() + REACH) / (2 * REACH) * STEPS), 0, STEPS - 1);
    }

    /** “tender and hopeful: 7 days together, about 5 would be usual”. */
    public String said(Together.Pair pair) {
        return pair.shown()
                ? Words.of("trends.pairs.said", word(pair.a()), word(pair.b()), pair.both(), Said.number(pair
                        .expected()))
                : Words.of("trends.pairs.few", word(pair.a()), word(pair.b()));
    }

    private Optional<Together.Pair> striking() {
        return pairs.stream().filter(pair -> pair.shown() && pair.lift() > USUAL)
                .max(Comparator.comparingDouble(Together.Pair::lift));
    }

    @Override
    public String id() {
        return "feelings_together";
    }

    @Override
    public String title() {
        return Words.of("trends.pairs.title");
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
        if (!enough()) {
            return Words.of("trends.pairs.needs");
        }
        if (feelings.isEmpty()) {
            return Words.of("trends.pairs.none_yet");
        }
        return striking().map(pair -> Words.of("trends.pairs.one", word(pair.a()), word(pair.b()), pair.both(),
                Math.round(pair.expected()))).orElseGet(() -> Words.of("trends.pairs.none"));
    }

    @Override
    public Table table() {
        List<Table.Column> columns = List.of(column("feeling"), column("other"), column("both"), column("expected"));
        var rows = new ArrayList<List<@Nullable Object>>();
        pairs.stream().filter(Together.Pair::shown).forEach(pair -> rows.add(Table.row(word(pair.a()), word(pair.b()),
                pair.both(), pair.expected())));
        return new Table(columns, rows);
    }

    private static Table.Column column(String key) {
        return new Table.Column(key, Words.of("trends.column." + key));
    }

    @Override
    public String toString() {
        return "pairs of feelings in " + count + " days";
    }
}
