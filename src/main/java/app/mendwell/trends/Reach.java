package app.mendwell.trends;

import app.mendwell.trends.figures.Range;
import app.mendwell.ui.Words;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** How far back the charts go. */
public enum Reach {
    DAYS_30("30d", 30), DAYS_90("90d", 90), YEAR("year", 365), ALL("all", 0);

    private final String stored;
    private final int days;

    Reach(String stored, int days) {
        this.stored = stored;
        this.days = days;
    }

    public String stored() {
        return stored;
    }

    public static Optional<Reach> of(String stored) {
        return Arrays.stream(values()).filter(each -> each.stored.equals(stored)).findFirst();
    }

    /** “90 days”. */
    public String word() {
        return Words.of("trends.reach." + stored);
    }

    /**
     * The days up to today.
     *
     * @param first the first day of the diary, or null while it is empty
     */
    public Range range(LocalDate today, @Nullable LocalDate first) {
        if (this != ALL) {
            return new Range(today.minusDays(days - 1L), today);
        }
        // A diary of a few days is shown as a month, so that its dots do not lie at the ends.
        LocalDate month = DAYS_30.range(today, null).from();
        return new Range(first == null || first.isAfter(month) ? month : first, today);
    }
}
