package app.mendwell.today;

import static org.assertj.core.api.Assertions.assertThat;

import app.mendwell.storage.Ids;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DueListTest {

    private static final LocalDate DUE = LocalDate.of(2026, 3, 1);
    private static final UUID BOUNDARY = Ids.fresh();

    private static Due due(DueType type, String title, LocalDate on) {
        UUID source = Ids.fresh();
        return new Due(type, source, on, title, new Due.Place("boundary", source));
    }

    private static final Due REVIEW = new Due(DueType.REVIEW, BOUNDARY, DUE, "Phones away at dinner",
            new Due.Place("boundary", BOUNDARY));

    private static Snooze snooze(LocalDate dueOn, @Nullable LocalDate until) {
        return new Snooze(Ids.fresh(), "review", BOUNDARY, dueOn, until);
    }

    private static boolean shown(List<Snooze> snoozes, LocalDate day) {
        return !DueList.of(List.of(REVIEW), snoozes, day).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"-1, false", "0, true", "1, true", "13, true", "14, false", "400, false"})
    void aRowStandsFromItsDayForFourteenDays(int after, boolean stands) {
        assertThat(shown(List.of(), DUE.plusDays(after))).isEqualTo(stands);
    }

    @ParameterizedTest
    @CsvSource({"1, 0, false", "1, 1, true", "1, 14, true", "1, 15, false", "7, 6, false", "7, 7, true",
            "7, 20, true", "7, 21, false", "30, 29, false", "30, 30, true", "30, 43, true", "30, 44, false"})
    void whatWasPutOffStandsFourteenDaysFromItsNewDay(int later, int after, boolean stands) {
        List<Snooze> put = List.of(snooze(DUE, DUE.plusDays(later)));
        assertThat(shown(put, DUE.plusDays(after))).isEqualTo(stands);
    }

    @Test
    void whatIsNotNeededNeverComesBack() {
        List<Snooze> put = List.of(snooze(DUE, null));
        assertThat(DUE.datesUntil(DUE.plusDays(800)).filter(day -> shown(put, day))).isEmpty();
    }

    @Test
    void anotherDayOfTheSameRecordIsARowOfItsOwn() {
        assertThat(shown(List.of(snooze(DUE.minusMonths(3), null)), DUE)).isTrue();
    }

    @Test
    void aSnoozeOfAnotherTypeOrRecordHidesNothing() {
        var otherType = new Snooze(Ids.fresh(), "followup", BOUNDARY, DUE, null);
        var otherRecord = new Snooze(Ids.fresh(), "review", Ids.fresh(), DUE, null);
        assertThat(shown(List.of(otherType, otherRecord), DUE)).isTrue();
    }

    @Test
    void aRowThatWasPutOffBeforeKeepsItsSnooze() {
        Snooze put = snooze(DUE, DUE.plusDays(1));
        assertThat(DueList.of(List.of(REVIEW), List.of(put), DUE.plusDays(1))).singleElement()
                .extracting(DueList.Row::snooze).isEqualTo(put.id());
    }

    @Test
    void rowsStandInTheOrderOfTheTableThenOfTheirDays() {
        List<Due> all = List.of(due(DueType.REVIEW, "Who cooks on Mondays", DUE.minusDays(9)),
                due(DueType.REVIEW, "Half an hour to land", DUE.minusDays(10)),
                due(DueType.FOLLOWUP, "27 February, evening", DUE),
                due(DueType.REPAIR_PAUSE, "28 February, night", DUE.minusDays(1)),
                due(DueType.FOLLOWUP, "20 February, morning", DUE.minusDays(2)));
        assertThat(DueList.of(all, List.of(), DUE).stream().map(row -> row.due().title())).containsExactly(
                "28 February, night", "20 February, morning", "27 February, evening", "Half an hour to land",
                "Who cooks on Mondays");
    }
}
