package app.mendwell.repair.steps;

import java.util.Locale;

/** How a repair opens, set by the gate and never shown as a label. */
public enum Route {
    OPEN, PRIVATE, SPACE;

    public String stored() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The route of that stored name; open where it is none of these. */
    public static Route of(String stored) {
        for (Route route : values()) {
            if (route.stored().equals(stored)) {
                return route;
            }
        }
        return OPEN;
    }
}
