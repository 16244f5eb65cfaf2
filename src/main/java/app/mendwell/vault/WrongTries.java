package app.mendwell.vault;

import java.time.Duration;
import java.time.Instant;

/**
 * Wrong tries on one file. From the sixth on an answer takes longer: five seconds, doubling, at most five minutes
 * (vault.md section 2). It slows a person at the window, not somebody who has the file.
 *
 * @param wrong tries since the last right one
 * @param until when the newest answer may be given
 */
public record WrongTries(int wrong, Instant until) {

    static final WrongTries NONE = new WrongTries(0, Instant.EPOCH);
    private static final int FREE = 5;
    private static final Duration FIRST = Duration.ofSeconds(5);
    private static final Duration LONGEST = Duration.ofMinutes(5);
    /** Beyond this many doublings the longest wait is reached anyway. */
    private static final int DOUBLINGS = 10;

    public WrongTries oneMore(Instant now) {
        return new WrongTries(wrong + 1, now.plus(waitAfter(wrong + 1)));
    }

    /** How long the answer to this many wrong tries takes. */
    static Duration waitAfter(int wrong) {
        if (wrong <= FREE) {
            return Duration.ZERO;
        }
        Duration wait = FIRST.multipliedBy(1L << Math.min(wrong - FREE - 1, DOUBLINGS));
        return wait.compareTo(LONGEST) > 0 ? LONGEST : wait;
    }

    /** What is left of the wait; a clock that was set back makes it no longer than it was. */
    public Duration left(Instant now) {
        Duration left = Duration.between(now, until);
        Duration most = waitAfter(wrong);
        if (left.isNegative()) {
            return Duration.ZERO;
        }
        return left.compareTo(most) > 0 ? most : left;
    }
}
