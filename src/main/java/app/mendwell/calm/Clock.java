package app.mendwell.calm;

import java.util.Locale;

/** Seconds as they are written under the ring. */
final class Clock {

    private static final int MINUTE = 60;

    private Clock() {}

    /** “1:24”. */
    static String written(int seconds) {
        return String.format(Locale.ROOT, "%d:%02d", seconds / MINUTE, seconds % MINUTE);
    }

    /** Minutes to the nearest, at least one. */
    static int minutes(int seconds) {
        return Math.max(1, Math.round(seconds / (float) MINUTE));
    }
}
