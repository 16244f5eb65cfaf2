package app.mendwell.trends.numerics;

import java.util.ArrayList;
import java.util.List;

/** How far each stretch of a diary is turned round, draw by draw, from a fixed seed (trends.md section 5.4). */
public final class Shifts {

    /** “Mendwell”. */
    static final long SEED = 0x4D656E6477656C6CL;

    private static final int STRETCH_DAYS = 60;

    /**
     * A stretch of paired days, gaps closed up.
     *
     * @param from index of its first day
     * @param to index after its last
     */
    record Stretch(int from, int to) {

        int length() {
            return to - from;
        }
    }

    private Shifts() {}

    /** About sixty days each, two at the fewest. */
    static List<Stretch> stretches(int days) {
        int count = Math.max(2, days / STRETCH_DAYS);
        var stretches = new ArrayList<Stretch>();
        for (int i = 0; i < count; i++) {
            stretches.add(new Stretch(i * days / count, (i + 1) * days / count));
        }
        return stretches;
    }

    /** One shift for each stretch, {@code draws} times. */
    public static int[][] draw(int days, int draws) {
        return draw(stretches(days), draws, SEED);
    }

    static int[][] draw(List<Stretch> stretches, int draws, long seed) {
        var random = new SplitMix64(seed);
        int[][] shifts = new int[draws][stretches.size()];
        for (int[] one : shifts) {
            for (int s = 0; s < one.length; s++) {
                one[s] = (int) (random.unit() * stretches.get(s).length());
            }
        }
        return shifts;
    }
}
