package app.mendwell.boundaries.lines;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A boundary as the list shows it.
 *
 * @param line the first line of its wording
 * @param place where it stands in the list: by state, then one's own, the partner's, the shared ones
 */
public record BoundaryRow(UUID id, String title, String line, String form, String holder, BoundaryState state,
        @Nullable LocalDate reviewOn, int place) {

    @Override
    public String toString() {
        return "row of boundary " + id;
    }
}
