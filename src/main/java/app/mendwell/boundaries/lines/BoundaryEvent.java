package app.mendwell.boundaries.lines;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What happened with a boundary once. No field says by whom.
 *
 * @param date the day as the person counts it
 * @param whatHappened at most 20,000 characters
 * @param whatIDid at most 20,000 characters
 * @param repair the repair it belongs to, or null
 */
public record BoundaryEvent(UUID id, UUID boundary, LocalDate date, Outcome outcome, String whatHappened,
        String whatIDid, @Nullable UUID repair) {

    /** The longest text, in characters. */
    public static final int LONG = 20_000;

    @Override
    public String toString() {
        return "event of boundary " + boundary;
    }
}
