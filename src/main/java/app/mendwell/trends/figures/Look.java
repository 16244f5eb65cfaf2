package app.mendwell.trends.figures;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * One look at what goes with mood, made when the days that have both reach a milestone (trends.md section 4). Between
 * looks nothing is computed, so that looking often finds nothing more.
 *
 * @param days the milestone
 * @param first of the days that were looked at
 * @param looked how many tags, sleep among them, could be told from weekday and season
 */
public record Look(int days, LocalDate first, LocalDate last, int looked, List<Result> results) {

    /** The member of the family that is no tag. */
    public static final String SLEEP = "sleep";

    private static final List<Integer> FIRST = List.of(60, 90, 135, 200, 300, 450, 675);
    private static final int THEN_EVERY = 225;
    /** Of several that are due at once the last so many are made. */
    private static final int AT_ONCE = 2;

    /**
     * What was found of one member of the family.
     *
     * @param member the id of a tag, or {@link #SLEEP}
     * @param with days with the tag; for sleep all days
     * @param without days without it; for sleep 0
     * @param slope change of mood on days with it, or for an hour more; null where weekday and season tell it all
     * @param half of the interval around it
     * @param found whether it stands out of the family
     * @param passed whether it does and is large enough to be shown, if the look before says the same
     */
    public record Result(String member, int with, int without, @Nullable Double slope, @Nullable Double half,
            boolean found, boolean passed) {

        public boolean isSleep() {
            return member.equals(SLEEP);
        }

        /** Days that were looked at. */
        public int days() {
            return with + without;
        }

        /** Whether both say the same clearly enough. */
        boolean agrees(Result other) {
            return passed && other.passed && slope != null && other.slope != null && Math.signum(slope) == Math.signum(
                    other.slope);
        }
    }

    public Look {
        results = List.copyOf(results);
    }

    public Optional<Result> of(String member) {
        return results.stream().filter(result -> result.member().equals(member)).findFirst();
    }

    /** The first milestone after so many days. */
    public static int next(int days) {
        for (int milestone : FIRST) {
            if (milestone > days) {
                return milestone;
            }
        }
        int last = FIRST.getLast();
        return last + (Math.floorDiv(days - last, THEN_EVERY) + 1) * THEN_EVERY;
    }

    /**
     * The looks that are to be made now, ascending.
     *
     * @param made the milestone of the newest look, 0 before the first
     * @param days that have both
     */
    public static List<Integer> due(int made, int days) {
        var due = new ArrayList<Integer>();
        for (int milestone = next(made); milestone <= days; milestone = next(milestone)) {
            due.add(milestone);
        }
        return List.copyOf(due.subList(Math.max(0, due.size() - AT_ONCE), due.size()));
    }

    @Override
    public String toString() {
        return "look at " + days + " days";
    }
}
