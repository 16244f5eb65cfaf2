package app.mendwell.exchange.demo;

import app.mendwell.storage.Ids;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.Random;
import java.util.UUID;

/** The clock on the wall of a made-up life: it stands where the story is, and gives ids of that moment. */
final class StoryClock extends Clock {

    private static final long SEED = 20260308L;

    private final Random random = new Random(SEED);
    private ZoneId zone;
    private Instant now = Instant.EPOCH;
    private long lastMilli;
    private int sameMilli;

    StoryClock(ZoneId zone) {
        this.zone = zone;
    }

    /** Sets the clock to what it shows there. */
    void stand(LocalDateTime wall, ZoneId there) {
        zone = there;
        now = wall.atZone(there).toInstant();
    }

    /** A new id of this moment; those of one moment sort by when they were asked for. */
    UUID id() {
        long milli = now.toEpochMilli();
        sameMilli = milli == lastMilli ? sameMilli + 1 : 0;
        lastMilli = milli;
        return Ids.of(milli, ((long) sameMilli << 52) | (random.nextLong() >>> 12));
    }

    @Override
    public ZoneId getZone() {
        return zone;
    }

    @Override
    public Clock withZone(ZoneId other) {
        throw new UnsupportedOperationException("there is one clock on the wall");
    }

    @Override
    public Instant instant() {
        return now;
    }
}
