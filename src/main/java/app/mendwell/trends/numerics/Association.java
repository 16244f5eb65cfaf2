package app.mendwell.trends.numerics;

import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How mood and one other thing go together once weekday, drift and season are taken out, judged by turning the other
 * thing round inside stretches of the diary (trends.md section 5.4). Runs and carry-over stay as they are.
 */
public final class Association {

    private static final double LEFT_NEEDED = 0.05;
    private static final double SMALLEST = 1e-9;
    private static final double EQUAL = 1e-12;

    /**
     * What the test found.
     *
     * @param left part of the other thing's variance that weekday and season do not tell, 0 to 1
     * @param slope change of mood for one more of the other thing
     * @param hits turned diaries that looked as striking
     */
    public record Test(double left, int columns, double slope, double statistic, int hits, double chance) {}

    /** Where the slope may lie. */
    public record Interval(double slope, double half) {

        public double low() {
            return slope - half;
        }

        public double high() {
            return slope + half;
        }
    }

    private final Adjustment adjustment;
    private final double[] mood;
    private final double[] other;
    private final double left;
    private final List<Shifts.Stretch> stretches;
    /** By stretch, shift and column: what a turned stretch weighs in each column of the adjustment. */
    private final double[][][] loads;

    /**
     * @param days epoch days, ascending
     * @param mood as many
     * @param other 0 and 1 for a tag, hours for sleep
     */
    public Association(long[] days, double[] mood, double[] other) {
        adjustment = Adjustment.of(days);
        this.mood = mood.clone();
        this.other = adjustment.residual(other);
        double whole = Sums.squares(Sums.centred(other));
        left = whole > 0 ? Sums.squares(this.other) / whole : 0;
        stretches = Shifts.stretches(days.length);
        loads = stretches.stream().map(this::loads).toArray(double[][][]::new);
    }

    private double[][] loads(Shifts.Stretch stretch) {
        double[][] byShift = new double[stretch.length()][adjustment.basis().size()];
        for (int shift = 0; shift < byShift.length; shift++) {
            for (int c = 0; c < byShift[shift].length; c++) {
                byShift[shift][c] = turned(stretch, shift, adjustment.basis().get(c));
            }
        }
        return byShift;
    }

    /** The part of z·v that a stretch gives when it is turned round by {@code shift} days. */
    private double turned(Shifts.Stretch stretch, int shift, double[] v) {
        double sum = 0;
        for (int i = 0; i < stretch.length(); i++) {
            int from = Math.floorMod(i - shift, stretch.length());
            sum += other[stretch.from() + from] * v[stretch.from() + i];
        }
        return sum;
    }

    /** Null where weekday and season say all there is to say about the other thing. */
    public @Nullable Test test(int[][] shifts) {
        if (left < LEFT_NEEDED) {
            return null;
        }
        double[] rest = adjustment.residual(mood);
        double slope = slope(rest);
        double statistic = Math.abs(slope) * Math.sqrt(denominator());
        double[][] products = products(rest);
        int hits = 0;
        for (int[] draw : shifts) {
            double below = denominator(draw);
            if (Math.abs(product(products, draw)) / Math.sqrt(below) >= statistic - EQUAL) {
                hits++;
            }
        }
        return new Test(left, adjustment.basis().size(), slope, statistic, hits, (1.0 + hits) / (1 + shifts.length));
    }

    /**
     * Where the slope may lie.
     *
     * @param level how many of a hundred such intervals hold the truth, as 0.9 for ninety
     */
    public Interval interval(int[][] shifts, double level) {
        double slope = slope(adjustment.residual(mood));
        double[] without = adjustment.residual(Sums.plus(mood, -slope, other));
        double[][] products = products(without);
        double[] sizes = Arrays.stream(shifts)
                .mapToDouble(draw -> Math.abs(product(products, draw) / denominator(draw))).sorted().toArray();
        int rank = (int) Math.ceil(level * (sizes.length + 1));
        return new Interval(slope, sizes[Math.min(sizes.length, rank) - 1]);
    }

    private double slope(double[] rest) {
        return Sums.dot(other, rest) / denominator();
    }

    private double denominator() {
        double told = adjustment.basis().stream().mapToDouble(q -> Math.pow(Sums.dot(q, other), 2)).sum();
        return Math.max(SMALLEST, Sums.squares(other) - told);
    }

    private double denominator(int[] draw) {
        double told = 0;
        for (int c = 0; c < adjustment.basis().size(); c++) {
            double load = 0;
            for (int s = 0; s < draw.length; s++) {
                load += loads[s][draw[s]][c];
            }
            told += load * load;
        }
        return Math.max(SMALLEST, Sums.squares(other) - told);
    }

    private double[][] products(double[] rest) {
        return stretches.stream().map(stretch -> {
            double[] byShift = new double[stretch.length()];
            Arrays.setAll(byShift, shift -> turned(stretch, shift, rest));
            return byShift;
        }).toArray(double[][]::new);
    }

    private static double product(double[][] products, int[] draw) {
        double sum = 0;
        for (int s = 0; s < draw.length; s++) {
            sum += products[s][draw[s]];
        }
        return sum;
    }
}
