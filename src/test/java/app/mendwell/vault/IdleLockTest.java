package app.mendwell.vault;

import static org.assertj.core.api.Assertions.assertThat;

import app.mendwell.testing.Hands;
import app.mendwell.testing.TestTasks;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

class IdleLockTest {

    private final Hands hands = new Hands();
    private final TestTasks.Timers timers = new TestTasks.Timers();
    private final AtomicInteger minutes = new AtomicInteger(5);
    private final AtomicInteger locked = new AtomicInteger();
    private final IdleLock idle = new IdleLock(hands, timers, minutes::get, locked::incrementAndGet);

    private void pass(Duration time) {
        for (long left = time.toSeconds(); left > 0; left -= 10) {
            hands.turn(Duration.ofSeconds(10));
            timers.pass(10_000);
        }
    }

    @Test
    void afterFiveMinutesWithoutAKeyItLocksOnce() {
        idle.begin();
        pass(Duration.ofSeconds(290));
        assertThat(locked).hasValue(0);
        pass(Duration.ofSeconds(20));
        assertThat(locked).hasValue(1);
        pass(Duration.ofMinutes(20));
        assertThat(locked).hasValue(1);
    }

    @Test
    void eachKeyBeginsTheTimeAnew() {
        idle.begin();
        pass(Duration.ofMinutes(4));
        idle.touch();
        pass(Duration.ofMinutes(4));
        assertThat(locked).hasValue(0);
        pass(Duration.ofMinutes(2));
        assertThat(locked).hasValue(1);
    }

    @Test
    void theFirstTouchAfterASleepLocks() {
        idle.begin();
        hands.turn(Duration.ofHours(8));
        idle.touch();
        assertThat(locked).hasValue(1);
    }

    @Test
    void aShorterChoiceCountsAtOnce() {
        idle.begin();
        pass(Duration.ofMinutes(2));
        minutes.set(1);
        idle.again();
        assertThat(locked).hasValue(1);
    }

    @Test
    void aClockSetBackKeepsItOpenNoLongerThanAsked() {
        idle.begin();
        hands.turn(Duration.ofDays(-2));
        pass(Duration.ofMinutes(11));
        assertThat(locked).hasValue(1);
    }

    @Test
    void onceClosedItLocksNothing() {
        idle.begin();
        idle.end();
        idle.touch();
        idle.again();
        pass(Duration.ofMinutes(20));
        assertThat(locked).hasValue(0);
    }
}
