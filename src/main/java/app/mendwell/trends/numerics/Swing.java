package app.mendwell.trends.numerics;

import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * How far mood swings from one day to the next: root mean square of successive differences with its 95% interval
 * (trends.md section 5.6).
 *
 * @param pairs of consecutive days; without any there are no numbers
 */
public record Swing(int pairs, @Nullable Double size, @Nullable Double low, @Nullable Double high) {

    private static final double Z = 1.96;
    private static final int LAGS = 2;

    /** The swing over epoch days, ascending. */
    public static Swing of(long[] days, double[] values) {
        double[] squares = IntStream.range(1, days.length).filter(i -> days[i] - days[i - 1] == 1)
                .mapToDouble(i -> Math.pow(values[i] - values[i - 1], 2)).toArray();
        int pairs = squares.length;
        if (pairs == 0) {
            return new Swing(0, null, null, null);
        }
        double mean = Sums.mean(squares);
        if (mean == 0) {
            return new Swing(pairs, 0.0, 0.0, 0.0);
        }
        double size = Math.sqrt(mean);
        double factor = Math.exp(Z * Math.sqrt(varianceOfMean(Sums.centred(squares))) / (2 * mean));
        return new Swing(pairs, size, size / factor, size * factor);
    }

    /** Newey and West with two lags, never below what no lag gives. */
    private static double varianceOfMean(double[] u) {
        double plain = covariance(u, 0);
        double lagged = 0;
        for (int lag = 1; lag <= LAGS && u.length > LAGS; lag++) {
            lagged += 2 * (1 - lag / (LAGS + 1.0)) * covariance(u, lag);
        }
        return Math.max(plain, plain + lagged) / u.length;
    }

    private static double covariance(double[] u, int lag) {
        return IntStream.range(lag, u.length).mapToDouble(i -> u[i] * u[i - lag]).sum() / u.length;
    }
}
