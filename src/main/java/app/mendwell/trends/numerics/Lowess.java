package app.mendwell.trends.numerics;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Robust locally weighted regression (Cleveland 1979), as R's {@code lowess} computes it. Windows are moved along with
 * two pointers; points nearer than {@code delta} to the last fitted one are interpolated.
 */
public final class Lowess {

    private static final double NEAR = 0.001;
    private static final double FAR = 0.999;

    /**
     * How a value at one point came about.
     *
     * @param index of the point
     * @param left index of the first point that counted
     * @param weights of the points from there on; their sum with the values is the fit
     */
    @SuppressWarnings("ArrayRecordComponent") // Numbers by the thousand, never compared as wholes.
    record Anchor(int index, int left, double[] weights) {}

    /**
     * A finished line.
     *
     * @param values one a point
     * @param anchors the points that were fitted, not interpolated
     */
    @SuppressWarnings("ArrayRecordComponent") // Numbers by the thousand, never compared as wholes.
    record Fit(double[] values, double[] residuals, List<Anchor> anchors) {}

    private final double[] x;
    private final double[] y;
    private final double delta;
    private final int window;
    private final double[] fitted;
    private double @Nullable [] robustness;

    private Lowess(double[] x, double[] y, double span, double delta) {
        this.x = x;
        this.y = y;
        this.delta = delta;
        this.window = Math.max(2, Math.min(x.length, (int) (span * x.length + 1e-7)));
        this.fitted = new double[x.length];
    }

    /** The span for so many days: at least a twentieth, at most six tenths, else 120 days. */
    public static double span(int days) {
        return Math.clamp(120.0 / Math.max(1, days), 0.05, 0.6);
    }

    /**
     * The smoothed value at each point.
     *
     * @param x ascending, at least one
     * @param y as many
     * @param span part of the points in a window, above 0, at most 1
     * @param rounds of robustness, 0 or more
     * @param delta distance within which points are interpolated, 0 for none
     */
    public static double[] smooth(double[] x, double[] y, double span, int rounds, double delta) {
        return fit(x, y, span, rounds, delta).values();
    }

    static Fit fit(double[] x, double[] y, double span, int rounds, double delta) {
        if (x.length == 1) {
            return new Fit(y.clone(), new double[1], List.of(new Anchor(0, 0, new double[]{1})));
        }
        return new Lowess(x, y, span, delta).rounds(rounds);
    }

    private Fit rounds(int rounds) {
        for (int round = 0;; round++) {
            List<Anchor> anchors = pass();
            double[] residuals = new double[x.length];
            Arrays.setAll(residuals, i -> y[i] - fitted[i]);
            if (round >= rounds || !weigh(residuals)) {
                return new Fit(fitted.clone(), residuals, anchors);
            }
        }
    }

    private List<Anchor> pass() {
        var anchors = new ArrayList<Anchor>();
        int left = 0;
        int last = -1;
        int i = 0;
        while (last < x.length - 1) {
            left = slide(left, i);
            @Nullable
            Anchor anchor = local(i, left);
            if (anchor == null) {
                fitted[i] = y[i];
            } else {
                fitted[i] = value(anchor);
                anchors.add(anchor);
            }
            interpolate(last, i);
            last = ties(i);
            i = Math.max(last + 1, beyond(last) - 1);
        }
        return anchors;
    }

    private int slide(int left, int i) {
        int from = left;
        while (from + window < x.length && x[i] - x[from] > x[from + window] - x[i]) {
            from++;
        }
        return from;
    }

    private void interpolate(int last, int i) {
        for (int j = last + 1; j < i; j++) {
            double part = (x[j] - x[last]) / (x[i] - x[last]);
            fitted[j] = part * fitted[i] + (1 - part) * fitted[last];
        }
    }

    /** Gives points that share the place of {@code i} its value; answers the last of them. */
    private int ties(int i) {
        int last = i;
        while (last + 1 < x.length && x[last + 1] == x[i]) {
            last++;
            fitted[last] = fitted[i];
        }
        return last;
    }

    private int beyond(int last) {
        double cut = x[last] + delta;
        int next = last + 1;
        while (next < x.length && x[next] <= cut) {
            next++;
        }
        return next;
    }

    private double value(Anchor anchor) {
        double sum = 0;
        for (int k = 0; k < anchor.weights().length; k++) {
            sum += anchor.weights()[k] * y[anchor.left() + k];
        }
        return sum;
    }

    private @Nullable Anchor local(int i, int left) {
        double h = Math.max(x[i] - x[left], x[left + window - 1] - x[i]);
        double[] weights = new double[x.length - left];
        double sum = 0;
        int count = 0;
        for (int j = left; j < x.length; j++, count++) {
            double distance = Math.abs(x[j] - x[i]);
            if (distance <= FAR * h) {
                weights[count] = tricube(distance, h) * robustness(j);
                sum += weights[count];
            } else if (x[j] > x[i]) {
                break;
            }
        }
        return sum <= 0 ? null : new Anchor(i, left, tilt(Arrays.copyOf(weights, count), sum, i, left, h));
    }

    private double robustness(int j) {
        double[] present = robustness;
        return present == null ? 1 : present[j];
    }

    private static double tricube(double distance, double h) {
        if (distance <= NEAR * h) {
            return 1;
        }
        double cube = Math.pow(distance / h, 3);
        return Math.pow(1 - cube, 3);
    }

    /** Turns weights into those of a weighted straight line at point {@code i}. */
    private double[] tilt(double[] weights, double sum, int i, int left, double h) {
        double centre = 0;
        for (int k = 0; k < weights.length; k++) {
            weights[k] /= sum;
            centre += weights[k] * x[left + k];
        }
        double spread = 0;
        for (int k = 0; k < weights.length; k++) {
            spread += weights[k] * Math.pow(x[left + k] - centre, 2);
        }
        if (h > 0 && Math.sqrt(spread) > NEAR * (x[x.length - 1] - x[0])) {
            double slope = (x[i] - centre) / spread;
            for (int k = 0; k < weights.length; k++) {
                weights[k] *= slope * (x[left + k] - centre) + 1;
            }
        }
        return weights;
    }

    /** Lowers the weight of points far from the line; false when the line already meets them all. */
    private boolean weigh(double[] residuals) {
        double[] sizes = Arrays.stream(residuals).map(Math::abs).toArray();
        double mean = Arrays.stream(sizes).sum() / sizes.length;
        double[] sorted = sizes.clone();
        Arrays.sort(sorted);
        int middle = sorted.length / 2;
        double limit = 3 * (sorted[middle] + sorted[sorted.length - middle - 1]);
        if (limit < 1e-7 * mean) {
            return false;
        }
        robustness = Arrays.stream(sizes).map(size -> bisquare(size, limit)).toArray();
        return true;
    }

    private static double bisquare(double size, double limit) {
        if (size <= NEAR * limit) {
            return 1;
        }
        return size <= FAR * limit ? Math.pow(1 - Math.pow(size / limit, 2), 2) : 0;
    }
}
