package app.mendwell.trends.numerics;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** Mood by day before and after marked days (trends.md section 3.7). */
public final class Aligned {

    public static final int BEFORE = 7;
    public static final int AFTER = 14;

    private static final int VALUES_NEEDED = 3;

    /** The median {@code away} days from a marked day, from {@code count} values. */
    public record Median(int away, int count, @Nullable Double median) {}

    /** Where that median lies when the marked days are moved along the diary: 5th to 95th percentile. */
    public record Usual(int away, @Nullable Double low, @Nullable Double high) {}

    private final long[] days;
    private final Map<Long, Double> moods = new HashMap<>();

    /** Over epoch days, ascending. */
    public Aligned(long[] days, double[] mood) {
        this.days = days.clone();
        for (int i = 0; i < days.length; i++) {
            moods.put(days[i], mood[i]);
        }
    }

    /** One a day from seven before to fourteen after. A day inside two windows counts in none. */
    public List<Median> medians(List<Long> marked) {
        var events = new TreeSet<>(marked);
        var cover = new HashMap<Long, Integer>();
        for (long event : events) {
            for (long day = event - BEFORE; day <= event + AFTER; day++) {
                cover.merge(day, 1, Integer::sum);
            }
        }
        var medians = new ArrayList<Median>();
        for (int k = -BEFORE; k <= AFTER; k++) {
            int away = k;
            double[] values = events.stream().map(event -> event + away)
                    .filter(day -> moods.containsKey(day) && cover.getOrDefault(day, 0) == 1)
                    .mapToDouble(day -> moods.getOrDefault(day, 0.0)).toArray();
            medians.add(new Median(k, values.length, values.length == 0 ? null : Quantile.median(values)));
        }
        return medians;
    }

    /**
     * Where the medians lie when the marked days are moved.
     *
     * @param shifts days by which the marked days are moved along the diary, round its end
     */
    public List<Usual> usual(List<Long> marked, List<Long> shifts) {
        long first = days[0];
        long length = days[days.length - 1] - first + 1;
        var found = new HashMap<Integer, List<Double>>();
        for (long shift : shifts) {
            List<Long> moved = marked.stream().map(event -> first + Math.floorMod(event - first + shift, length))
                    .toList();
            for (Median median : medians(moved)) {
                Double value = median.median();
                if (median.count() >= VALUES_NEEDED && value != null) {
                    found.computeIfAbsent(median.away(), away -> new ArrayList<>()).add(value);
                }
            }
        }
        var usual = new ArrayList<Usual>();
        for (int k = -BEFORE; k <= AFTER; k++) {
            double[] values = found.getOrDefault(k, List.of()).stream().mapToDouble(Double::doubleValue).toArray();
            usual.add(values.length == 0 ? new Usual(k, null, null)
                    : new Usual(k, Quantile.of(values, 0.05), Quantile.of(values, 0.95)));
        }
        return usual;
    }
}
