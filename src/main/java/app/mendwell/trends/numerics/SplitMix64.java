package app.mendwell.trends.numerics;

/** The random numbers of Steele, Lea and Flood (2014): the same on every machine. */
final class SplitMix64 {

    private static final double TO_UNIT = 0x1.0p-53;

    private long state;

    SplitMix64(long seed) {
        state = seed;
    }

    long next() {
        state += 0x9E3779B97F4A7C15L;
        long z = state;
        z = (z ^ (z >>> 30)) * 0xBF58476D1CE4E5B9L;
        z = (z ^ (z >>> 27)) * 0x94D049BB133111EBL;
        return z ^ (z >>> 31);
    }

    /** From 0, below 1. */
    double unit() {
        return (next() >>> 11) * TO_UNIT;
    }
}
