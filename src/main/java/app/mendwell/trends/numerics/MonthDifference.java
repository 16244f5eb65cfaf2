package app.mendwell.trends.numerics;

import java.util.stream.DoubleStream;
import java.util.stream.LongStream;

/**
 * Mean mood of a month minus that of the month before, with a 95% interval widened for the likeness of neighbouring
 * days (trends.md section 3.11).
 */
public record MonthDifference(double difference, double low, double high, double likeness) {

    private static final double Z = 1.96;

    /**
     * Compares two months.
     *
     * @param daysBefore epoch days of the month before, at least two in each month
     */
    public static MonthDifference of(long[] daysBefore, double[] before, long[] days, double[] now) {
        double[] restBefore = Sums.centred(before);
        double[] rest = Sums.centred(now);
        int n = before.length + now.length;
        double likeness = Likeness.of(LongStream.concat(LongStream.of(daysBefore), LongStream.of(days)).toArray(),
                DoubleStream.concat(DoubleStream.of(restBefore), DoubleStream.of(rest)).toArray()).restored(2, n);
        double variance = meanVariance(restBefore) + meanVariance(rest);
        double error = Math.sqrt(variance * Likeness.inflation(likeness));
        double difference = Sums.mean(now) - Sums.mean(before);
        return new MonthDifference(difference, difference - Z * error, difference + Z * error, likeness);
    }

    private static double meanVariance(double[] rest) {
        return Sums.squares(rest) / (rest.length - 1) / rest.length;
    }

    /** Whether the interval leaves no difference out. */
    public boolean isClear() {
        return low > 0 || high < 0;
    }
}
