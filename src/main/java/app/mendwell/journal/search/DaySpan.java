package app.mendwell.journal.search;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A day, a month or a year as it is written: {@code 2025-05-09}, {@code 2025-05}, {@code 2025}. */
record DaySpan(LocalDate first, LocalDate after) {

    private static final Pattern WRITTEN = Pattern.compile("(\\d{4})(?:-(\\d{1,2})(?:-(\\d{1,2}))?)?");

    static Optional<DaySpan> of(String written) {
        Matcher found = WRITTEN.matcher(written);
        if (!found.matches()) {
            return Optional.empty();
        }
        int year = Integer.parseInt(found.group(1));
        try {
            if (found.group(2) == null) {
                return span(LocalDate.of(year, 1, 1), 12, 0);
            }
            int month = Integer.parseInt(found.group(2));
            if (found.group(3) == null) {
                return span(LocalDate.of(year, month, 1), 1, 0);
            }
            return span(LocalDate.of(year, month, Integer.parseInt(found.group(3))), 0, 1);
        } catch (DateTimeException e) {
            // No such day or month: it is searched as words, and said so.
            return Optional.empty();
        }
    }

    private static Optional<DaySpan> span(LocalDate first, int months, int days) {
        return Optional.of(new DaySpan(first, first.plusMonths(months).plusDays(days)));
    }
}
