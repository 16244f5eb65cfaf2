package app.mendwell.calm;

import static org.assertj.core.api.Assertions.assertThat;

import app.mendwell.calm.CalmRun.State;
import app.mendwell.content.Content;
import app.mendwell.storage.Wall;
import app.mendwell.testing.TestTasks;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

class CalmRunTest {

    private final Passing passing = new Passing();
    private final CalmRun run = new CalmRun(TestTasks.timed(passing.timers), new Wall(passing, () -> 4),
            Course.silence("sit-with-it", 1));

    @Test
    void itTicksOnceASecondWhileItRuns() {
        var ticks = new AtomicInteger();
        run.elapsed().addListener(change -> ticks.incrementAndGet());
        passing.seconds(3);
        assertThat(ticks).as("not begun").hasValue(0);
        run.toggle();
        passing.seconds(5);
        assertThat(run.elapsed().get()).isEqualTo(5);
        assertThat(ticks).hasValue(5);
    }

    @Test
    void aPauseTakesNoTime() {
        run.toggle();
        passing.seconds(10);
        run.toggle();
        assertThat(run.state().get()).isEqualTo(State.PAUSED);
        passing.seconds(100);
        assertThat(run.elapsed().get()).isEqualTo(10);
        run.toggle();
        passing.seconds(10);
        assertThat(run.elapsed().get()).isEqualTo(20);
    }

    @Test
    void itIsOverAfterItsSecondsAndCanBeBegunAgain() {
        run.toggle();
        passing.seconds(75);
        assertThat(run.state().get()).isEqualTo(State.OVER);
        assertThat(run.elapsed().get()).isEqualTo(60);
        run.toggle();
        passing.seconds(1);
        assertThat(run.elapsed().get()).isEqualTo(1);
    }

    @Test
    void aComputerThatSleptDoesNotSitLonger() {
        run.toggle();
        passing.seconds(10);
        passing.asleep(30);
        passing.seconds(2);
        assertThat(run.elapsed().get()).isBetween(41, 42);
    }

    @Test
    void nothingTicksAfterItWasStopped() {
        run.toggle();
        passing.seconds(10);
        run.stop();
        var ticks = new AtomicInteger();
        run.at().addListener(change -> ticks.incrementAndGet());
        passing.seconds(100);
        assertThat(ticks).hasValue(0);
        assertThat(run.state().get()).isEqualTo(State.READY);
        assertThat(run.elapsed().get()).isZero();
    }

    @Test
    void skippingGoesToTheNextStepAndOverTheLastOneToTheEnd() {
        run.load(Course.of(new Content().exercises().getFirst()));
        run.toggle();
        passing.seconds(3);
        run.skip();
        assertThat(run.elapsed().get()).isEqualTo(20);
        passing.seconds(2);
        assertThat(run.elapsed().get()).isEqualTo(22);
        run.skip();
        run.skip();
        assertThat(run.state().get()).isEqualTo(State.OVER);
    }
}
