package app.mendwell.trends.numerics;

import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Which of several tests stand out when all are looked at together (Benjamini and Hochberg 1995).
 *
 * @param adjusted chance of each after the others are taken into account
 * @param found whether each stands out
 */
public record Discoveries(List<Double> adjusted, List<Boolean> found) {

    /** Of the patterns that stand out, at most this part is expected to be chance. */
    public static final double RATE = 0.10;

    private static final double EQUAL = 1e-12;

    public Discoveries {
        adjusted = List.copyOf(adjusted);
        found = List.copyOf(found);
    }

    public static Discoveries of(List<Double> chances, double rate) {
        int m = chances.size();
        List<Integer> order = IntStream.range(0, m).boxed().sorted(Comparator.comparing(chances::get)).toList();
        Double[] adjusted = new Double[m];
        double running = 1;
        for (int r = m; r > 0; r--) {
            int i = order.get(r - 1);
            running = Math.min(running, chances.get(i) * m / r);
            adjusted[i] = running;
        }
        List<Double> all = List.of(adjusted);
        return new Discoveries(all, all.stream().map(a -> a <= rate + EQUAL).toList());
    }
}
