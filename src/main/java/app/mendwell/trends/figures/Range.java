package app.mendwell.trends.figures;

import app.mendwell.ui.Dates;
import app.mendwell.ui.Words;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

/** Days from one to another, both counted. */
public record Range(LocalDate from, LocalDate to) {

    public Range {
        if (to.isBefore(from)) {
            throw new IllegalArgumentException("to: before from");
        }
    }

    public int days() {
        return (int) ChronoUnit.DAYS.between(from, to) + 1;
    }

    public boolean holds(LocalDate day) {
        return !day.isBefore(from) && !day.isAfter(to);
    }

    /** “1 March 2026 to 8 March 2026”. */
    public String said() {
        return Words.of("trends.range", Dates.day(from), Dates.day(to));
    }
}
