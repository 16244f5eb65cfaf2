package app.mendwell.trends.numerics;

/**
 * How alike neighbouring days are: the lag-1 autocorrelation over pairs of consecutive calendar days.
 *
 * @param raw 0.3 where fewer than 20 pairs, or values without any movement, tell nothing
 * @param pairs how many there were
 */
record Likeness(double raw, int pairs) {

    private static final int PAIRS_NEEDED = 20;
    private static final double UNKNOWN = 0.3;
    private static final double AT_MOST = 0.8;

    /** Of what is left over once a mean or a line is taken away. */
    static Likeness of(long[] days, double[] residuals) {
        double together = 0;
        double alone = 0;
        int pairs = 0;
        for (int i = 1; i < days.length; i++) {
            if (days[i] - days[i - 1] == 1) {
                together += residuals[i] * residuals[i - 1];
                alone += 0.5 * (residuals[i] * residuals[i] + residuals[i - 1] * residuals[i - 1]);
                pairs++;
            }
        }
        return new Likeness(pairs < PAIRS_NEEDED || alone <= 0 ? UNKNOWN : together / alone, pairs);
    }

    /** Between 0 and 0.8. */
    double bounded() {
        return Math.clamp(raw, 0, AT_MOST);
    }

    /** As {@link #bounded}, with what a fit of so many degrees of freedom took away from {@code n} values given back. */
    double restored(double freedom, int n) {
        boolean known = pairs >= PAIRS_NEEDED;
        return Math.clamp(known ? raw + freedom * (1 + raw) / n : raw, 0, AT_MOST);
    }

    /** The factor by which likeness widens a variance. */
    static double inflation(double likeness) {
        return (1 + likeness) / (1 - likeness);
    }
}
