package app.mendwell.repair.life;

import java.time.LocalDate;
import java.util.UUID;

/** What Repair needs of Boundaries; the shell answers it. */
public interface LineNotes {

    /**
     * Notes an event at a boundary, unless one of this repair and boundary is there, binned or not. Blocks; called
     * inside a transaction on the database thread.
     *
     * @param outcome {@code kept}, {@code crossed} or {@code unsure}
     */
    void noteOnce(UUID boundary, UUID repair, LocalDate day, String outcome);
}
