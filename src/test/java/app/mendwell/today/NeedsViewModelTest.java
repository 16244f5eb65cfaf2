package app.mendwell.today;

import static org.assertj.core.api.Assertions.assertThat;

import app.mendwell.storage.Fields;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class NeedsViewModelTest {

    private static final String SUNDAY = "2026-03-08T20:15:00Z";
    private static final LocalDate DAY = LocalDate.of(2026, 3, 8);

    private final Days days = new Days();

    @Test
    void theCardStandsOnSundaysOnly() {
        assertThat(days.at(SUNDAY).needs().shown().get()).isTrue();
        assertThat(days.at("2026-03-09T01:30:00Z").needs().shown().get()).as("still Sunday").isTrue();
        assertThat(days.at("2026-03-09T08:00:00Z").needs().shown().get()).isFalse();
        assertThat(days.at("2026-03-07T20:15:00Z").needs().shown().get()).isFalse();
    }

    @Test
    void keepingMakesACheckInOfNeedsAndNothingElse() {
        TodayViewModel today = days.at(SUNDAY);
        assertThat(today.needs().canKeep().get()).isFalse();
        today.needs().needs().chosen().setAll("rest", "to-be-heard");
        today.needs().keep();
        assertThat(days.said()).isEqualTo("Kept");
        assertThat(today.needs().shown().get()).isFalse();
        assertThat(days.checkIns().on(DAY)).singleElement().satisfies(there -> {
            assertThat(there.needs()).containsExactly("rest", "to-be-heard");
            assertThat(there.isOfNeedsOnly()).isTrue();
        });
        assertThat(today.checkIn().kept()).hasSize(1);
        assertThat(today.checkIn().writing().get()).as("the weather can still be told").isTrue();
    }

    @Test
    void keepingCanBeTakenBack() {
        TodayViewModel today = days.at(SUNDAY);
        today.needs().needs().chosen().setAll("rest");
        today.needs().keep();
        days.house.undo().undo();
        assertThat(days.checkIns().on(DAY)).isEmpty();
        assertThat(today.needs().shown().get()).isTrue();
    }

    @Test
    void anOrdinaryCheckInLeavesItStanding() {
        days.checkIns().save(CheckIn.fresh(Fields.EMPTY.with("date", DAY).with("mood", 3)
                .with("needs", List.of("rest"))));
        assertThat(days.at(SUNDAY).needs().shown().get()).isTrue();
    }

    @Test
    void aClosedCardStaysClosedForItsSundayAndComesOnTheNext() {
        days.at(SUNDAY).needs().close();
        assertThat(days.at("2026-03-08T23:00:00Z").needs().shown().get()).isFalse();
        assertThat(days.at("2026-03-15T20:00:00Z").needs().shown().get()).isTrue();
    }

    @Test
    void whatWasChosenIsThereAgainLaterThatSunday() {
        TodayViewModel today = days.at(SUNDAY);
        today.needs().needs().chosen().setAll("space");
        today.leave();
        assertThat(days.at("2026-03-08T23:00:00Z").needs().needs().chosen()).containsExactly("space");
        assertThat(days.at("2026-03-15T20:00:00Z").needs().needs().chosen()).as("a new Sunday").isEmpty();
    }

    @Test
    void oneThatIsNotWantedNeverComesAgainUnlessTakenBack() {
        NeedsViewModel needs = days.at(SUNDAY).needs();
        needs.never();
        assertThat(needs.shown().get()).isFalse();
        assertThat(days.at("2026-03-15T20:00:00Z").needs().shown().get()).isFalse();
        NeedsViewModel again = days.at("2026-03-15T20:00:00Z").needs();
        again.never();
        days.takeBackWhatWasSaid();
        assertThat(again.shown().get()).isTrue();
    }
}
