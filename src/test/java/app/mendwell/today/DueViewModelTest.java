package app.mendwell.today;

import static org.assertj.core.api.Assertions.assertThat;

import app.mendwell.storage.Ids;
import java.lang.reflect.Method;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class DueViewModelTest {

    private static final String EVENING = "2026-03-08T20:15:00Z";
    private static final LocalDate SUNDAY = LocalDate.of(2026, 3, 8);

    private final Days days = new Days();
    private final UUID boundary = Ids.fresh();

    private Due review(String title, UUID source) {
        return new Due(DueType.REVIEW, source, SUNDAY, title, new Due.Place("boundary", source));
    }

    private void reviews(int several) {
        IntStream.range(0, several).forEach(i -> days.due.add(review("Line " + i, Ids.fresh())));
    }

    @Test
    void threeRowsAreShownUntilMoreIsAskedFor() {
        reviews(5);
        TodayViewModel today = days.at(EVENING);
        assertThat(today.due().shown()).hasSize(3);
        assertThat(today.due().more().get()).isTrue();
        today.due().showMore();
        assertThat(today.due().shown()).hasSize(5);
        assertThat(today.due().more().get()).isFalse();
        today.leave();
        today.enter();
        assertThat(today.due().shown()).hasSize(3);
    }

    @Test
    void threeRowsHaveNoMore() {
        reviews(3);
        assertThat(days.at(EVENING).due().more().get()).isFalse();
    }

    @Test
    void laterHidesARowUntilItsDay() {
        days.due.add(review("Phones away at dinner", boundary));
        DueViewModel due = days.at(EVENING).due();
        due.later(due.shown().getFirst(), 7);
        assertThat(due.shown()).isEmpty();
        assertThat(days.at("2026-03-14T20:15:00Z").due().shown()).isEmpty();
        assertThat(days.at("2026-03-15T20:15:00Z").due().shown()).hasSize(1);
    }

    @Test
    void puttingOffTwiceLeavesOneSnooze() {
        days.due.add(review("Phones away at dinner", boundary));
        DueViewModel sunday = days.at(EVENING).due();
        sunday.later(sunday.shown().getFirst(), 1);
        DueViewModel monday = days.at("2026-03-09T20:15:00Z").due();
        monday.later(monday.shown().getFirst(), 30);
        assertThat(new SnoozeRepository(days.house.records()).all()).singleElement()
                .extracting(Snooze::until).isEqualTo(LocalDate.of(2026, 4, 8));
    }

    @Test
    void notNeededHidesThisDayForGoodAndCanBeTakenBack() {
        days.due.add(review("Phones away at dinner", boundary));
        DueViewModel due = days.at(EVENING).due();
        due.notNeeded(due.shown().getFirst());
        assertThat(due.shown()).isEmpty();
        assertThat(days.at("2026-03-20T20:15:00Z").due().shown()).isEmpty();
        TodayViewModel today = days.at(EVENING);
        DueViewModel again = today.due();
        days.due.add(review("Half an hour to land", Ids.fresh()));
        today.enter();
        again.notNeeded(again.shown().getFirst());
        days.takeBackWhatWasSaid();
        assertThat(again.shown()).hasSize(1);
    }

    @Test
    void openLeadsToTheRecord() {
        days.due.add(review("Phones away at dinner", boundary));
        DueViewModel due = days.at(EVENING).due();
        due.open(due.shown().getFirst().due());
        assertThat(days.ways().asked).contains("open boundary " + boundary);
    }

    /** care.md C02: rows of three and of thirty records read the same, and no number of them is to be had. */
    @Test
    void nothingTellsHowManyThereAre() {
        reviews(30);
        DueViewModel thirty = days.at(EVENING).due();
        assertThat(thirty.shown()).hasSize(3);
        assertThat(Stream.of(DueViewModel.class, TodayViewModel.class, NeedsViewModel.class, PromptViewModel.class)
                .flatMap(type -> List.of(type.getMethods()).stream()).map(Method::getName)
                .map(name -> name.toLowerCase(Locale.ROOT)))
                .noneMatch(name -> name.matches(".*(count|total|number|rate|sum|streak|days).*"));
    }
}
