package app.mendwell.trends.figures;

import app.mendwell.ui.Dates;
import app.mendwell.ui.Weather;
import app.mendwell.ui.Words;
import java.time.LocalDate;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Numbers and days in words. */
public final class Said {

    private static final double SMALLEST_SHOWN = 0.05;
    private static final int HUNDRED = 100;

    private Said() {}

    /** One decimal, in the reader's own way. */
    public static String number(double value) {
        // What rounds to nothing has no sign.
        double shown = Math.abs(value) < SMALLEST_SHOWN ? 0 : value;
        return String.format(Locale.getDefault(Locale.Category.FORMAT), "%.1f", shown);
    }

    /** As {@link #number}, without the decimal where it is nothing: “7”, “7.5”. */
    public static String hours(double value) {
        return value == Math.rint(value) ? Integer.toString((int) value) : number(value);
    }

    /** The mood word nearest to a value. */
    public static String mood(double value) {
        return Weather.word(MoodDays.rounded(value));
    }

    /** “higher” or “lower”. */
    public static String direction(double difference) {
        return Words.of(difference > 0 ? "trends.higher" : "trends.lower");
    }

    /** What a table shows for a value. */
    public static String cell(@Nullable Object value) {
        return switch (value) {
            case null -> "";
            case LocalDate day -> Dates.day(day);
            case Double number -> number(number);
            case Table.Share share -> Words.of("trends.share", Math.round(HUNDRED * share.part()));
            default -> value.toString();
        };
    }
}
