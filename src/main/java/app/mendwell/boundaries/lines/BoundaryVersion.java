package app.mendwell.boundaries.lines;

import java.time.Instant;
import java.util.UUID;

/**
 * How a boundary was worded before a change.
 *
 * @param deed what was done or asked, by its form then
 * @param changedAt until when it was worded so
 */
public record BoundaryVersion(UUID id, String title, String wording, String why, String deed, String form,
        Instant changedAt) {

    @Override
    public String toString() {
        return "version " + id;
    }
}
