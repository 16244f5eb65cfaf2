package app.mendwell.journal;

import static org.assertj.core.api.Assertions.assertThat;

import app.mendwell.journal.search.Hit;
import app.mendwell.journal.search.SavedSearch;
import app.mendwell.testing.NoWays;
import app.mendwell.testing.TestTasks;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class SearchViewModelTest {

    private final TestTasks.Timers timers = new TestTasks.Timers();
    private final Pages pages = new Pages(TestTasks.timed(timers));
    private final ArrayList<UUID> opened = new ArrayList<>();
    private final SearchViewModel model = new SearchViewModel(pages.house, pages.shelf, opened::add);

    SearchViewModelTest() {
        pages.fill();
    }

    private void type(String text) {
        model.text().set(text);
        timers.pass(150);
    }

    @Test
    void whatIsTypedIsSearchedAfterAShortQuiet() {
        model.text().set("soup");
        timers.pass(149);
        assertThat(model.hits()).isEmpty();
        timers.pass(1);
        assertThat(model.hits()).extracting(Hit::title).containsExactly("A pot of soup");
    }

    @Test
    void onlyTheNewestAnswerCounts() {
        var waiting = new ArrayDeque<Runnable>();
        var slow = new Pages(TestTasks.queued(waiting));
        slow.fill();
        var search = new SearchViewModel(slow.house, slow.shelf, id -> {});
        search.search("soup");
        search.search("bridge");
        Runnable first = waiting.poll();
        waiting.poll().run();
        first.run();
        assertThat(search.hits()).extracting(Hit::title).containsExactly("The bridge, both ways");
    }

    @Test
    void aFilterTypedToItsEndBecomesAChip() {
        type("tag:walking");
        assertThat(model.chips()).isEmpty();
        type("tag:walking ");
        assertThat(model.chips()).containsExactly("tag:walking");
        assertThat(model.text().get()).isEmpty();
        type("river -soup loud");
        assertThat(model.chips()).containsExactly("tag:walking", "-soup");
        assertThat(model.text().get()).isEqualTo("river loud");
        assertThat(model.whole()).isEqualTo("tag:walking -soup river loud");
        assertThat(model.hits()).hasSize(1);
    }

    @Test
    void wordsAndWhatIsNotUnderstoodStayInTheText() {
        type("a:b river ");
        assertThat(model.chips()).isEmpty();
        assertThat(model.text().get()).isEqualTo("a:b river ");
        assertThat(model.asWords()).containsExactly("a:b");
        assertThat(model.nothing().get()).isTrue();
    }

    @Test
    void theLastChipComesBackToBeChanged() {
        type("mood:<=2 ");
        model.unlift();
        assertThat(model.chips()).isEmpty();
        assertThat(model.text().get()).isEqualTo("mood:<=2");
    }

    @Test
    void placesComeAndGoAndEverywhereTakesThemAway() {
        assertThat(model.places()).containsExactly("in:journal");
        model.toggle("in:journal");
        model.toggle("is:starred");
        assertThat(model.hits()).extracting(Hit::title).containsExactly("A pot of soup");
        model.everywhere();
        assertThat(model.chips()).containsExactly("is:starred");
    }

    @Test
    void clearingFindsNothingAndSaysNothing() {
        type("nowhere");
        assertThat(model.nothing().get()).isTrue();
        model.clear();
        assertThat(model.nothing().get()).isFalse();
        assertThat(model.hits()).isEmpty();
    }

    @Test
    void aSearchIsKeptOnlyUnderANameAndCanBeTakenBack() {
        model.search("tag:walking river");
        model.save("  ");
        assertThat(model.saved()).isEmpty();
        model.save("Walks");
        assertThat(model.saved()).extracting(SavedSearch::query).containsExactly("tag:walking river");
        model.bin(model.saved().getFirst());
        assertThat(model.saved()).isEmpty();
        pages.house.undo().undo();
        model.refresh();
        assertThat(model.saved()).extracting(SavedSearch::name).containsExactly("Walks");
    }

    @Test
    void searchingWritesNothing() {
        long before = pages.db.number("select total_changes()");
        type("tag:walking river ");
        model.toggle("in:journal");
        model.clear();
        assertThat(pages.db.number("select total_changes()")).isEqualTo(before);
    }

    @Test
    void aHitOpensInItsRoom() {
        UUID id = pages.page("2026-03-02", "Lantern", "");
        type("lantern");
        model.open(model.hits().getFirst());
        assertThat(opened).containsExactly(id);
        assertThat(((NoWays) pages.house.go()).asked).isEmpty();
        Hit hit = model.hits().getFirst();
        model.open(new Hit("boundary", id, hit.date(), "", hit.snippet(), 1, false));
        assertThat(((NoWays) pages.house.go()).asked).containsExactly("open boundary " + id);
    }

    @Test
    void moreIsReadNearTheEnd() {
        for (int i = 0; i < 60; i++) {
            pages.page("2026-01-01", "Lantern " + i, "");
        }
        type("lantern");
        assertThat(model.hits()).hasSize(50);
        model.near(45);
        assertThat(model.hits()).hasSize(60).doesNotHaveDuplicates();
    }
}
