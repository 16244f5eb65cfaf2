package app.mendwell.trends.numerics;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Which feelings were chosen on the same days (trends.md section 3.4).
 *
 * @param days how many there were
 * @param counts days on which each was chosen, by its id
 */
public record Together(int days, Map<String, Integer> counts, List<Pair> pairs) {

    private static final int DAYS_OF_EACH = 10;
    private static final int SHARED = 5;
    private static final double LOG_2 = Math.log(2);

    /**
     * Two feelings, {@code a} before {@code b}.
     *
     * @param expected shared days if they had nothing to do with each other
     * @param lift shared beyond expected, as a logarithm to base 2, steadied by two days
     * @param shown whether there are days enough to show it
     */
    public record Pair(String a, String b, int both, double expected, double lift, boolean shown) {}

    public Together {
        counts = new TreeMap<>(counts);
        pairs = List.copyOf(pairs);
    }

    /** Counts the feelings of each day; days without any count as well. */
    public static Together of(List<? extends Collection<String>> sets) {
        var counts = new TreeMap<String, Integer>();
        sets.forEach(set -> set.forEach(each -> counts.merge(each, 1, Integer::sum)));
        var names = List.copyOf(counts.keySet());
        int[][] both = new int[names.size()][names.size()];
        for (Collection<String> set : sets) {
            int[] in = set.stream().mapToInt(names::indexOf).sorted().toArray();
            for (int i = 0; i < in.length; i++) {
                for (int j = i + 1; j < in.length; j++) {
                    both[in[i]][in[j]]++;
                }
            }
        }
        var pairs = new ArrayList<Pair>();
        for (int i = 0; i < names.size(); i++) {
            for (int j = i + 1; j < names.size(); j++) {
                pairs.add(pair(names.get(i), names.get(j), both[i][j], counts, sets.size()));
            }
        }
        return new Together(sets.size(), counts, pairs);
    }

    private static Pair pair(String a, String b, int both, Map<String, Integer> counts, int days) {
        int ofA = counts.getOrDefault(a, 0);
        int ofB = counts.getOrDefault(b, 0);
        double expected = (double) ofA * ofB / days;
        double lift = Math.log((both + 2) / (expected + 2)) / LOG_2;
        return new Pair(a, b, both, expected, lift, ofA >= DAYS_OF_EACH && ofB >= DAYS_OF_EACH && both >= SHARED);
    }
}
