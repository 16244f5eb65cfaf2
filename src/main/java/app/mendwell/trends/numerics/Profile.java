package app.mendwell.trends.numerics;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Mood by weekday or by part of the day, steadied (trends.md section 5.5).
 *
 * @param centre the common middle
 * @param likeness of neighbouring days, by which parts of the day are widened; 0 for weekdays
 * @param slots in order; a weekday or part with too few values has none
 */
public record Profile<K>(double centre, double spread, double likeness, List<Slot<K>> slots) {

    private static final int DAYS_IN_A_WEEKDAY = 4;
    private static final int VALUES_IN_A_PART = 8;

    /** One weekday or part, from so many days or values. */
    public record Slot<K>(K key, int count, Shrinkage.Group group) {}

    /** The mean mood of one part of one day, {@code day} being its index. */
    public record PartValue(int day, Part part, double mood) {}

    public Profile {
        slots = List.copyOf(slots);
    }

    /** By weekday, 1 to 7 for Monday to Sunday, from four days each. */
    public static Profile<Integer> weekdays(long[] days, double[] mood) {
        double mean = Sums.mean(mood);
        double[] rest = Adjustment.withoutWeekdays(days).residual(mood);
        var groups = new LinkedHashMap<Integer, List<Double>>();
        for (int k = 1; k <= 7; k++) {
            var values = new ArrayList<Double>();
            for (int i = 0; i < days.length; i++) {
                if (Adjustment.weekday(days[i]).getValue() == k) {
                    values.add(rest[i] + mean);
                }
            }
            groups.put(k, values);
        }
        return of(groups, DAYS_IN_A_WEEKDAY, 0);
    }

    /** By part of the day, from eight values each; values without a known time are left out. */
    public static Profile<Part> parts(long[] days, double[] mood, List<PartValue> values) {
        double mean = Sums.mean(mood);
        double[] rest = Adjustment.of(days).residual(mood);
        double likeness = Likeness.of(days, rest).bounded();
        var groups = new LinkedHashMap<Part, List<Double>>();
        for (Part part : Part.values()) {
            if (part != Part.UNKNOWN) {
                groups.put(part, values.stream().filter(value -> value.part() == part)
                        .map(value -> value.mood() - (mood[value.day()] - rest[value.day()]) + mean).toList());
            }
        }
        return of(groups, VALUES_IN_A_PART, likeness);
    }

    private static <K> Profile<K> of(Map<K, List<Double>> all, int needed, double likeness) {
        var groups = new LinkedHashMap<K, double[]>();
        all.forEach((key, values) -> {
            if (values.size() >= needed) {
                groups.put(key, values.stream().mapToDouble(Double::doubleValue).toArray());
            }
        });
        double within = 0;
        int count = 0;
        for (double[] values : groups.values()) {
            within += Sums.squares(Sums.centred(values));
            count += values.length;
        }
        double variance = within / (count - groups.size()) * Likeness.inflation(likeness);
        double[] means = groups.values().stream().mapToDouble(Sums::mean).toArray();
        double[] errors = groups.values().stream().mapToDouble(v -> Math.sqrt(variance / v.length)).toArray();
        Shrinkage shrinkage = Shrinkage.of(means, errors);
        var slots = new ArrayList<Slot<K>>();
        groups.forEach((key, values) -> slots.add(new Slot<>(key, values.length, shrinkage.groups().get(slots
                .size()))));
        return new Profile<>(shrinkage.centre(), shrinkage.spread(), likeness, slots);
    }

    @Override
    public String toString() {
        return "profile of " + Arrays.toString(slots.stream().map(Slot::key).toArray());
    }
}
