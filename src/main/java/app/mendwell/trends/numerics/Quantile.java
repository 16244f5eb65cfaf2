package app.mendwell.trends.numerics;

import java.util.Arrays;

/** Medians and other parts of an order, as R's type 7. */
public final class Quantile {

    private Quantile() {}

    /**
     * The value below which a part of the values lies.
     *
     * @param values at least one, in any order
     * @param part 0 to 1
     */
    public static double of(double[] values, double part) {
        double[] sorted = values.clone();
        Arrays.sort(sorted);
        double h = (sorted.length - 1) * part;
        int k = (int) Math.floor(h);
        return sorted[k] + (h - k) * (sorted[Math.min(k + 1, sorted.length - 1)] - sorted[k]);
    }

    public static double median(double[] values) {
        return of(values, 0.5);
    }
}
