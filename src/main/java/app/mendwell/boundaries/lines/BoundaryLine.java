package app.mendwell.boundaries.lines;

import java.util.UUID;

/**
 * A boundary as another room names it.
 *
 * @param wording its warm wording, or what it says where it has none
 * @param holder {@code mine}, {@code partners} or {@code shared}
 */
public record BoundaryLine(UUID id, String title, String wording, String holder) {

    @Override
    public String toString() {
        return "boundary " + id;
    }
}
