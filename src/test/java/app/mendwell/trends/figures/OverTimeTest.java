package app.mendwell.trends.figures;

import static org.assertj.core.api.Assertions.assertThat;

import app.mendwell.trends.numerics.DayValue;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OverTimeTest {

    private static final LocalDate FIRST = LocalDate.of(2026, 1, 1);

    private static DayValue day(LocalDate date, double mood) {
        return new DayValue(date, mood, (int) mood, (int) mood, 1, Map.of(), null, null, List.of(), List.of(), false);
    }

    /** Mood on these days, counted from the first of January. */
    private static OverTime on(int... days) {
        var values = new ArrayList<DayValue>();
        for (int day : days) {
            values.add(day(FIRST.plusDays(day), 1 + day % 5));
        }
        return OverTime.mood(new Range(FIRST, FIRST.plusDays(89)), values);
    }

    private static int[] every(int step, int count) {
        return java.util.stream.IntStream.range(0, count).map(i -> i * step).toArray();
    }

    @ParameterizedTest
    @CsvSource({"2, 20, false", "2, 21, true", "1, 21, false", "1, 27, false", "1, 28, true"})
    void theLineIsOfferedFromTwentyOneDaysOverFourWeeks(int step, int count, boolean offered) {
        OverTime figure = on(every(step, count));
        assertThat(figure.enough()).isEqualTo(offered);
        assertThat(figure.sentence()).isEqualTo(offered ? "" : "A line can be drawn from 21 days with a check-in.");
    }

    @ParameterizedTest
    @CsvSource({"14, 1", "15, 2"})
    void theLineIsBrokenAtGapsOfMoreThanFourteenDays(int missing, int runs) {
        int[] days = java.util.stream.IntStream.range(0, 40).map(i -> i < 20 ? i : i + missing).toArray();
        assertThat(on(days).slow().runs()).hasSize(runs);
    }

    @Test
    void theTableHasEveryDayAndEmptyCellsForTheMissing() {
        OverTime figure = on(0, 3);
        Table table = figure.table();
        assertThat(table.columns()).extracting(Table.Column::key).containsExactly("date", "mood", "lowest", "highest",
                "check_ins");
        assertThat(table.rows()).hasSize(90);
        assertThat(table.rows().getLast()).containsExactly(FIRST, 1.0, 1, 1, 1);
        assertThat(table.rows().get(88)).containsExactly(FIRST.plusDays(1), null, null, null, null);
        assertThat(table.rows().get(86)).containsExactly(FIRST.plusDays(3), 4.0, 4, 4, 1);
    }

    @Test
    void whereThereIsALineTheTableTellsItToo() {
        Table table = on(every(2, 30)).table();
        assertThat(table.columns()).extracting(Table.Column::key).contains("line", "band_from", "band_to");
        assertThat(table.rows().getLast()).doesNotContainNull();
    }

    @Test
    void whatIsSaidHasTheDaysAndTheMiddleHalf() {
        assertThat(on(every(2, 10)).said()).contains("10 of 90 days have a check-in.", "A line can be drawn",
                "middle half");
        assertThat(on(every(2, 9)).said()).doesNotContain("middle half");
    }

    @Test
    void pointingAtADayTellsItsParts() {
        var busy = new DayValue(FIRST, 3.5, 2, 5, 3, Map.of(app.mendwell.trends.numerics.Part.MORNING, 2.0,
                app.mendwell.trends.numerics.Part.EVENING, 5.0), null, null, List.of("tender"), List.of("t"), true);
        OverTime figure = OverTime.mood(new Range(FIRST, FIRST.plusDays(29)), List.of(busy));
        Names names = new Names(Map.of("tender", "tender"), Map.of("t", "walking"));
        assertThat(DayWords.tip(figure, 0, names, false).subList(1, 5)).containsExactly(
                "Mood: Fair, 3.5, 3 check-ins from 2 to 5", "morning 2.0, evening 5.0", "Feelings: tender",
                "Tags: walking");
    }
}
