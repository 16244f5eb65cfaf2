package app.mendwell.repair.life;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A letter or a plan as it was made.
 *
 * @param kind {@code letter} or {@code plan}
 * @param text one paragraph a line
 * @param parts keys of the parts that a letter was made of
 * @param sharedOn the day on which it was marked as shared, or null
 */
public record Output(UUID id, String kind, String text, List<String> parts, Instant madeAt,
        @Nullable LocalDate sharedOn) {

    public static final String LETTER = "letter";
    public static final String PLAN = "plan";

    public Output {
        parts = List.copyOf(parts);
    }

    public boolean isLetter() {
        return kind.equals(LETTER);
    }

    @Override
    public String toString() {
        return kind + " " + id;
    }
}
