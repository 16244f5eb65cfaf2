package app.mendwell.trends.figures;

import app.mendwell.trends.numerics.DayValue;
import app.mendwell.ui.Words;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Every day of the range as a row, the newest first; days without a check-in have empty cells. */
final class OverTimeTable {

    private OverTimeTable() {}

    static Table of(OverTime figure) {
        boolean mood = figure.metric() == Metric.MOOD;
        var columns = new ArrayList<Table.Column>();
        columns.add(column("date"));
        columns.add(new Table.Column(figure.metric().stored(), figure.metric().word()));
        if (mood) {
            columns.add(column("lowest"));
            columns.add(column("highest"));
            columns.add(column("check_ins"));
        }
        if (figure.slow() != null) {
            columns.add(column("line"));
            columns.add(column("band_from"));
            columns.add(column("band_to"));
        }
        var rows = new ArrayList<List<@Nullable Object>>();
        int at = figure.dots().size() - 1;
        for (LocalDate day = figure.range().to(); !day.isBefore(figure.range().from()); day = day.minusDays(1)) {
            boolean here = at >= 0 && figure.dots().get(at).date().equals(day);
            rows.add(row(figure, day, here ? at : -1, mood));
            at -= here ? 1 : 0;
        }
        return new Table(columns, rows);
    }

    private static Table.Column column(String key) {
        return new Table.Column(key, Words.of("trends.column." + key));
    }

    private static List<@Nullable Object> row(OverTime figure, LocalDate day, int at, boolean mood) {
        var cells = new ArrayList<@Nullable Object>();
        cells.add(day);
        cells.add(at < 0 ? null : (Object) figure.dots().get(at).value());
        if (mood) {
            DayValue details = figure.details(day);
            cells.add(details == null ? null : details.moodMin());
            cells.add(details == null ? null : details.moodMax());
            cells.add(details == null ? null : (Object) details.moodCount());
        }
        Slow slow = figure.slow();
        if (slow != null) {
            cells.add(at < 0 ? null : (Object) bounded(figure, slow.at(at)));
            cells.add(at < 0 ? null : (Object) bounded(figure, slow.at(at) - slow.half(at)));
            cells.add(at < 0 ? null : (Object) bounded(figure, slow.at(at) + slow.half(at)));
        }
        return Table.row(cells.toArray());
    }

    private static double bounded(OverTime figure, double value) {
        return Math.clamp(value, figure.metric().low(), figure.metric().high(figure.greatest()));
    }
}
