package app.mendwell.repair.life;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A repair as the list shows it; nothing in it counts or measures.
 *
 * @param day when it happened
 * @param step where it was left, its stored key
 * @param triggers names of what it touched
 * @param lookBack the next day on which it is looked back at, or null
 * @param secret whether it is a private note, which shows no more than that and its day
 */
public record RepairRow(UUID id, LocalDate day, String title, RepairState state, String step, List<String> triggers,
        @Nullable LocalDate lookBack, boolean secret) {

    public RepairRow {
        triggers = List.copyOf(triggers);
    }

    @Override
    public String toString() {
        return "row of repair " + id;
    }
}
