package app.mendwell.today;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Hours of sleep as they are stepped, typed and written: 0 to 24 in quarters. Pure. */
final class SleepHours {

    /** Where the first step begins, from nothing. */
    private static final double FIRST = 7;
    private static final double MOST = 24;
    private static final double QUARTERS = 4;
    private static final int MINUTES = 60;
    private static final Pattern CLOCK = Pattern.compile("(\\d{1,2})\\s*[:h]\\s*(\\d{0,2})\\s*(?:m|min)?");
    private static final Pattern NUMBER = Pattern.compile("(\\d{1,2}(?:[.,]\\d{1,2})?)\\s*h?");

    private SleepHours() {}

    /** “6 h 30”, “7 h”, or nothing. */
    static String written(@Nullable Double hours) {
        if (hours == null) {
            return "";
        }
        int minutes = (int) Math.round(hours * MINUTES);
        String whole = minutes / MINUTES + " h";
        return minutes % MINUTES == 0 ? whole : whole + " " + minutes % MINUTES;
    }

    /** Reads “6 h 30”, “6:30”, “6.5” or “6,5 h” to the nearest quarter; nothing for what is no time of sleep. */
    static Optional<Double> read(String typed) {
        String text = typed.strip().toLowerCase(Locale.ROOT);
        Matcher clock = CLOCK.matcher(text);
        if (clock.matches()) {
            double minutes = clock.group(2).isEmpty() ? 0 : Double.parseDouble(clock.group(2));
            return minutes < MINUTES ? fitting(Double.parseDouble(clock.group(1)) + minutes / MINUTES)
                    : Optional.empty();
        }
        Matcher number = NUMBER.matcher(text);
        return number.matches() ? fitting(Double.parseDouble(number.group(1).replace(',', '.'))) : Optional.empty();
    }

    private static Optional<Double> fitting(double hours) {
        double quarters = Math.rint(hours * QUARTERS) / QUARTERS;
        return quarters <= MOST ? Optional.of(quarters) : Optional.empty();
    }

    /** So many quarters more or fewer; the first step from nothing gives seven hours. */
    static double stepped(@Nullable Double hours, int quarters) {
        return hours == null ? FIRST : Math.clamp(hours + quarters / QUARTERS, 0, MOST);
    }
}
