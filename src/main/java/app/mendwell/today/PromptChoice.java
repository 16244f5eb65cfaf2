package app.mendwell.today;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Chooses the question of a day. A day has its own order of questions, always the same: the first that was not there
 * lately is the day's, and another is the next in that order. Pure.
 */
final class PromptChoice {

    /** Days in which no question comes again. */
    static final int REST = 60;

    private PromptChoice() {}

    /**
     * The question after {@code present} in the order of the day, or the first.
     *
     * @param ids every question that may be asked; none gives none
     * @param lately questions of the last days, newest first; where nothing else is left the one longest ago comes
     * @param present the one that stands there now, or null
     */
    static Optional<String> next(LocalDate day, List<String> ids, List<String> lately, @Nullable String present) {
        List<String> rested = ids.stream().filter(id -> !Set.copyOf(lately).contains(id)).toList();
        if (rested.isEmpty()) {
            return lately.reversed().stream().filter(id -> ids.contains(id) && !id.equals(present)).findFirst()
                    .or(() -> ids.stream().findFirst());
        }
        List<String> order = new ArrayList<>(rested.stream().sorted().toList());
        Collections.shuffle(order, new Random(day.toEpochDay()));
        int after = present == null ? 0 : order.indexOf(present) + 1;
        return Optional.of(order.get(after % order.size()));
    }
}
