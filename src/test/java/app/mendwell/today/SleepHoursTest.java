package app.mendwell.today;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SleepHoursTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"6 h 30 | 6.5", "6:30 | 6.5", "6.5 | 6.5", "6,5 h | 6.5", "7 | 7", "7h | 7",
            "7 H 40 min | 7.75", "6:37 | 6.5", "6:38 | 6.75", "0 | 0", "24 | 24", "23:55 | 24"})
    void aTimeOfSleepIsReadToTheQuarter(String typed, double hours) {
        assertThat(SleepHours.read(typed)).contains(hours);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "well", "-1", "25", "24:30", "6:75", "6:30:10", "100", "1e3"})
    void whatIsNoTimeOfSleepIsNotRead(String typed) {
        assertThat(SleepHours.read(typed)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"6.5, 6 h 30", "7, 7 h", "0, 0 h", "7.25, 7 h 15", "24, 24 h"})
    void hoursAreWrittenAsTheyAreRead(double hours, String written) {
        assertThat(SleepHours.written(hours)).isEqualTo(written);
        assertThat(SleepHours.read(written.toUpperCase(Locale.ROOT))).isEqualTo(Optional.of(hours));
    }

    @Test
    void steppingStaysWithinTheDay() {
        assertThat(SleepHours.stepped(null, -1)).isEqualTo(7);
        assertThat(SleepHours.stepped(6.5, 1)).isEqualTo(6.75);
        assertThat(SleepHours.stepped(0.0, -1)).isZero();
        assertThat(SleepHours.stepped(23.75, 4)).isEqualTo(24);
    }
}
