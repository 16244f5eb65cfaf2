package app.mendwell.today;

import static org.assertj.core.api.Assertions.assertThat;

import app.mendwell.storage.Ids;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TodayViewModelTest {

    private final Days days = new Days();

    @ParameterizedTest
    @CsvSource({"03:59, evening", "04:00, morning", "11:59, morning", "12:00, afternoon", "16:59, afternoon",
            "17:00, evening", "23:30, evening"})
    void theGreetingGoesByTheClockOnTheWall(String time, String part) {
        assertThat(days.at("2026-03-09T" + time + ":00Z").greeting().get()).isEqualTo("Good " + part);
    }

    @Test
    void beforeTheDayBeginsTheDateIsThatOfTheEvening() {
        assertThat(days.at("2026-03-09T01:30:00Z").day().get()).contains("March 8");
        assertThat(days.at("2026-03-09T04:00:00Z").day().get()).contains("March 9");
    }

    /** What stands on the page, but for its dates and the question, which has its own for every day. */
    private static List<Object> page(TodayViewModel today) {
        CheckInViewModel checkIn = today.checkIn();
        return List.of(today.greeting().get(), checkIn.writing().get(), checkIn.changing().get(),
                List.copyOf(checkIn.kept()), List.copyOf(checkIn.offered()), checkIn.form().get(),
                checkIn.day().get().equals(checkIn.today()), today.needs().shown().get(),
                List.copyOf(today.due().shown()), today.prompt().text().get().isEmpty(),
                Optional.ofNullable(today.paused().get()));
    }

    /** care.md C08. */
    @Test
    void afterFourHundredDaysThePageIsTheSameAsAfterOne() {
        TodayViewModel first = days.at("2026-03-09T20:15:00Z");
        first.checkIn().form().integer("mood").set(2);
        first.checkIn().form().words("feelings").setAll("hurt");
        first.checkIn().keep();
        first.leave();
        List<Object> nextDay = page(days.at("2026-03-10T20:15:00Z"));
        assertThat(days.said()).isEmpty();
        List<Object> afterLong = page(days.at("2027-04-13T20:15:00Z"));
        assertThat(days.said()).isEmpty();
        assertThat(afterLong).isEqualTo(nextDay);
    }

    @Test
    void theNewestPausedRepairIsOneLineThatLeadsToIt() {
        UUID repair = Ids.fresh();
        days.paused = Optional.of(new OtherRooms.Paused(repair, "6 March, evening"));
        TodayViewModel today = days.at("2026-03-08T20:15:00Z");
        assertThat(today.paused().get()).isNotNull();
        today.goOn();
        today.write();
        today.quietMinutes();
        assertThat(days.ways().asked).containsExactly("open repair " + repair, "begin entry", "calm false");
    }

    @Test
    void theDaysQuestionStaysThroughTheDayUntilAnotherIsAskedFor() {
        String morning = days.at("2026-03-08T08:00:00Z").prompt().text().get();
        PromptViewModel evening = days.at("2026-03-08T20:00:00Z").prompt();
        assertThat(evening.text().get()).isEqualTo(morning).isNotEmpty();
        evening.another();
        String other = evening.text().get();
        assertThat(other).isNotEqualTo(morning);
        assertThat(days.at("2026-03-08T23:00:00Z").prompt().text().get()).isEqualTo(other);
    }

    @Test
    void theQuestionIsWrittenAboutByItsId() {
        days.at("2026-03-08T20:00:00Z").prompt().write();
        assertThat(days.answered).singleElement().asString().matches("[a-z-]+-[0-9]+");
    }

    @Test
    void aHiddenQuestionDoesNotComeBackUnlessTakenBack() {
        PromptViewModel prompt = days.at("2026-03-08T20:00:00Z").prompt();
        String hidden = prompt.text().get();
        prompt.hideThis();
        assertThat(prompt.text().get()).isNotEmpty().isNotEqualTo(hidden);
        assertThat(days.house.preferred().get().promptsHidden()).hasSize(1);
        days.takeBackWhatWasSaid();
        assertThat(days.house.preferred().get().promptsHidden()).isEmpty();
    }

    @Test
    void promptsCanBeHiddenAltogetherAndTakenBack() {
        PromptViewModel prompt = days.at("2026-03-08T20:00:00Z").prompt();
        prompt.hideAll();
        assertThat(prompt.text().get()).isEmpty();
        assertThat(days.at("2026-03-09T20:00:00Z").prompt().text().get()).isEmpty();
        days.at("2026-03-09T20:00:00Z").prompt().hideAll();
        days.house.preferred().change(all -> all.with("show_prompts", null));
        assertThat(days.at("2026-03-10T20:00:00Z").prompt().text().get()).isNotEmpty();
    }
}
