package app.mendwell.ui;

import static org.assertj.core.api.Assertions.assertThat;

import app.mendwell.storage.StorageException;
import app.mendwell.testing.TestTasks;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.jspecify.annotations.Nullable;

class AutosaveTest {

    private final TestTasks.Timers time = new TestTasks.Timers();
    private final Tasks tasks = TestTasks.timed(time);
    private final List<String> disk = new ArrayList<>();
    private String words = "";
    private boolean full;
    private final Autosave autosave = new Autosave(tasks, this::snapshot);

    private @Nullable Runnable snapshot() {
        String now = words;
        return now.isEmpty() ? null : () -> {
            if (full) {
                throw new StorageException(StorageException.Reason.DISK_FULL);
            }
            disk.add(now);
        };
    }

    private void type(String text) {
        words = words + text;
        autosave.touched();
    }

    @Test
    void aPauseOfEightHundredMillisecondsSavesOnce() {
        type("We ");
        time.pass(500);
        type("talked.");
        time.pass(799);
        assertThat(disk).isEmpty();
        time.pass(1);
        assertThat(disk).containsExactly("We talked.");
        time.pass(20_000);
        assertThat(disk).hasSize(1);
    }

    @Test
    void typingWithoutAPauseIsSavedEveryFiveSeconds() {
        for (int i = 0; i < 24; i++) {
            type("a");
            time.pass(500);
        }
        assertThat(disk).hasSize(2);
    }

    @Test
    void aFullDiskIsSaidAndTheNextPauseTriesAgain() {
        full = true;
        type("We talked.");
        time.pass(800);
        assertThat(autosave.failed().get()).isTrue();
        assertThat(autosave.line().get()).isEqualTo("Not saved yet: the disk is full. Your words are still here.");
        full = false;
        autosave.touched();
        time.pass(800);
        assertThat(disk).containsExactly("We talked.");
        assertThat(autosave.line().get()).isEqualTo("Kept as you type");
    }

    @Test
    void afterAFailureAFlushTriesAgainWithoutAKey() {
        full = true;
        type("We talked.");
        autosave.flush();
        full = false;
        autosave.flush();
        assertThat(disk).containsExactly("We talked.");
    }

    @Test
    void nothingIsWrittenWhereNothingChanged() {
        words = "Read only";
        autosave.flush();
        assertThat(disk).isEmpty();
    }
}
