package app.mendwell.storage;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;

/**
 * A wall-clock time with the offset of then and there, to the minute; no offset where the zone is unknown.
 *
 * @param wall what the clock on the wall showed
 * @param offset the distance from UTC at that place and time, or null
 */
public record Moment(LocalDateTime wall, @Nullable ZoneOffset offset) {

    private static final DateTimeFormatter WALL = DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm");

    public Moment {
        wall = wall.truncatedTo(ChronoUnit.MINUTES);
    }

    public static Moment of(OffsetDateTime at) {
        return new Moment(at.toLocalDateTime(), at.getOffset());
    }

    /** Reads {@code 2026-02-28T21:14+01:00}, or the same without offset; throws DateTimeParseException. */
    public static Moment parse(String text) {
        boolean zoned = text.endsWith("Z")
                || (text.length() > 16 && (text.lastIndexOf('+') > 10 || text.lastIndexOf('-') > 10));
        return zoned ? of(OffsetDateTime.parse(text)) : new Moment(LocalDateTime.parse(text), null);
    }

    /** The same instant for every moment whose offset is known, else null. */
    public @Nullable OffsetDateTime at() {
        return offset == null ? null : wall.atOffset(offset);
    }

    /**
     * The day as the person counts it.
     *
     * @param dayStartsAt hour 0 to 6; before it, it is still the day before
     */
    public LocalDate day(int dayStartsAt) {
        LocalDate date = wall.toLocalDate();
        return wall.toLocalTime().isBefore(LocalTime.of(dayStartsAt, 0)) ? date.minusDays(1) : date;
    }

    @Override
    public String toString() {
        return WALL.format(wall) + (offset == null ? "" : offset.getId());
    }
}
