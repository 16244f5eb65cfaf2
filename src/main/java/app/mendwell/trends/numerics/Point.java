package app.mendwell.trends.numerics;

import java.time.LocalDate;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What one check-in or one entry says about its day.
 *
 * @param date the day as the person counts it, as stored
 * @param part by the clock on the wall
 * @param order puts the points of a day in the order of their instants
 * @param mood 1 to 5
 * @param energy 1 to 5
 * @param sleepHours hours of the night just past
 * @param feelings ids
 * @param tags ids
 * @param tagsAsked whether having no tags means none
 */
public record Point(LocalDate date, Part part, long order, @Nullable Integer mood, @Nullable Integer energy,
        @Nullable Double sleepHours, Set<String> feelings, Set<String> tags, boolean tagsAsked) {

    public Point {
        feelings = Set.copyOf(feelings);
        tags = Set.copyOf(tags);
    }

    @Override
    public String toString() {
        return "point " + date;
    }
}
