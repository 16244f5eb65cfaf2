package app.mendwell.repair.life;

import app.mendwell.storage.Fields;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/**
 * A look back at a repair, a while after.
 *
 * @param state {@code due}, {@code done}, {@code skipped} or {@code cancelled}
 * @param answers what was answered, under the stored names
 */
public record LookBack(UUID id, UUID repair, LocalDate dueOn, String state, Fields answers) {

    /** Stored names of the answers. */
    public static final List<String> ANSWERS = List.of("plan_held", "what_changed", "helped_by", "next_change",
            "learned");

    static final String DUE = "due";
    static final String DONE = "done";
    static final String SKIPPED = "skipped";
    static final String CANCELLED = "cancelled";

    public boolean isDue() {
        return state.equals(DUE);
    }

    public boolean isDone() {
        return state.equals(DONE);
    }

    /** Whether there is an answer, which is all that keeping needs. */
    public static boolean isAnswered(Fields answers) {
        return answers.only(Set.copyOf(ANSWERS)).names().stream()
                .anyMatch(name -> name.equals("helped_by") || answers.hasText(name));
    }

    @Override
    public String toString() {
        return "look-back " + id;
    }
}
