package app.mendwell.trends.numerics;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What some days have in common that the others have not (trends.md section 3.12).
 *
 * @param shown names of the most striking features, at most five
 * @param chance how often the same pattern of days, moved along the diary, looks as striking, 0 to 1
 */
public record Shared(Map<String, Feature> features, List<String> shown, double chance) {

    private static final int SHOWN = 5;
    private static final int PICKED_NEEDED = 4;
    private static final double STRIKING = 1.5;
    private static final double EQUAL = 1e-12;

    /** How one feature is spread: {@code z} is its log odds over their standard error. */
    public record Feature(double z, int inPicked, int inOthers) {}

    public Shared {
        features = Map.copyOf(features);
        shown = List.copyOf(shown);
    }

    /**
     * Compares the picked days with the others.
     *
     * @param picked one a day
     * @param has for each feature, one a day
     */
    public static Shared of(boolean[] picked, Map<String, boolean[]> has) {
        var features = new LinkedHashMap<String, Feature>();
        has.forEach((name, days) -> features.put(name, feature(picked, days, 0)));
        double top = features.values().stream().mapToDouble(Feature::z).max().orElse(0);
        int hits = 1;
        for (int shift = 1; shift < picked.length; shift++) {
            int by = shift;
            double moved = has.values().stream().mapToDouble(days -> feature(picked, days, by).z()).max().orElse(0);
            if (moved >= top - EQUAL) {
                hits++;
            }
        }
        List<String> shown = features.entrySet().stream()
                .filter(each -> each.getValue().inPicked() >= PICKED_NEEDED && each.getValue().z() >= STRIKING)
                .sorted(Comparator.comparingDouble((Map.Entry<String, Feature> each) -> -each.getValue().z())
                        .thenComparing(Map.Entry::getKey))
                .limit(SHOWN).map(Map.Entry::getKey).toList();
        return new Shared(features, shown, (double) hits / picked.length);
    }

    /** Half a day is added to each cell, so that none is empty. */
    private static Feature feature(boolean[] picked, boolean[] has, int shift) {
        int[] cells = new int[4];
        for (int i = 0; i < has.length; i++) {
            boolean in = picked[Math.floorMod(i - shift, picked.length)];
            cells[(in ? 0 : 2) + (has[i] ? 0 : 1)]++;
        }
        double a = cells[0] + 0.5;
        double b = cells[1] + 0.5;
        double c = cells[2] + 0.5;
        double d = cells[3] + 0.5;
        double z = Math.log(a * d / (b * c)) / Math.sqrt(1 / a + 1 / b + 1 / c + 1 / d);
        return new Feature(z, cells[0], cells[2]);
    }
}
