package app.mendwell.repair.steps;

import static org.assertj.core.api.Assertions.assertThat;

import app.mendwell.repair.steps.ReturnTime.Offer;
import app.mendwell.storage.Fields;
import app.mendwell.storage.Wall;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Locale;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class ReturnTimeTest {

    private final Locale before = Locale.getDefault(Locale.Category.FORMAT);

    private static ReturnTime at(String instant) {
        Clock clock = Clock.fixed(Instant.parse(instant), ZoneId.of("Europe/Berlin"));
        return new ReturnTime(new Wall(clock, () -> 4));
    }

    @BeforeEach
    void britishTimes() {
        Locale.setDefault(Locale.Category.FORMAT, Locale.UK);
    }

    @AfterEach
    void asBefore() {
        Locale.setDefault(Locale.Category.FORMAT, before);
    }

    @Test
    void thisEveningIsOfferedWhileItLiesAhead() {
        assertThat(at("2026-03-08T12:00:00Z").offers()).contains(Offer.THIS_EVENING);
        assertThat(at("2026-03-08T20:15:00Z").offers()).doesNotContain(Offer.THIS_EVENING);
    }

    @Test
    void tomorrowAfterMidnightIsTheDayAsThePersonCountsIt() {
        // At half past one in the night it is still Sunday: tomorrow is Monday.
        assertThat(at("2026-03-09T00:30:00Z").at(Offer.TOMORROW)).isEqualTo(Instant.parse("2026-03-09T08:00:00Z"));
    }

    @Test
    void theSuggestedWordsFollowTheTimeUntilTheyAreThePersonsOwn() {
        ReturnTime times = at("2026-03-08T20:15:00Z");
        Fields first = times.with(Fields.EMPTY, times.at(Offer.TWENTY_MINUTES));
        assertThat(first.text("return_words")).isEqualTo("I want to come back to this. I need a break until 21:35.");
        Fields second = times.with(first, times.at(Offer.TOMORROW));
        assertThat(second.text("return_words"))
                .isEqualTo("I want to come back to this. I need a break until Monday, 09:00.");
        Fields own = times.with(second.with("return_words", "Tomorrow, over coffee."), times.at(Offer.AN_HOUR));
        assertThat(own.text("return_words")).isEqualTo("Tomorrow, over coffee.");
    }

    @Test
    void aTimeCanBeTypedInSeveralWays() {
        assertThat(ReturnTime.read(" 9 ")).contains(LocalTime.of(9, 0));
        assertThat(ReturnTime.read("19:30")).contains(LocalTime.of(19, 30));
        assertThat(ReturnTime.read("21.15")).contains(LocalTime.of(21, 15));
        assertThat(ReturnTime.read("25:00")).isEmpty();
        assertThat(ReturnTime.read("later")).isEmpty();
    }
}
