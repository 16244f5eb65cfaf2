package app.mendwell.trends.numerics;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Group means drawn towards their common centre, the more the less sure they are (trends.md section 5.5): averaged over
 * a grid of spreads between groups.
 *
 * @param centre the common middle
 * @param spread between groups, averaged over the grid
 */
public record Shrinkage(double centre, double spread, List<Group> groups) {

    private static final int STEPS = 151;
    private static final double STEP = 0.01;
    /** Spread between groups that is thought usual beforehand. */
    private static final double USUAL = 0.25;
    private static final double Z = 1.96;

    /**
     * One group.
     *
     * @param mean plain mean
     * @param error its standard error
     * @param steadied mean drawn towards the centre
     * @param standsOut whether the interval leaves the centre out
     */
    public record Group(double mean, double error, double steadied, double low, double high, boolean standsOut) {}

    @SuppressWarnings("ArrayRecordComponent") // Never compared.
    private record Given(double weight, double spread, double centre, double[] steadied, double[] variance) {}

    public Shrinkage {
        groups = List.copyOf(groups);
    }

    static Shrinkage of(double[] means, double[] errors) {
        var grid = new ArrayList<Given>();
        for (int k = 0; k < STEPS; k++) {
            grid.add(given(means, errors, k * STEP));
        }
        double top = grid.stream().mapToDouble(Given::weight).max().orElse(0);
        double[] weights = grid.stream().mapToDouble(each -> Math.exp(each.weight() - top)).toArray();
        double total = Arrays.stream(weights).sum();
        double centre = 0;
        double spread = 0;
        for (int k = 0; k < STEPS; k++) {
            weights[k] /= total;
            centre += weights[k] * grid.get(k).centre();
            spread += weights[k] * grid.get(k).spread();
        }
        var groups = new ArrayList<Group>();
        for (int j = 0; j < means.length; j++) {
            groups.add(group(means[j], errors[j], centre, j, weights, grid));
        }
        return new Shrinkage(centre, spread, groups);
    }

    /** The posterior under one spread; its weight is a logarithm. */
    private static Given given(double[] means, double[] errors, double spread) {
        double[] v = Arrays.stream(errors).map(e -> e * e + spread * spread).toArray();
        double whole = 1 / Arrays.stream(v).map(each -> 1 / each).sum();
        double centre = 0;
        for (int j = 0; j < v.length; j++) {
            centre += whole * means[j] / v[j];
        }
        double weight = -spread * spread / (2 * USUAL * USUAL) + 0.5 * Math.log(whole);
        double[] steadied = new double[v.length];
        double[] variance = new double[v.length];
        for (int j = 0; j < v.length; j++) {
            weight -= 0.5 * Math.log(v[j]) + 0.5 * Math.pow(means[j] - centre, 2) / v[j];
            double own = spread * spread / v[j];
            steadied[j] = own * means[j] + (1 - own) * centre;
            variance[j] = own * errors[j] * errors[j] + Math.pow(1 - own, 2) * whole;
        }
        return new Given(weight, spread, centre, steadied, variance);
    }

    private static Group group(double mean, double error, double centre, int j, double[] weights, List<Given> grid) {
        double steadied = 0;
        double second = 0;
        for (int k = 0; k < weights.length; k++) {
            double value = grid.get(k).steadied()[j];
            steadied += weights[k] * value;
            second += weights[k] * (grid.get(k).variance()[j] + value * value);
        }
        double half = Z * Math.sqrt(Math.max(0, second - steadied * steadied));
        double low = steadied - half;
        double high = steadied + half;
        return new Group(mean, error, steadied, low, high, low > centre || high < centre);
    }
}
