package app.mendwell.repair.life;

import java.util.Locale;

/** How far a repair is, as stored. */
public enum RepairState {
    DRAFT, PAUSED, FINISHED, SHARED, FOLLOWED_UP, LET_GO;

    public String stored() {
        return name().toLowerCase(Locale.ROOT);
    }

    /**
     * The state of that stored name.
     *
     * @throws IllegalArgumentException if there is none
     */
    public static RepairState of(String stored) {
        for (RepairState state : values()) {
            if (state.stored().equals(stored)) {
                return state;
            }
        }
        throw new IllegalArgumentException("state: unknown");
    }

    /** Whether it can be written on in the wizard. */
    public boolean isOpen() {
        return this == DRAFT || this == PAUSED;
    }
}
