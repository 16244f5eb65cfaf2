package app.mendwell.vault;

import app.mendwell.ui.Tasks;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.function.IntSupplier;

/**
 * Locks after some minutes without a key or a click. The window tells it of each; it keeps one timer, whatever their
 * number. Time asleep counts: the first touch after waking finds the time gone by, and locks.
 */
public final class IdleLock {

    private final Clock clock;
    private final Tasks.Later later;
    private final IntSupplier minutes;
    private final Runnable lock;
    private Instant touched = Instant.MAX;
    private Tasks.Cancel waiting = () -> {};

    /**
     * Waits for {@link #begin}.
     *
     * @param minutes 1 to 60, asked anew each time
     * @param lock called once, on the FX thread
     */
    public IdleLock(Clock clock, Tasks.Later later, IntSupplier minutes, Runnable lock) {
        this.clock = clock;
        this.later = later;
        this.minutes = minutes;
        this.lock = lock;
    }

    /** The vault is open: time runs from now. */
    public void begin() {
        touched = clock.instant();
        waitFor(limit());
    }

    private Duration limit() {
        return Duration.ofMinutes(minutes.getAsInt());
    }

    /** A key, a click or the wheel. */
    public void touch() {
        if (touched.equals(Instant.MAX)) {
            return;
        }
        if (left().isZero()) {
            lockNow();
        } else {
            touched = clock.instant();
        }
    }

    /** The choice of minutes has changed: a shorter time counts at once. */
    public void again() {
        if (!touched.equals(Instant.MAX)) {
            look();
        }
    }

    private void look() {
        Duration left = left();
        if (left.isZero()) {
            lockNow();
        } else {
            waitFor(left);
        }
    }

    private Duration left() {
        Instant now = clock.instant();
        if (now.isBefore(touched)) {
            // The clock was set back; without this it would stay open until it has caught up.
            touched = now;
        }
        Duration left = limit().minus(Duration.between(touched, now));
        return left.isNegative() ? Duration.ZERO : left;
    }

    private void waitFor(Duration time) {
        waiting.cancel();
        waiting = later.in(time, this::look);
    }

    private void lockNow() {
        end();
        lock.run();
    }

    /** The vault is closing by another way. */
    public void end() {
        waiting.cancel();
        touched = Instant.MAX;
    }
}
