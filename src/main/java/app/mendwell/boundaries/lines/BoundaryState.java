package app.mendwell.boundaries.lines;

import java.util.Locale;
import java.util.Set;

/** Where a boundary stands, in the order of the list, and where it may go from there (practices.md section 4). */
public enum BoundaryState {
    DRAFT, ACTIVE, PAUSED, RETIRED;

    public String stored() {
        return name().toLowerCase(Locale.ROOT);
    }

    public static BoundaryState of(String stored) {
        return valueOf(stored.toUpperCase(Locale.ROOT));
    }

    public Set<BoundaryState> moves() {
        return switch (this) {
            case DRAFT, RETIRED -> Set.of(ACTIVE);
            case ACTIVE -> Set.of(PAUSED, RETIRED);
            case PAUSED -> Set.of(ACTIVE, RETIRED);
        };
    }

    /** Whether one may ask of it if it still fits. */
    public boolean isReviewed() {
        return this == ACTIVE || this == PAUSED;
    }
}
