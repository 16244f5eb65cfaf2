package app.mendwell.trends.numerics;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * One day, all its points together.
 *
 * @param mood mean over the parts of the day of the mean within each, 1 to 5
 * @param moodCount how many points gave a mood
 * @param parts the mean mood of each part that has one
 * @param energy as mood
 * @param sleepHours the last that was given
 */
public record DayValue(LocalDate date, @Nullable Double mood, @Nullable Integer moodMin, @Nullable Integer moodMax,
        int moodCount, Map<Part, Double> parts, @Nullable Double energy, @Nullable Double sleepHours,
        List<String> feelings, List<String> tags, boolean tagsAsked) {

    public DayValue {
        parts = Map.copyOf(parts);
        feelings = List.copyOf(feelings);
        tags = List.copyOf(tags);
    }

    @Override
    public String toString() {
        return "day " + date;
    }
}
