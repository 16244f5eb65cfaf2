package app.mendwell.today;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A due row that was put off or is not needed, one for each source and day.
 *
 * @param until the day from which it is shown again, or null for never
 */
public record Snooze(UUID id, String sourceType, UUID source, LocalDate dueOn, @Nullable LocalDate until) {

    boolean isOf(Due due) {
        return sourceType.equals(due.type().stored()) && source.equals(due.source()) && dueOn.equals(due.dueOn());
    }
}
