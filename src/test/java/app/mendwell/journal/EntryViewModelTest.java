package app.mendwell.journal;

import static org.assertj.core.api.Assertions.assertThat;

import app.mendwell.content.Content;
import app.mendwell.journal.photos.Pictures;
import app.mendwell.storage.TagKind;
import app.mendwell.testing.TestTasks;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EntryViewModelTest {

    private static final long MINUTES = 60_000;

    private final TestTasks.Timers timers = new TestTasks.Timers();
    private final Pages pages = new Pages(TestTasks.timed(timers));
    private final JournalViewModel room = new JournalViewModel(pages.house, pages.shelf);
    private final EntryViewModel model = room.entry();

    private UUID open() {
        return Objects.requireNonNull(model.page().get()).id();
    }

    private Entry kept() {
        return pages.shelf.entries().find(open()).orElseThrow();
    }

    private List<EntryVersion> versions() {
        return pages.shelf.entries().versions(open());
    }

    private void type(String words) {
        model.fields().body().set(words);
        timers.pass(800);
    }

    @Test
    void aNewPageIsKeptUnderTodayOnceItHoldsAWord() {
        model.begin();
        timers.pass(10_000);
        assertThat(pages.shelf.entries().isEmpty()).isTrue();
        type("Soup, and rain on the window.");
        assertThat(kept().date()).isEqualTo(LocalDate.of(2026, 3, 8));
        assertThat(String.valueOf(kept().writtenAt())).isEqualTo("2026-03-08T20:15Z");
        assertThat(room.rows()).extracting(EntryRow::title).containsExactly("Soup, and rain on the window.");
    }

    @Test
    void aPageThatIsLeftEmptyIsLetGoWithoutAWord() {
        model.begin();
        type("Soup");
        type("");
        model.leave();
        assertThat(pages.db.number("select count(*) from entry")).isZero();
        assertThat(room.rows()).isEmpty();
        assertThat(pages.house.notices().current().get()).isNull();
    }

    @Test
    void aPageThatIsEmptiedGoesIntoTheBinAsItWas() {
        UUID id = pages.page("2026-03-01", "An hour first", "I said it before supper.");
        model.open(id);
        model.fields().title().set("");
        type("");
        model.leave();
        assertThat(pages.shelf.entries().find(id)).isEmpty();
        pages.house.undo().undo();
        assertThat(pages.shelf.entries().find(id).orElseThrow().body()).isEqualTo("I said it before supper.");
    }

    @Test
    void aMoodAloneIsAPage() {
        model.begin();
        model.fields().mood().set(2);
        model.leave();
        assertThat(pages.shelf.entries().find(open()).orElseThrow().mood()).isEqualTo(2);
    }

    @Test
    void anUntouchedTemplateIsNotKept() {
        model.begin(new Content().templates().get(2));
        assertThat(model.fields().body().get()).contains("What a camera would have seen");
        model.leave();
        assertThat(pages.db.number("select count(*) from entry")).isZero();
        type(model.fields().body().get() + "A door.");
        assertThat(kept().template()).isEqualTo("argument-debrief");
    }

    @Test
    void anAnswerKeepsItsQuestion() {
        var prompt = new Content().prompts().getFirst();
        room.beginFrom(prompt.id());
        assertThat(model.question().get()).isEqualTo(prompt.text());
        type("The hour before breakfast.");
        assertThat(kept().prompt()).isEqualTo(prompt.id());
    }

    @Test
    void openingAPageChangesNothing() {
        UUID id = pages.fill();
        String before = updatedAt(id);
        model.open(id);
        timers.pass(60_000);
        model.leave();
        assertThat(updatedAt(id)).isEqualTo(before);
        assertThat(versions()).isEmpty();
    }

    private String updatedAt(UUID id) {
        return pages.db.one("select updated_at from entry where id = ?", row -> row.text("updated_at"), id)
                .orElseThrow();
    }

    @Test
    void theWordsBeforeASittingAreLaidAsideOnce() {
        UUID id = pages.page("2026-03-01", "", "As it was.");
        model.open(id);
        model.fields().mood().set(3);
        timers.pass(800);
        type("As it was. And more.");
        type("As it was. And more. And more.");
        assertThat(versions()).extracting(EntryVersion::body).containsExactly("As it was.");
    }

    @Test
    void aSittingEndsOnLeavingAndAfterTenQuietMinutes() {
        UUID id = pages.page("2026-03-01", "", "one");
        model.open(id);
        type("one two");
        timers.pass(10 * MINUTES);
        type("one two three");
        model.leave();
        type("one two three four");
        assertThat(versions()).extracting(EntryVersion::body).containsExactlyInAnyOrder("one", "one two",
                "one two three");
    }

    @Test
    void broughtBackWordsLayThePresentOnesAsideAndCanBeTakenBack() {
        UUID id = pages.page("2026-03-01", "", "before");
        model.open(id);
        type("after");
        var versions = new EntryVersions(pages.house, pages.shelf, model);
        versions.refresh();
        versions.bringBack();
        assertThat(model.fields().body().get()).isEqualTo("before");
        assertThat(versions()).extracting(EntryVersion::body).contains("after");
        pages.house.undo().undo();
        room.turned();
        assertThat(model.fields().body().get()).isEqualTo("after");
    }

    @Test
    void aStarIsAStepOfItsOwnThatTypingDoesNotUndo() {
        UUID id = pages.page("2026-03-01", "", "words");
        model.open(id);
        model.standing().star();
        assertThat(kept().starred()).isTrue();
        pages.house.undo().undo();
        room.turned();
        assertThat(model.standing().starred().get()).isFalse();
        type("words and words");
        assertThat(kept().starred()).isFalse();
    }

    @Test
    void aVeiledPageIsNamedNowhere() {
        UUID id = pages.page("2026-03-01", "An hour first", "words");
        model.open(id);
        model.standing().veil();
        assertThat(room.rows().getFirst().title()).isEmpty();
        model.bin();
        assertThat(Objects.requireNonNull(pages.house.notices().current().get()).text())
                .isEqualTo("“Private entry” is in the bin.");
    }

    @Test
    void aBinnedPageClosesAndComesBack() {
        UUID id = pages.page("2026-03-01", "An hour first", "words");
        room.refresh();
        model.open(id);
        type("words, and the newest");
        model.bin();
        assertThat(model.page().get()).isNull();
        assertThat(room.rows()).isEmpty();
        pages.house.undo().undo();
        room.turned();
        assertThat(room.rows()).extracting(EntryRow::title).containsExactly("An hour first");
        assertThat(pages.shelf.entries().find(id).orElseThrow().body()).isEqualTo("words, and the newest");
    }

    @Test
    void theWordsStayOnScreenWhenTheyCannotBeKept() {
        model.begin();
        pages.db.close();
        type("Held my hand.");
        assertThat(model.fields().body().get()).isEqualTo("Held my hand.");
        assertThat(model.line().get()).startsWith("Not saved yet:").endsWith("Your words are still here.");
    }

    @Test
    void anotherPageIsOpenedOnlyOnceThisOneIsKept() {
        UUID first = pages.page("2026-03-01", "first", "");
        UUID second = pages.page("2026-03-02", "second", "");
        model.open(first);
        model.fields().body().set("typed a moment ago");
        model.open(second);
        assertThat(pages.shelf.entries().find(first).orElseThrow().body()).isEqualTo("typed a moment ago");
        assertThat(model.fields().title().get()).isEqualTo("second");
    }

    @Test
    void aTagInTheBinStaysWithThePage() {
        var soup = pages.tag("soup", TagKind.TOPIC);
        var rain = pages.tag("rain", TagKind.TOPIC);
        UUID id = pages.page("2026-03-01", "first", "", page -> page.tags(pages.ids(soup, rain)));
        pages.shelf.tags().bin(soup.id());
        model.open(id);
        assertThat(model.fields().tags()).containsExactly(rain);
        type("more");
        assertThat(kept().tags()).containsExactlyInAnyOrder(soup.id(), rain.id());
    }

    @Test
    void aChangedDateMovesTheRow() {
        pages.page("2026-03-01", "first", "");
        UUID second = pages.page("2026-03-02", "second", "");
        room.refresh();
        model.open(second);
        model.fields().date().set(LocalDate.of(2026, 2, 1));
        timers.pass(800);
        assertThat(room.rows()).extracting(EntryRow::title).containsExactly("first", "second");
        assertThat(kept().date()).isEqualTo("2026-02-01");
    }

    @Test
    void photosComeGoAndComeBack(@TempDir Path folder) throws IOException {
        Path file = Files.write(folder.resolve("river.png"), Pictures.plain("png", 40, 20));
        model.begin();
        model.photos().add(file);
        assertThat(model.photos().there()).hasSize(1);
        assertThat(room.rows().getFirst().photo()).isTrue();
        model.photos().remove(model.photos().there().getFirst());
        assertThat(model.photos().there()).isEmpty();
        pages.house.undo().undo();
        room.turned();
        assertThat(model.photos().there()).hasSize(1);
        model.leave();
        assertThat(pages.db.number("select count(*) from entry")).isOne();
    }

    @Test
    void aFileThatIsNoPictureIsRefusedByItsName(@TempDir Path folder) throws IOException {
        model.begin();
        model.photos().add(Files.writeString(folder.resolve("notes.txt"), "Dear diary"));
        assertThat(Objects.requireNonNull(pages.house.notices().current().get()).text())
                .isEqualTo("“notes.txt” is no picture, so it stayed outside.");
        model.photos().add(folder.resolve("gone.png"));
        assertThat(model.photos().there()).isEmpty();
    }

    @Test
    void aLinkKeepsThePageItBeginsAt() {
        UUID other = pages.page("2026-03-01", "An hour first", "");
        model.begin();
        model.links().search().set("hour");
        model.links().add(model.links().found().getFirst());
        assertThat(model.links().there()).extracting(target -> target.id()).containsExactly(other);
    }

    @Test
    void todayOpensTheNewestPageOfTodayOrBeginsOne() {
        UUID id = pages.page("2026-03-08", "Sunday", "");
        room.today();
        assertThat(open()).isEqualTo(id);
        pages.shelf.entries().bin(id);
        room.today();
        assertThat(open()).isNotEqualTo(id);
    }
}
