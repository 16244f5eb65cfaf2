package app.mendwell.repair.steps;

import app.mendwell.storage.Fields;
import app.mendwell.storage.Stored;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What the wizard needs of the repairs at rest. Every method blocks and is called on the database thread. While the
 * wizard is open its fields hold {@code state} draft; what state follows from an event is the store's to say (wizard.md
 * section 9).
 */
public interface RepairStore {

    /** A letter or a plan. */
    enum Output {
        LETTER, PLAN
    }

    /**
     * A finished repair that shares a trigger with the present one.
     *
     * @param date {@code happened_on}, or the day it was made
     * @param steps the bodies of its plan, in order
     * @param planHeld the newest {@code plan_held} of its look-backs, or null where none was given
     */
    record Earlier(UUID id, LocalDate date, List<String> steps, @Nullable String planHeld) {

        public Earlier {
            steps = List.copyOf(steps);
        }

        @Override
        public String toString() {
            return "repair " + id;
        }
    }

    /**
     * The event open for a repair that is to be written on: paused becomes draft, a draft stays one. Gives it as it
     * stands then; empty where it is gone, binned or in no state that can be written on.
     */
    Optional<Stored> resume(UUID repair);

    /** Keeps these fields as a draft; the first time this is the event first_answer, and the row is made. */
    void save(UUID repair, Fields fields);

    /** The event leave: keeps these fields, and draft becomes paused. */
    void pause(UUID repair, Fields fields);

    /**
     * The event finish, or finish_and_share: in one transaction the fields in their new state, a letter and a plan as
     * outputs where their text is new, the look-backs that were chosen, and a note at each line that was ticked.
     */
    void finish(UUID repair, Fields fields, boolean shared);

    /** Keeps a letter or a plan as it stands in these fields, if it differs from the newest one of its kind. */
    void keepOutput(UUID repair, Fields fields, Output output);

    /** The event keep_private_note: a repair with route private and state finished. */
    void keepPrivateNote(UUID repair, Fields fields);

    /**
     * The newest three that share a trigger with the present repair, newest first (wizard.md section 8).
     *
     * @param except the present one
     * @param hidden those the person does not want to see in this repair
     */
    List<Earlier> earlier(UUID except, List<UUID> triggers, List<UUID> hidden);
}
