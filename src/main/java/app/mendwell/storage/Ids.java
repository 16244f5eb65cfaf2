package app.mendwell.storage;

import java.security.SecureRandom;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Supplier;

/** Identities of records: UUID version 7 (RFC 9562), so that ids sort by the time they were made. */
public final class Ids {

    private static final SecureRandom RANDOM = new SecureRandom();
    /** Milliseconds shifted left by 12, plus a counter: two ids of the same millisecond still sort. */
    private static final AtomicLong LAST = new AtomicLong();

    private static final ScopedValue<Supplier<UUID>> GIVEN = ScopedValue.newInstance();

    private Ids() {}

    /** Lets every new id within {@code work} come from elsewhere: a made-up journal comes out the same each time. */
    public static void from(Supplier<UUID> ids, Runnable work) {
        ScopedValue.where(GIVEN, ids).run(work);
    }

    /** A new id, greater than every one given before by this process. */
    public static UUID fresh() {
        if (GIVEN.isBound()) {
            return GIVEN.get().get();
        }
        long now = System.currentTimeMillis() << 12;
        return at(LAST.updateAndGet(last -> Math.max(last + 1, now)), RANDOM.nextLong());
    }

    /** The id for a moment and given random bits; made-up journals use it so that they come out the same. */
    public static UUID of(long epochMilli, long random) {
        return at((epochMilli << 12) | (random >>> 52), random);
    }

    private static UUID at(long ticks, long random) {
        long high = ((ticks >>> 12) << 16) | 0x7000L | (ticks & 0xfffL);
        long low = (random & 0x3fff_ffff_ffff_ffffL) | 0x8000_0000_0000_0000L;
        return new UUID(high, low);
    }
}
