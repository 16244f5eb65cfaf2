package app.mendwell.trends.numerics;

import java.util.Arrays;
import java.util.stream.IntStream;

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
    private static final int PAIRS_NEEDED = 20;
    private static final double LIKENESS_UNKNOWN = 0.3;
    private static final double LIKENESS_AT_MOST = 0.8;

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
        double likeness = likeness(days, line.residuals(), freedom);
        double inflation = (1 + likeness) / (1 - likeness);
        double variance = squares(line.residuals()) / Math.max(n / 2.0, n - freedom * inflation);
        double[] half = line.anchors().stream().mapToDouble(a -> Z * Math.sqrt(variance * inflation * squares(
                a.weights()))).toArray();
        int[] anchors = line.anchors().stream().mapToInt(Lowess.Anchor::index).toArray();
        return new Band(line.values(), anchors, half, freedom, likeness, Math.sqrt(variance));
    }

    /** The line and band of day values as the room draws them. */
    public static Band of(long[] days, double[] values) {
        double delta = days.length <= 400 ? 0 : 0.005 * (days[days.length - 1] - days[0]);
        return of(days, values, Lowess.span(days.length), 3, delta);
    }

    private static double squares(double[] values) {
        return Arrays.stream(values).map(v -> v * v).sum();
    }

    private static double likeness(long[] days, double[] residuals, double freedom) {
        int[] seconds = IntStream.range(1, days.length).filter(i -> days[i] - days[i - 1] == 1).toArray();
        double together = Arrays.stream(seconds).mapToDouble(i -> residuals[i] * residuals[i - 1]).sum();
        double alone = Arrays.stream(seconds).mapToDouble(i -> 0.5 * (Math.pow(residuals[i], 2) + Math.pow(
                residuals[i - 1], 2))).sum();
        boolean enough = seconds.length >= PAIRS_NEEDED;
        double raw = enough && alone > 0 ? together / alone : LIKENESS_UNKNOWN;
        // A fitted line takes some of the likeness away; this gives it back.
        double restored = enough ? raw + freedom * (1 + raw) / days.length : raw;
        return Math.clamp(restored, 0, LIKENESS_AT_MOST);
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
