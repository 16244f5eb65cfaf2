package app.mendwell.trends.chart;

import java.util.Arrays;

/** Days too dense for dots: from two a pixel on, each column of pixels has a stroke from least to most and its median. */
final class Dotted {

    /** One column of pixels. */
    record Column(double low, double median, double high) {}

    private static final int DENSE = 2;

    private Dotted() {}

    /** Whether so many calendar days are too many for so many pixels. */
    static boolean isDense(double days, double pixels) {
        return days > DENSE * pixels;
    }

    /** Of values in order; at least one. */
    static Column of(double[] values) {
        double[] sorted = values.clone();
        Arrays.sort(sorted);
        return new Column(sorted[0], app.mendwell.trends.numerics.Quantile.median(sorted), sorted[sorted.length - 1]);
    }
}
