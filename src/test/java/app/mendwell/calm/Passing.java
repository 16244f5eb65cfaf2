package app.mendwell.calm;

import app.mendwell.testing.TestTasks;
import app.mendwell.testing.Vaults;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;

/** A clock and timers that go together, when the test says so. */
final class Passing extends Clock {

    final TestTasks.Timers timers = new TestTasks.Timers();
    private Instant now = Vaults.EVENING;

    /** Lets so many seconds pass. */
    void seconds(int several) {
        for (int tenth = 0; tenth < several * 10; tenth++) {
            now = now.plusMillis(100);
            timers.pass(100);
        }
    }

    /** Lets time pass while the computer sleeps: the clock goes on, no timer comes. */
    void asleep(int several) {
        now = now.plusSeconds(several);
    }

    @Override
    public Instant instant() {
        return now;
    }

    @Override
    public ZoneId getZone() {
        return ZoneOffset.UTC;
    }

    @Override
    public Clock withZone(ZoneId zone) {
        throw new UnsupportedOperationException();
    }
}
