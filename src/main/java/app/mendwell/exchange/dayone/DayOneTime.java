package app.mendwell.exchange.dayone;

import app.mendwell.storage.Moment;
import com.fasterxml.jackson.databind.JsonNode;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * When an entry was written, there and then.
 *
 * @param date the day on the writer's own calendar, never that of the instant in UTC
 * @param writtenAt null for one that stands for a whole day
 * @param zone IANA name or fixed offset
 * @param namesZone whether the file itself names the zone
 */
record DayOneTime(LocalDate date, @Nullable Moment writtenAt, String zone, boolean namesZone) {

    /** Nothing where there is no date, or one that cannot be read. */
    static Optional<DayOneTime> of(JsonNode entry, ZoneId otherwise) {
        OffsetDateTime at;
        try {
            at = OffsetDateTime.parse(entry.path("creationDate").asText());
        } catch (DateTimeException e) {
            return Optional.empty();
        }
        Optional<ZoneId> named = zone(entry.path("timeZone").asText()).or(() -> written(at));
        ZonedDateTime there = at.atZoneSameInstant(named.orElse(otherwise));
        if (there.getYear() < 1 || there.getYear() > 9999) {
            return Optional.empty();
        }
        boolean allDay = entry.path("isAllDay").asBoolean();
        return Optional.of(new DayOneTime(there.toLocalDate(), allDay ? null : Moment.of(there.toOffsetDateTime()),
                there.getZone().getId(), named.isPresent()));
    }

    /** An offset that is not Z was written by somebody who meant it. */
    private static Optional<ZoneId> written(OffsetDateTime at) {
        return at.getOffset().equals(ZoneOffset.UTC) ? Optional.empty() : Optional.of(at.getOffset());
    }

    /** {@code Europe/Vienna}, or {@code GMT+05:45} as the offset it is. */
    private static Optional<ZoneId> zone(String name) {
        try {
            ZoneId zone = ZoneId.of(name);
            return Optional.of(zone.normalized() instanceof ZoneOffset offset && !name.contains("/") ? offset : zone);
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }
}
