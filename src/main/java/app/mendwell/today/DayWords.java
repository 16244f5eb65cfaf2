package app.mendwell.today;

import java.time.LocalDate;
import java.time.chrono.IsoChronology;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.format.FormatStyle;
import java.util.Locale;

/** A day with its weekday and without its year, in the reader's own way: “Thursday, 23 October”. */
final class DayWords {

    /** The year in a pattern, with what joins it to the rest. */
    private static final String YEAR = "\\s*,?\\s*(?:'[^']*')?\\s*y+(?:\\s*'[^']*'\\.?|[年년])?\\s*";

    private DayWords() {}

    static String of(LocalDate day) {
        return of(day, Locale.getDefault(Locale.Category.FORMAT));
    }

    static String of(LocalDate day, Locale locale) {
        String pattern = DateTimeFormatterBuilder.getLocalizedDateTimePattern(FormatStyle.FULL, null,
                IsoChronology.INSTANCE, locale);
        return DateTimeFormatter.ofPattern(pattern.replaceAll(YEAR, ""), locale).format(day).strip();
    }
}
