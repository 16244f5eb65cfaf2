package app.mendwell.trends.numerics;

import java.util.Arrays;

/**
 * The line with its pointwise 95% band, widened for the likeness of neighbouring days (trends.md section 5.2).
 *
 * @param fit value of the line at each day
 * @param anchors indexes of the days at which the width was computed, ascending
 * @param half half the width of the band at each anchor
 * @param freedom what the line used up, in degrees of freedom
 * @param likeness lag-1 autocorrelation of neighbouring days, 0 to 0.8
 * @param sigma standard deviation of a day around the line
 */
@SuppressWarnings("ArrayRecordComponent") // Numbers by the thousand, never compared as wholes.
public record Band(double[] fit, int[] anchors, double[] half, double freedom, double likeness, double sigma) {

    private static final double Z = 1.96;

    /**
     * Computes line and band.
     *
     * @param days epoch days, ascending, at least two
     * @param values as many
     */
    public static Band of(long[] days, double[] values, double span, int rounds, double delta) {
        double[] x = Arrays.stream(days).asDoubleStream().toArray();
        Lowess.Fit line = Lowess.fit(x, values, span, rounds, delta);
        int n = days.length;
        double freedom = n * line.anchors().stream().mapToDouble(a -> a.weights()[a.index() - a.left()]).average()
                .orElse(0);
        double likeness = Likeness.of(days, line.residuals()).restored(freedom, n);
        double inflation = Likeness.inflation(likeness);
        double variance = Sums.squares(line.residuals()) / Math.max(n / 2.0, n - freedom * inflation);
        double[] half = line.anchors().stream().mapToDouble(a -> Z * Math.sqrt(variance * inflation * Sums.squares(
                a.weights()))).toArray();
        int[] anchors = line.anchors().stream().mapToInt(Lowess.Anchor::index).toArray();
        return new Band(line.values(), anchors, half, freedom, likeness, Math.sqrt(variance));
    }

    /** The line and band of day values as the room draws them. */
    public static Band of(long[] days, double[] values) {
        double delta = days.length <= 400 ? 0 : 0.005 * (days[days.length - 1] - days[0]);
        return of(days, values, Lowess.span(days.length), 3, delta);
    }

    /** Half the width at day {@code i}, drawn straight between anchors. */
    public double halfAt(long[] days, int i) {
        int at = Arrays.binarySearch(anchors, i);
        if (at >= 0) {
            return half[at];
        }
        int next = -at - 1;
        if (next == 0 || next == anchors.length) {
            return half[Math.min(next, anchors.length - 1)];
        }
        double before = days[anchors[next - 1]];
        double part = (days[i] - before) / (days[anchors[next]] - before);
        return half[next - 1] + part * (half[next] - half[next - 1]);
    }

    @Override
    public String toString() {
        return "band of " + fit.length + " days";
    }
}
