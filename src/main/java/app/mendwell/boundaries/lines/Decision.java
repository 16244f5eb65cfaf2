package app.mendwell.boundaries.lines;

import java.util.Locale;

/** What a review can come to; all four are alike. */
public enum Decision {
    KEEP, CHANGE, PAUSE, RETIRE;

    public String stored() {
        return name().toLowerCase(Locale.ROOT);
    }

    public static Decision of(String stored) {
        return valueOf(stored.toUpperCase(Locale.ROOT));
    }

    /** Where a boundary stands afterwards. */
    public BoundaryState after(BoundaryState before) {
        return switch (this) {
            case KEEP, CHANGE -> before;
            case PAUSE -> BoundaryState.PAUSED;
            case RETIRE -> BoundaryState.RETIRED;
        };
    }
}
