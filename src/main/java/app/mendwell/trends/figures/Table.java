package app.mendwell.trends.figures;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The numbers of a chart as rows.
 *
 * @param rows one a mark, a cell for each column; a cell is a LocalDate, Double, Integer, Share, String or null
 */
public record Table(List<Column> columns, List<List<@Nullable Object>> rows) {

    /**
     * A column.
     *
     * @param key its name in the document of the command line
     * @param title its heading
     */
    public record Column(String key, String title) {}

    /** A part of a whole, 0 to 1, that a table shows in hundredths. */
    public record Share(double part) implements Comparable<Share> {

        @Override
        public int compareTo(Share other) {
            return Double.compare(part, other.part);
        }
    }

    public Table {
        columns = List.copyOf(columns);
        rows = List.copyOf(rows);
    }

    /** Cells in order. */
    public static List<@Nullable Object> row(@Nullable Object... cells) {
        var row = new ArrayList<@Nullable Object>();
        for (Object cell : cells) {
            row.add(cell);
        }
        return Collections.unmodifiableList(row);
    }

    @Override
    public String toString() {
        return "table of " + rows.size() + " rows";
    }
}
