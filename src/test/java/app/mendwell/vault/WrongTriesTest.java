package app.mendwell.vault;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class WrongTriesTest {

    private static final Instant NOW = Instant.parse("2026-03-08T20:15:00Z");

    @Test
    void fromTheSixthOnTheAnswerTakesLonger() {
        var seconds = new ArrayList<Long>();
        WrongTries tries = WrongTries.NONE;
        for (int i = 0; i < 14; i++) {
            tries = tries.oneMore(NOW);
            seconds.add(tries.left(NOW).toSeconds());
        }
        assertThat(seconds).isEqualTo(List.of(0L, 0L, 0L, 0L, 0L, 5L, 10L, 20L, 40L, 80L, 160L, 300L, 300L, 300L));
    }

    @Test
    void theWaitRunsOut() {
        WrongTries tries = new WrongTries(6, NOW).oneMore(NOW);
        assertThat(tries.left(NOW.plusSeconds(4))).isEqualTo(Duration.ofSeconds(6));
        assertThat(tries.left(NOW.plusSeconds(11))).isZero();
    }

    @Test
    void aClockSetBackMakesItNoLonger() {
        WrongTries tries = new WrongTries(6, NOW).oneMore(NOW);
        assertThat(tries.left(NOW.minus(Duration.ofDays(300)))).isEqualTo(Duration.ofSeconds(10));
    }

    @Test
    void manyTriesStayAtFiveMinutes() {
        assertThat(WrongTries.waitAfter(5000)).isEqualTo(Duration.ofMinutes(5));
    }

    @Test
    void theyAreKeptByFileAndForgotten() {
        Outside outside = Outside.DEFAULT.withTries("a1", new WrongTries(6, NOW)).withTries("b2",
                new WrongTries(1, NOW));
        assertThat(outside.tries("a1")).isEqualTo(new WrongTries(6, NOW));
        assertThat(outside.withTries("a1", WrongTries.NONE).tries("a1").wrong()).isZero();
        assertThat(outside.withTries("a1", WrongTries.NONE).tries("b2").wrong()).isOne();
        assertThat(outside.withTries("a1", WrongTries.NONE).withTries("b2", WrongTries.NONE))
                .isEqualTo(Outside.DEFAULT);
    }
}
