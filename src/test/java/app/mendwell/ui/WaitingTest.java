package app.mendwell.ui;

import static org.assertj.core.api.Assertions.assertThat;

import app.mendwell.storage.Page;
import app.mendwell.testing.TestTasks;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.jspecify.annotations.Nullable;

class WaitingTest {

    private final ArrayDeque<Runnable> waiting = new ArrayDeque<>();
    private final Tasks queued = TestTasks.queued(waiting);

    private void runAll() {
        while (!waiting.isEmpty()) {
            waiting.remove().run();
        }
    }

    @Test
    void onlyTheAnswerToTheNewestQuestionArrives() {
        var latest = new Latest<String>(queued);
        var heard = new ArrayList<String>();
        latest.ask(() -> "so", heard::add);
        latest.ask(() -> "soup", heard::add);
        runAll();
        assertThat(heard).containsExactly("soup");
    }

    @Test
    void aFlagIsHeldUntilTheJobHasEndedWellOrBadly() {
        var busy = Tasks.idle();
        queued.run(busy, () -> {
            throw new IllegalStateException("stopped");
        }, () -> {});
        assertThat(busy.get()).isTrue();
        runAll();
        assertThat(busy.get()).isFalse();
        assertThat(queued.problems().current().get()).isNotNull();
    }

    @Test
    void nothingArrivesOnceTheVaultIsClosed() {
        var heard = new ArrayList<String>();
        queued.run(() -> "private", heard::add);
        queued.close();
        runAll();
        assertThat(heard).isEmpty();
    }

    private static Page<Integer> after(@Nullable Integer row) {
        int first = row == null ? 0 : row + 1;
        return Page.of(IntStream.range(first, Math.min(first + 101, 250)).boxed().toList(), 100);
    }

    @Test
    void aLongListIsReadAsItIsScrolled() {
        var list = new PagedList<Integer>(queued, WaitingTest::after);
        list.refresh();
        runAll();
        assertThat(list.rows()).hasSize(100);
        list.near(10);
        assertThat(waiting).isEmpty();
        list.near(80);
        list.near(81);
        assertThat(waiting).hasSize(1);
        runAll();
        list.near(199);
        runAll();
        list.near(249);
        assertThat(list.rows()).hasSize(250).isEqualTo(IntStream.range(0, 250).boxed().toList());
        assertThat(waiting).isEmpty();
    }

    @Test
    void aPageThatWasAskedForBeforeARefreshDoesNotArriveTwice() {
        var list = new PagedList<Integer>(queued, WaitingTest::after);
        list.refresh();
        runAll();
        list.near(99);
        list.refresh();
        runAll();
        assertThat(list.rows()).isEqualTo(List.copyOf(after(null).rows()));
    }
}
