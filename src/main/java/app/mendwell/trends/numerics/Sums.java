package app.mendwell.trends.numerics;

import java.util.Arrays;

/** Sums over numbers, in double precision. */
final class Sums {

    private Sums() {}

    static double dot(double[] a, double[] b) {
        double sum = 0;
        for (int i = 0; i < a.length; i++) {
            sum += a[i] * b[i];
        }
        return sum;
    }

    static double squares(double[] values) {
        return dot(values, values);
    }

    /** NaN for no values. */
    static double mean(double[] values) {
        return Arrays.stream(values).sum() / values.length;
    }

    /** Values minus their mean. */
    static double[] centred(double[] values) {
        double mean = mean(values);
        return Arrays.stream(values).map(v -> v - mean).toArray();
    }

    /** Each value of {@code a} plus {@code factor} times that of {@code b}. */
    static double[] plus(double[] a, double factor, double[] b) {
        double[] sum = new double[a.length];
        Arrays.setAll(sum, i -> a[i] + factor * b[i]);
        return sum;
    }
}
