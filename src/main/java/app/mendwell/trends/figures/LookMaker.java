package app.mendwell.trends.figures;

import app.mendwell.trends.numerics.Association;
import app.mendwell.trends.numerics.DayValue;
import app.mendwell.trends.numerics.Discoveries;
import app.mendwell.trends.numerics.Quantile;
import app.mendwell.trends.numerics.Shifts;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Makes looks: gathers the family, tests each member, and decides over all of them together (trends.md section 4). */
public final class LookMaker {

    /** Days with both under which nothing that links them exists. */
    public static final int DAYS_NEEDED = 60;

    private static final int DAYS_ON_EACH_SIDE = 10;
    private static final int DAYS_AT_MOST = 730;
    private static final int DRAWS = 4_999;
    private static final double LARGE = 0.3;

    /** A member with its numbers, day by day. */
    @SuppressWarnings("ArrayRecordComponent") // Never compared.
    private record Member(String id, long[] days, double[] mood, double[] other, int with) {

        boolean isSleep() {
            return id.equals(Look.SLEEP);
        }

        @Override
        public String toString() {
            return "member of " + days.length + " days";
        }
    }

    private record Tested(Member member, Association association, Association.@Nullable Test test) {}

    private final MoodDays moods;
    private final Map<Integer, int[][]> shifts = new HashMap<>();

    /** Over all days of the diary, oldest first. */
    public LookMaker(List<DayValue> days) {
        moods = new MoodDays(days);
    }

    /** How many days have both: a mood and tags that were asked for, or a mood and sleep, whichever are more. */
    public static int paired(List<DayValue> days) {
        var moods = new MoodDays(days);
        return Math.max(moods.only(DayValue::tagsAsked).size(), moods.only(day -> day.sleepHours() != null).size());
    }

    /**
     * Looks at the diary as it was when so many days had both.
     *
     * @param tags ids of those that the person picked
     */
    public Look look(int milestone, List<String> tags) {
        LocalDate reached = reached(milestone);
        MoodDays then = moods.only(day -> !day.date().isAfter(reached));
        List<Tested> family = family(then, tags).stream().map(this::test).toList();
        List<Tested> told = family.stream().filter(each -> each.test() != null).toList();
        Discoveries found = Discoveries.of(told.stream().map(LookMaker::chance).toList(), Discoveries.RATE);
        double level = 1 - Discoveries.RATE * Math.max(1, found.found().stream().filter(yes -> yes).count()) / Math.max(
                1, told.size());
        var results = new ArrayList<Look.Result>();
        for (Tested each : family) {
            int at = told.indexOf(each);
            results.add(at < 0 ? regular(each.member()) : result(each, found.found().get(at), level));
        }
        LocalDate first = then.latest(DAYS_AT_MOST).days().getFirst().date();
        return new Look(milestone, first, reached, told.size(), results);
    }

    /** The day on which so many days had both. */
    private LocalDate reached(int milestone) {
        int tagged = 0;
        int slept = 0;
        for (DayValue day : moods.days()) {
            tagged += day.tagsAsked() ? 1 : 0;
            slept += day.sleepHours() != null ? 1 : 0;
            if (Math.max(tagged, slept) >= milestone) {
                return day.date();
            }
        }
        throw new IllegalArgumentException("milestone: not reached");
    }

    private static List<Member> family(MoodDays then, List<String> tags) {
        var family = new ArrayList<Member>();
        MoodDays tagged = then.only(DayValue::tagsAsked).latest(DAYS_AT_MOST);
        for (String tag : tags.stream().distinct().sorted().toList()) {
            double[] has = tagged.days().stream().mapToDouble(day -> day.tags().contains(tag) ? 1 : 0).toArray();
            int with = (int) Arrays.stream(has).sum();
            if (tagged.size() >= DAYS_NEEDED && Math.min(with, tagged.size() - with) >= DAYS_ON_EACH_SIDE) {
                family.add(new Member(tag, tagged.epochDays(), tagged.moods(), has, with));
            }
        }
        MoodDays slept = then.only(day -> day.sleepHours() != null).latest(DAYS_AT_MOST);
        double[] hours = slept.days().stream().map(DayValue::sleepHours).mapToDouble(LookMaker::present).toArray();
        if (hours.length >= DAYS_NEEDED && hasTwoSides(hours)) {
            family.add(new Member(Look.SLEEP, slept.epochDays(), slept.moods(), hours, hours.length));
        }
        return family;
    }

    private static double present(@Nullable Double value) {
        if (value == null) {
            throw new IllegalStateException("no value");
        }
        return value;
    }

    private static boolean hasTwoSides(double[] hours) {
        double median = Quantile.median(hours);
        return Arrays.stream(hours).filter(h -> h < median).count() >= DAYS_ON_EACH_SIDE
                && Arrays.stream(hours).filter(h -> h > median).count() >= DAYS_ON_EACH_SIDE;
    }

    private Tested test(Member member) {
        var association = new Association(member.days(), member.mood(), member.other());
        return new Tested(member, association, association.test(shifts(member.days().length)));
    }

    private int[][] shifts(int days) {
        return shifts.computeIfAbsent(days, n -> Shifts.draw(n, DRAWS));
    }

    private static double chance(Tested tested) {
        Association.Test test = tested.test();
        return test == null ? 1 : test.chance();
    }

    private static Look.Result regular(Member member) {
        return new Look.Result(member.id(), member.with(), member.days().length - member.with(), null, null, false,
                false);
    }

    private Look.Result result(Tested tested, boolean found, double level) {
        Member member = tested.member();
        Association.Interval interval = tested.association().interval(shifts(member.days().length), level);
        // For sleep an hour is small beside how much nights differ; for a tag the step is from without to with.
        double step = member.isSleep() ? Quantile.of(member.other(), 0.75) - Quantile.of(member.other(), 0.25) : 1;
        boolean large = Math.abs(interval.slope()) * step >= LARGE;
        return new Look.Result(member.id(), member.with(), member.days().length - member.with(), interval.slope(),
                interval.half(), found, found && large);
    }
}
