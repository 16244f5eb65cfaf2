package app.mendwell.journal;

import static org.assertj.core.api.Assertions.assertThat;

import app.mendwell.testing.TestTasks;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class CalendarViewModelTest {

    private final Pages pages = new Pages(TestTasks.inline());
    private final CalendarViewModel model = new CalendarViewModel(pages.house, pages.shelf);

    private static LocalDate day(String text) {
        return LocalDate.parse(text);
    }

    private void checkIn(String day, String at, int mood) {
        pages.db.run("insert into check_in (id, created_at, updated_at, date, at, mood) values (?, '', '', ?, ?, ?)",
                java.util.UUID.randomUUID(), day, at, mood);
    }

    @Test
    void todayIsChosenFirst() {
        model.refresh();
        assertThat(model.day().get()).isEqualTo("2026-03-08");
    }

    @Test
    void aDayHasTheMeanOfItsParts() {
        checkIn("2026-03-02", "2026-03-02T08:00+01:00", 1);
        checkIn("2026-03-02", "2026-03-02T08:10+01:00", 1);
        checkIn("2026-03-02", "2026-03-02T08:20+01:00", 1);
        checkIn("2026-03-02", "2026-03-03T02:00+01:00", 4);
        checkIn("2026-03-04", null, 2);
        pages.page("2026-03-04", "", "words", page -> page.writtenAt(null).mood(4));
        pages.page("2026-03-05", "", "words without a mood");
        model.refresh();
        assertThat(model.moods().get()).containsExactly(java.util.Map.entry(day("2026-03-02"), 3),
                java.util.Map.entry(day("2026-03-04"), 3));
    }

    @Test
    void aVeiledPageGivesItsMoodAndNothingElse() {
        pages.page("2026-03-02", "Title", "Body", page -> page.veiled(true).mood(2).feelings(java.util.List.of("sad")));
        model.day().set(day("2026-03-02"));
        assertThat(model.moods().get()).containsEntry(day("2026-03-02"), 2);
        DayPage page = model.pages().getFirst();
        assertThat(page.row().title()).isEmpty();
        assertThat(page.preview()).isEmpty();
        assertThat(page.feelings()).isEmpty();
    }

    @Test
    void theChosenDayShowsItsPagesInOrder() {
        pages.fill();
        model.day().set(day("2026-03-03"));
        assertThat(model.pages()).extracting(page -> page.row().title()).containsExactly("After the lights went out");
        assertThat(model.pages().getFirst().feelings()).containsExactly("lonely", "hurt");
        assertThat(model.rows()).hasSize(1);
        model.day().set(day("2026-03-04"));
        assertThat(model.pages()).isEmpty();
    }

    @Test
    void anotherYearIsReadWhenItIsReached() {
        pages.page("2025-12-31", "", "words", page -> page.mood(5));
        model.day().set(day("2026-01-01"));
        assertThat(model.moods().get()).isEmpty();
        model.day().set(day("2025-12-31"));
        assertThat(model.moods().get()).containsEntry(day("2025-12-31"), 5);
        model.years(1);
        assertThat(model.day().get()).isEqualTo("2026-12-31");
        model.months(2);
        assertThat(model.day().get()).isEqualTo("2027-02-28");
    }

    @Test
    void thePreviewIsPlain() {
        var entry = Entry.on(day("2026-03-08")).body("## Head\n> I can **ask** plainly\n- and be *loved*\n" + "long "
                .repeat(200)).build();
        assertThat(DayPage.preview(entry)).startsWith("Head I can ask plainly and be loved long").endsWith("…")
                .hasSizeLessThanOrEqualTo(281);
    }
}
