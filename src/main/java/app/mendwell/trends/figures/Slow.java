package app.mendwell.trends.figures;

import app.mendwell.trends.numerics.Band;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * The slow line through day values with its band, and where it is broken.
 *
 * @param days epoch days, ascending
 */
@SuppressWarnings("ArrayRecordComponent") // Numbers by the thousand, never compared as wholes.
public record Slow(long[] days, Band band) {

    /** Days with values from which the line is offered (practices.md section 7). */
    public static final int DAYS_NEEDED = 21;
    /** Calendar days that they have to span. */
    public static final int SPAN_NEEDED = 28;
    /** The longest stretch without a value that the line crosses. */
    public static final int GAP = 14;

    /** A part of the line drawn in one go, by index, both ends counted. */
    public record Run(int from, int to) {}

    /** The line, or null where there are too few days for one. */
    public static @Nullable Slow of(long[] days, double[] values) {
        if (days.length < DAYS_NEEDED || days[days.length - 1] - days[0] + 1 < SPAN_NEEDED) {
            return null;
        }
        return new Slow(days, Band.of(days, values));
    }

    /** The line in its parts: it is not drawn across more than fourteen days without a value. */
    public List<Run> runs() {
        var runs = new ArrayList<Run>();
        int from = 0;
        for (int i = 1; i <= days.length; i++) {
            if (i == days.length || days[i] - days[i - 1] - 1 > GAP) {
                runs.add(new Run(from, i - 1));
                from = i;
            }
        }
        return runs;
    }

    /** The days of a part at which line and band were computed, and its ends; between them both are straight. */
    public int[] corners(Run run) {
        return IntStream.concat(IntStream.of(run.from(), run.to()), Arrays.stream(band.anchors())
                .filter(i -> i > run.from() && i < run.to())).sorted().distinct().toArray();
    }

    public double at(int i) {
        return band.fit()[i];
    }

    public double half(int i) {
        return band.halfAt(days, i);
    }

    @Override
    public String toString() {
        return "line over " + days.length + " days";
    }
}
