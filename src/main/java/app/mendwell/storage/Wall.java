package app.mendwell.storage;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.function.IntSupplier;

/** What the clock on the wall shows, and which day that is as the person counts days. Ask this, never the clock. */
public final class Wall {

    private final Clock clock;
    private final IntSupplier dayStartsAt;

    /** @param dayStartsAt hour 0 to 6; before it, it is still the day before */
    public Wall(Clock clock, IntSupplier dayStartsAt) {
        this.clock = clock;
        this.dayStartsAt = dayStartsAt;
    }

    public LocalDate today() {
        return moment().day(dayStartsAt.getAsInt());
    }

    public Moment moment() {
        return Moment.of(OffsetDateTime.now(clock));
    }

    /** The name of the present zone, as {@code Europe/Berlin}. */
    public String zone() {
        return clock.getZone().getId();
    }

    public Instant instant() {
        return clock.instant();
    }
}
