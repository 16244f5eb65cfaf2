package app.mendwell.trends.numerics;

/** How many of a hundred days, as 0 to 1, with Wilson's 95% interval. */
public record Rate(double rate, double low, double high) {

    private static final double Z = 1.96;

    /** So many of {@code of} days, which is at least one. */
    public static Rate of(int count, int of) {
        double centre = (count + Z * Z / 2) / (of + Z * Z);
        double half = Z / (of + Z * Z) * Math.sqrt((double) count * (of - count) / of + Z * Z / 4);
        return new Rate((double) count / of, Math.max(0, centre - half), Math.min(1, centre + half));
    }
}
