package app.mendwell.trends.numerics;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Takes weekday, slow drift and season out of day values (trends.md section 5.3). */
final class Adjustment {

    /** The shortest period that counts as slow. */
    private static final int SLOW_DAYS = 90;
    private static final double NOTHING_LEFT = 1e-8;

    private final List<double[]> basis = new ArrayList<>();

    private Adjustment(List<double[]> columns) {
        columns.forEach(this::add);
    }

    /** @param days epoch days, ascending, at least one */
    static Adjustment of(long[] days) {
        return new Adjustment(columns(days, true));
    }

    static Adjustment withoutWeekdays(long[] days) {
        return new Adjustment(columns(days, false));
    }

    private static List<double[]> columns(long[] days, boolean weekdays) {
        double[] t = Arrays.stream(days).mapToDouble(day -> day - days[0]).toArray();
        double whole = t[t.length - 1] + 1;
        double mean = Sums.mean(t);
        var columns = new ArrayList<double[]>();
        columns.add(map(t, v -> 1));
        columns.add(map(t, v -> (v - mean) / whole));
        for (int k = 2; weekdays && k <= 7; k++) {
            int weekday = k;
            columns.add(Arrays.stream(days).mapToDouble(day -> weekday(day).getValue() == weekday ? 1 : 0).toArray());
        }
        int waves = (int) (2 * whole) / SLOW_DAYS;
        for (int j = 1; j <= waves; j++) {
            double turns = Math.PI * j / whole;
            columns.add(map(t, v -> Math.cos(turns * (v + 0.5))));
        }
        return columns;
    }

    private static double[] map(double[] t, java.util.function.DoubleUnaryOperator by) {
        return Arrays.stream(t).map(by).toArray();
    }

    static DayOfWeek weekday(long epochDay) {
        return LocalDate.ofEpochDay(epochDay).getDayOfWeek();
    }

    /** Modified Gram-Schmidt, two passes; a column that the others say already is dropped. */
    private void add(double[] column) {
        double before = Math.sqrt(Sums.squares(column));
        double[] rest = column;
        for (int pass = 0; pass < 2; pass++) {
            for (double[] each : basis) {
                rest = Sums.plus(rest, -Sums.dot(each, rest), each);
            }
        }
        double left = Math.sqrt(Sums.squares(rest));
        if (left > NOTHING_LEFT * Math.max(1, before)) {
            basis.add(map(rest, v -> v / left));
        }
    }

    /** What the columns leave over. */
    double[] residual(double[] values) {
        double[] rest = values;
        for (double[] each : basis) {
            rest = Sums.plus(rest, -Sums.dot(each, values), each);
        }
        return rest;
    }

    /** Orthonormal columns. */
    List<double[]> basis() {
        return basis;
    }
}
