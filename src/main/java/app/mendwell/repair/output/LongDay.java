package app.mendwell.repair.output;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** A day in the language of the program's words, for lines that are made of both: “3 May 2025”. */
public final class LongDay {

    private static final DateTimeFormatter LONG = DateTimeFormatter.ofPattern("d MMMM yyyy", Locale.ENGLISH);

    private LongDay() {}

    public static String of(LocalDate day) {
        return LONG.format(day);
    }
}
