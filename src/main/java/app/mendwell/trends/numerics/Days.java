package app.mendwell.trends.numerics;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Makes days out of points (trends.md section 1). Days without a point stay absent. */
public final class Days {

    private Days() {}

    /** One value a day, oldest first. */
    public static List<DayValue> of(Collection<Point> points) {
        var byDay = new TreeMap<LocalDate, List<Point>>();
        points.stream().sorted(Comparator.comparingLong(Point::order))
                .forEach(point -> byDay.computeIfAbsent(point.date(), day -> new ArrayList<>()).add(point));
        return byDay.entrySet().stream().map(day -> value(day.getKey(), day.getValue())).toList();
    }

    private static DayValue value(LocalDate date, List<Point> points) {
        Map<Part, Double> moodParts = parts(points, Point::mood);
        List<Integer> moods = points.stream().map(Point::mood).filter(Objects::nonNull).toList();
        @Nullable
        Double sleep = null;
        for (Point point : points) {
            sleep = point.sleepHours() == null ? sleep : point.sleepHours();
        }
        return new DayValue(date, mean(moodParts.values()), moods.stream().min(Comparator.naturalOrder()).orElse(null),
                moods.stream().max(Comparator.naturalOrder()).orElse(null), moods.size(), moodParts,
                mean(parts(points, Point::energy).values()), sleep, union(points, Point::feelings),
                union(points, Point::tags), points.stream().anyMatch(Point::tagsAsked));
    }

    private static List<String> union(List<Point> points, Function<Point, Set<String>> field) {
        Stream<String> all = points.stream().flatMap(point -> field.apply(point).stream());
        return all.distinct().sorted().toList();
    }

    /** So many points in one bad hour weigh as one: the mean within each part of the day. */
    private static Map<Part, Double> parts(List<Point> points, Function<Point, @Nullable Integer> field) {
        var values = new EnumMap<Part, List<Double>>(Part.class);
        for (Point point : points) {
            @Nullable
            Integer value = field.apply(point);
            if (value != null) {
                values.computeIfAbsent(point.part(), part -> new ArrayList<>()).add((double) value);
            }
        }
        var means = new EnumMap<Part, Double>(Part.class);
        values.forEach((part, list) -> means.put(part, Objects.requireNonNull(mean(list))));
        return means;
    }

    private static @Nullable Double mean(Collection<Double> values) {
        return values.isEmpty() ? null
                : values.stream().mapToDouble(Double::doubleValue).sum() / values.size();
    }
}
