package app.mendwell.ui;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.time.format.TextStyle;
import java.util.Locale;

/** Days in words, in the reader's own way; no number of days, and nothing is early or behind. */
public final class Dates {

    private Dates() {}

    private static Locale locale() {
        return Locale.getDefault(Locale.Category.FORMAT);
    }

    /** “22 April 2026”. */
    public static String day(LocalDate day) {
        return DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG).withLocale(locale()).format(day);
    }

    /** “20 Oct”, with the year where it is not that of {@code today}: “20 Oct 2025”. */
    public static String shortDay(LocalDate day, LocalDate today) {
        String parts = day.getYear() == today.getYear() ? "MMMd" : "yMMMd";
        return DateTimeFormatter.ofLocalizedPattern(parts).withLocale(locale()).format(day);
    }

    /** “November”, with the year where it is not that of {@code today}: “November 2027”. */
    public static String month(LocalDate day, LocalDate today) {
        String parts = day.getYear() == today.getYear() ? "LLLL" : "LLLL uuuu";
        return DateTimeFormatter.ofPattern(parts, locale()).format(YearMonth.from(day));
    }

    /** “Wednesday, 22 October”, with the year where it is not that of {@code today}. */
    public static String longDay(LocalDate day, LocalDate today) {
        if (day.getYear() != today.getYear()) {
            return DateTimeFormatter.ofLocalizedDate(FormatStyle.FULL).withLocale(locale()).format(day);
        }
        return day.getDayOfWeek().getDisplayName(TextStyle.FULL_STANDALONE, locale()) + ", " + dayAndMonth(day);
    }

    /** “19 October”. */
    public static String dayAndMonth(LocalDate day) {
        return DateTimeFormatter.ofLocalizedPattern("MMMMd").withLocale(locale()).format(day);
    }

    /** “Wed”. */
    public static String weekday(LocalDate day) {
        return day.getDayOfWeek().getDisplayName(TextStyle.SHORT_STANDALONE, locale());
    }

    /** “19:40”, as clocks are read there. */
    public static String time(LocalTime time) {
        return DateTimeFormatter.ofLocalizedTime(FormatStyle.SHORT).withLocale(locale()).format(time);
    }
}
