package app.mendwell.trends.figures;

import static org.assertj.core.api.Assertions.assertThat;

import app.mendwell.trends.numerics.DayValue;
import app.mendwell.trends.numerics.Part;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Under its floor a chart shows its dots and counts and says what is missing; on it, it speaks. */
class FloorsTest {

    private static final LocalDate FIRST = LocalDate.of(2026, 1, 1);
    private static final Names NAMES = new Names(Map.of("tender", "tender", "tired", "tired"), Map.of("w", "walking"));

    private static DayValue day(int i) {
        double mood = 1 + (i * 7 + i / 3) % 5;
        return new DayValue(FIRST.plusDays(i), mood, (int) mood, (int) mood, 2, Map.of(Part.MORNING, mood, Part.EVENING,
                mood), 1 + (i + mood) % 5, 6 + i % 4 * 0.5, i % 2 == 0 ? List.of("tender", "tired") : List.of(),
                i % 3 == 0 ? List.of("w") : List.of(), true);
    }

    private static List<DayValue> days(int count) {
        var days = new ArrayList<DayValue>();
        for (int i = 0; i < count; i++) {
            days.add(day(i));
        }
        return days;
    }

    private static Range range(int count) {
        return new Range(FIRST, FIRST.plusDays(Math.max(1, count) - 1L));
    }

    @ParameterizedTest
    @CsvSource({"59, false", "60, true"})
    void profilesBeginAtSixtyDays(int count, boolean enough) {
        Rhythm weekdays = Rhythm.weekdays(range(count), days(count));
        Rhythm parts = Rhythm.parts(range(count), days(count));
        assertThat(weekdays.enough()).isEqualTo(enough);
        assertThat(parts.enough()).isEqualTo(enough);
        assertThat(weekdays.places()).allMatch(place -> (place.slot() != null) == enough);
        assertThat(weekdays.places()).noneMatch(place -> place.values().isEmpty());
        if (!enough) {
            assertThat(weekdays.sentence()).isEqualTo("Weekdays appear from 60 days over eight weeks.");
            assertThat(weekdays.table().rows()).allMatch(row -> row.get(2) == null && row.get(4) == null);
        }
    }

    @Test
    void sixtyDaysOnFewWeekdaysAreNoRhythm() {
        List<DayValue> weekends = days(420).stream().filter(day -> day.date().getDayOfWeek().getValue() > 5).toList();
        assertThat(weekends).hasSizeGreaterThan(60);
        assertThat(Rhythm.weekdays(range(420), weekends).enough()).isFalse();
    }

    @ParameterizedTest
    @CsvSource({"9, false", "10, true"})
    void aMonthHasItsMiddleFromTenDays(int count, boolean enough) {
        var month = new MonthSummary(YearMonth.of(2026, 1), FIRST.plusDays(20), days(count), NAMES);
        assertThat(month.enough()).isEqualTo(enough);
        assertThat(month.median().isEmpty()).isEqualTo(!enough);
        assertThat(month.middleHalf().isEmpty()).isEqualTo(!enough);
        assertThat(month.table().rows().getFirst().get(3) == null).isEqualTo(!enough);
        assertThat(month.note()).isEqualTo(count + " of 21 days have a check-in");
    }

    @Test
    void monthsAreComparedFromFifteenDaysEach() {
        List<DayValue> both = days(46);
        assertThat(new MonthSummary(YearMonth.of(2026, 2), FIRST.plusDays(58), both, NAMES).sentence())
                .isEqualTo("About as usual.");
        assertThat(new MonthSummary(YearMonth.of(2026, 2), FIRST.plusDays(58), both.subList(0, 45), NAMES).sentence())
                .isEmpty();
        var low = both.subList(0, 31);
        var high = new ArrayList<>(low);
        for (int i = 31; i < 59; i++) {
            high.add(new DayValue(FIRST.plusDays(i), 5.0, 5, 5, 1, Map.of(), null, null, List.of(), List.of(), false));
        }
        assertThat(new MonthSummary(YearMonth.of(2026, 2), FIRST.plusDays(58), high, NAMES).sentence())
                .startsWith("About ").contains(" higher than January (");
    }

    @ParameterizedTest
    @CsvSource({"19, false", "20, true"})
    void sharesOfDaysBeginAtTwentyDays(int count, boolean enough) {
        var feelings = new FeelingDays(range(count), days(count), NAMES);
        assertThat(feelings.enough()).isEqualTo(enough);
        assertThat(feelings.bars()).isNotEmpty().allMatch(bar -> (bar.rate() != null) == enough);
        assertThat(feelings.said(feelings.bars().getFirst())).isEqualTo(enough ? "10 of 20 days" : "10 days");
    }

    @ParameterizedTest
    @CsvSource({"59, false", "60, true"})
    void feelingsSideBySideBeginAtSixtyDays(int count, boolean enough) {
        var pairs = new FeelingPairs(range(count), days(count), NAMES);
        assertThat(pairs.enough()).isEqualTo(enough);
        assertThat(pairs.pairs().isEmpty()).isEqualTo(!enough);
        assertThat(pairs.table().rows().isEmpty()).isEqualTo(!enough);
        assertThat(pairs.sentence().contains("usual")).isEqualTo(enough);
    }

    @ParameterizedTest
    @CsvSource({"59, false", "60, true"})
    void sleepHasNoLineUnderSixtyDays(int count, boolean enough) {
        var sleep = new SleepAndMood(range(count), days(count));
        assertThat(sleep.smoothed().isEmpty()).isEqualTo(!enough);
        assertThat(sleep.dots()).hasSize(count);
        assertThat(sleep.sentence()).isEqualTo(enough ? ""
                : "59 days have both. Below 60 the dots speak for themselves.");
    }

    @Test
    void energyAndMoodAreCountedAndNothingElse() {
        var energy = new EnergyAndMood(range(60), days(60));
        assertThat(energy.cells().stream().mapToInt(EnergyAndMood.Cell::days).sum()).isEqualTo(60);
        assertThat(energy.sentence()).startsWith("Mood and energy were given in the same moment");
        assertThat(new EnergyAndMood(range(59), days(59)).sentence()).startsWith("59 days have both.");
    }

    @Test
    void justTheDaysComputeNoDifference() {
        var just = new JustTheDays("w", "walking", range(30), days(30));
        assertThat(just.with()).hasSize(10);
        assertThat(just.without()).hasSize(20);
        assertThat(just.said()).contains("With walking, 10 days, median", "Without, 20 days, median").doesNotContain(
                "higher", "lower");
    }

    @Test
    void swingNeedsTwoStretchesAndSaysWhyOneIsBlank() {
        var dots = new ArrayList<OverTime.Dot>();
        for (int i = 0; i < 112; i++) {
            dots.add(new OverTime.Dot(FIRST.plusDays(i), i < 56 ? 5 : 2 + i % 3));
        }
        var swings = new Swings(range(112), dots);
        assertThat(swings.enough()).isFalse();
        assertThat(swings.sentence()).isEqualTo("Needs two eight-week stretches with check-ins most days.");
        assertThat(swings.stretches()).hasSize(2);
        assertThat(swings.stretches().getFirst().why()).contains("ends of the scale");
        assertThat(swings.stretches().getLast().swing()).isNotNull();
    }

    @Test
    void twoStretchesAlikeAreSaidToBeAlike() {
        var dots = new ArrayList<OverTime.Dot>();
        for (int i = 0; i < 112; i++) {
            dots.add(new OverTime.Dot(FIRST.plusDays(i), 2 + i * 5 % 3));
        }
        assertThat(new Swings(range(112), dots).sentence()).isEqualTo("About the same as before.");
    }
}
