package app.mendwell.journal.calendar;

import app.mendwell.storage.Database;
import app.mendwell.storage.Moment;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** The weather of each day, from check-ins and pages alike (trends.md section 1). Blocks. */
public final class MoodDayRepository {

    private static final int NOON = 12;
    private static final int EVENING = 17;
    private static final int LATE = 22;

    /** Parts of a day count alike: three notes in one hard hour weigh as one. */
    private enum Part {
        MORNING, AFTERNOON, EVENING, LATE, UNKNOWN
    }

    private record Point(LocalDate date, @Nullable Moment at, int mood) {}

    private final Database db;

    public MoodDayRepository(Database db) {
        this.db = db;
    }

    /**
     * Moods 1 to 5 of the days that have one, in order.
     *
     * @param until the day after the last
     * @param dayStartsAt hour 0 to 6
     */
    public Map<LocalDate, Integer> moods(LocalDate from, LocalDate until, int dayStartsAt) {
        List<Point> points = db.list("""
                select date, at, mood from mood_point where date >= ? and date < ? and mood is not null
                """, row -> new Point(row.date("date"), row.momentOrNull("at"), row.integer("mood")), from, until);
        var days = new TreeMap<LocalDate, Map<Part, List<Integer>>>();
        for (Point point : points) {
            days.computeIfAbsent(point.date(), day -> new EnumMap<>(Part.class))
                    .computeIfAbsent(part(point.at(), dayStartsAt), part -> new ArrayList<>()).add(point.mood());
        }
        var moods = new TreeMap<LocalDate, Integer>();
        days.forEach((day, parts) -> moods.put(day, (int) Math.round(parts.values().stream()
                .mapToDouble(MoodDayRepository::mean).average().orElse(0))));
        return moods;
    }

    private static double mean(List<Integer> moods) {
        return moods.stream().mapToInt(Integer::intValue).average().orElse(0);
    }

    private static Part part(@Nullable Moment at, int dayStartsAt) {
        if (at == null) {
            return Part.UNKNOWN;
        }
        int hour = at.wall().getHour();
        if (hour < dayStartsAt || hour >= LATE) {
            return Part.LATE;
        }
        if (hour < NOON) {
            return Part.MORNING;
        }
        return hour < EVENING ? Part.AFTERNOON : Part.EVENING;
    }
}
