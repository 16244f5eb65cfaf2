package app.mendwell.trends.figures;

import app.mendwell.trends.numerics.DayValue;
import app.mendwell.ui.Words;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** How many days had which energy with which mood (trends.md section 3.6): counts and nothing else. */
public final class EnergyAndMood implements Figure {

    private static final int FIVE = 5;

    /** Days with this energy and this mood, both 1 to 5. */
    public record Cell(int energy, int mood, int days) {}

    private final Range range;
    private final int count;
    private final List<Cell> cells;

    public EnergyAndMood(Range range, List<DayValue> days) {
        this.range = range;
        int[][] counts = new int[FIVE + 1][FIVE + 1];
        int both = 0;
        for (DayValue day : days) {
            Double mood = day.mood();
            Double energy = day.energy();
            if (mood != null && energy != null) {
                counts[MoodDays.rounded(energy)][MoodDays.rounded(mood)]++;
                both++;
            }
        }
        this.count = both;
        var found = new ArrayList<Cell>();
        for (int mood = FIVE; mood >= 1; mood--) {
            for (int energy = 1; energy <= FIVE; energy++) {
                if (counts[energy][mood] > 0) {
                    found.add(new Cell(energy, mood, counts[energy][mood]));
                }
            }
        }
        this.cells = List.copyOf(found);
    }

    /** Those with any day, row by row from the clearest mood. */
    public List<Cell> cells() {
        return cells;
    }

    public String said(Cell cell) {
        return Words.of("trends.energy.said", Words.of("trends.dot.value", Metric.MOOD.word(), Metric.MOOD.tick(cell
                .mood())), Words.of("trends.dot.value", Metric.ENERGY.word(), cell.energy()), cell.days());
    }

    @Override
    public String id() {
        return "energy_and_mood";
    }

    @Override
    public String title() {
        return Words.of("trends.energy.title");
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
    public String note() {
        return Words.of("trends.days.both", count, range.days());
    }

    @Override
    public boolean enough() {
        return count >= SleepAndMood.DAYS_NEEDED;
    }

    @Override
    public String sentence() {
        return enough() ? Words.of("trends.energy.about") : Words.of("trends.both.few", count);
    }

    @Override
    public Table table() {
        List<Table.Column> columns = List.of(new Table.Column("energy", Metric.ENERGY.word()), new Table.Column("mood",
                Metric.MOOD.word()), new Table.Column("days", Words.of("trends.column.days")));
        var rows = new ArrayList<List<@Nullable Object>>();
        cells.forEach(cell -> rows.add(Table.row(cell.energy(), Metric.MOOD.tick(cell.mood()), cell.days())));
        return new Table(columns, rows);
    }

    @Override
    public String toString() {
        return "energy and mood of " + count + " days";
    }
}
