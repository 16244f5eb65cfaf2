package app.mendwell.boundaries.lines;

import java.util.Locale;

/** How it went with a boundary once. Nothing adds these up. */
public enum Outcome {
    KEPT, CROSSED, UNSURE;

    public String stored() {
        return name().toLowerCase(Locale.ROOT);
    }

    public static Outcome of(String stored) {
        return valueOf(stored.toUpperCase(Locale.ROOT));
    }
}
