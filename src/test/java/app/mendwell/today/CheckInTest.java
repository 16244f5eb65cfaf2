package app.mendwell.today;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.mendwell.storage.Fields;
import app.mendwell.storage.Moment;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CheckInTest {

    private static final Fields TIMES = Fields.EMPTY.with("date", LocalDate.of(2026, 3, 8))
            .with("at", Moment.parse("2026-03-08T20:15+00:00")).with("zone", "UTC").with("tags_asked", true);

    @Test
    void theTimesAloneAreNoCheckIn() {
        assertThat(CheckIn.holds(TIMES.with("note", "  ").with("unclear", false))).isFalse();
        assertThatThrownBy(() -> CheckIn.fresh(TIMES)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void anyOneFieldBesideThemIs() {
        assertThat(List.of(TIMES.with("mood", 1), TIMES.with("unclear", true), TIMES.with("energy", 1),
                TIMES.with("sleep_hours", 0.0), TIMES.with("moved", false), TIMES.with("ate_ok", false),
                TIMES.with("space_need", 0), TIMES.with("feelings", List.of("hurt")), TIMES.with("note", "Soup.")))
                .allMatch(CheckIn::holds);
    }

    @ParameterizedTest
    @CsvSource({"mood, 0", "mood, 6", "energy, 6", "sleep_quality, 0", "space_need, 3", "space_need, -3"})
    void aNumberOutsideItsRangeIsNamed(String field, int value) {
        assertThatThrownBy(() -> CheckIn.fresh(TIMES.with(field, value))).hasMessageStartingWith(field);
    }

    @Test
    void sleepIsInQuarters() {
        assertThatThrownBy(() -> CheckIn.fresh(TIMES.with("sleep_hours", 6.4))).hasMessageStartingWith("sleep_hours");
        assertThat(CheckIn.fresh(TIMES.with("sleep_hours", 6.25)).fields().real("sleep_hours")).isEqualTo(6.25);
    }

    @Test
    void whatIsUnclearHasNoMood() {
        assertThatThrownBy(() -> CheckIn.fresh(TIMES.with("unclear", true).with("mood", 3)))
                .hasMessageStartingWith("unclear");
    }

    @Test
    void itsNameHoldsNothingPrivate() {
        assertThat(CheckIn.fresh(TIMES.with("note", "Eli cried.")).toString()).doesNotContain("Eli");
    }
}
