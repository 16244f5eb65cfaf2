package app.mendwell.ui;

import java.time.Duration;
import java.util.function.Supplier;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import org.jspecify.annotations.Nullable;

/**
 * Keeps what is typed: 800 ms after the last key, every five seconds while typing goes on, and when asked (wizard.md
 * section 3). A failed save leaves the words where they are, says so, and is tried again with the next pause.
 */
public final class Autosave {

    private static final Duration QUIET = Duration.ofMillis(800);
    private static final Duration AT_MOST = Duration.ofSeconds(5);

    private final Tasks tasks;
    private final Supplier<@Nullable Runnable> snapshot;
    private final ReadOnlyStringWrapper line = new ReadOnlyStringWrapper(Words.of("ui.kept.typing"));
    private final ReadOnlyBooleanWrapper failed = new ReadOnlyBooleanWrapper();
    private Tasks.Cancel quiet = () -> {};
    private Tasks.Cancel atMost = () -> {};
    private Runnable told = () -> {};
    private boolean changed;
    private boolean waiting;

    /**
     * @param snapshot runs on the FX thread and gives the job for the database thread, or null when there is nothing
     *        to save yet
     */
    public Autosave(Tasks tasks, Supplier<@Nullable Runnable> snapshot) {
        this.tasks = tasks;
        this.snapshot = snapshot;
    }

    /** Called on the FX thread after each keeping, before whoever asked for it. */
    public void onKept(Runnable newTold) {
        told = newTold;
    }

    /** Something was typed or chosen. */
    public void touched() {
        changed = true;
        quiet.cancel();
        quiet = tasks.later(QUIET, this::flush);
        if (!waiting) {
            waiting = true;
            atMost = tasks.later(AT_MOST, this::flush);
        }
    }

    public void flush() {
        flush(() -> {});
    }

    /** Saves now what has changed; {@code then} runs once it is kept, at once if nothing has. */
    public void flush(Runnable then) {
        stopWaiting();
        @Nullable
        Runnable job = changed ? snapshot.get() : null;
        changed = false;
        if (job == null) {
            then.run();
            return;
        }
        tasks.tryRun(() -> {
            job.run();
            return true;
        }, done -> kept(then), this::notKept);
    }

    private void kept(Runnable then) {
        failed.set(false);
        line.set(Words.of("ui.kept.typing"));
        told.run();
        then.run();
    }

    private void notKept(RuntimeException failure) {
        changed = true;
        failed.set(true);
        line.set(Words.of("ui.kept.not", Words.of("ui.reason." + Problems.reason(failure))));
        tasks.problems().report(failure);
    }

    private void stopWaiting() {
        quiet.cancel();
        atMost.cancel();
        waiting = false;
    }

    /** Lets go of what has not been saved, for a record that is thrown away. */
    public void forget() {
        stopWaiting();
        changed = false;
    }

    public boolean pending() {
        return changed;
    }

    public ReadOnlyStringProperty line() {
        return line.getReadOnlyProperty();
    }

    public ReadOnlyBooleanProperty failed() {
        return failed.getReadOnlyProperty();
    }
}
