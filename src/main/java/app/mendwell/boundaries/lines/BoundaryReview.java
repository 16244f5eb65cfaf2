package app.mendwell.boundaries.lines;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A look at whether a boundary still fits.
 *
 * @param reason one of {@link #REASONS}, or null
 * @param note at most 500 characters
 */
public record BoundaryReview(UUID id, UUID boundary, LocalDate date, Decision decision, @Nullable String reason,
        String note) {

    /** The longest note, in characters. */
    public static final int NOTE = 500;

    /** What may have shifted, as stored. */
    public static final List<String> REASONS = List.of("life_stage", "health", "work", "outside_pressure", "learned",
            "other");

    @Override
    public String toString() {
        return "review of boundary " + boundary;
    }
}
