package app.mendwell.repair.steps;

import java.util.List;
import java.util.UUID;

/** What the wizard needs of other rooms; the shell answers it. */
public interface OtherRooms {

    /**
     * A boundary that may have been touched.
     *
     * @param wording its warm wording, or what it says where it has none
     * @param holder {@code mine}, {@code partners} or {@code shared}
     */
    record Line(UUID id, String title, String wording, String holder) {

        @Override
        public String toString() {
            return "boundary " + id;
        }
    }

    /** Boundaries that are active or paused, by title. Blocks; called on the database thread. */
    List<Line> lines();

    /** The boundaries at which a note of this repair stands already. Blocks; called on the database thread. */
    List<UUID> noted(UUID repair);

    /** Makes a check-in of today with these feelings and nothing else. Blocks; called on the database thread. */
    void addToToday(List<String> feelings);

    /** Opens Boundaries with a new draft that already holds these words as what the person does. On the FX thread. */
    void beginLimit(String words);
}
