package app.mendwell.calm;

import app.mendwell.storage.Wall;
import app.mendwell.ui.Tasks;
import java.time.Duration;
import java.time.Instant;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/** A course on its way: begun, paused, gone on with, over. It ticks once a second while it runs, and never otherwise. */
final class CalmRun {

    /** Where it is. */
    enum State {
        READY, RUNNING, PAUSED, OVER
    }

    private static final int SECOND = 1000;
    /** A tick that would come sooner is left out for the one after. */
    private static final int TOO_SOON = 200;

    private final Tasks tasks;
    private final Wall wall;
    private final ReadOnlyObjectWrapper<State> state = new ReadOnlyObjectWrapper<>(State.READY);
    private final ReadOnlyIntegerWrapper elapsed = new ReadOnlyIntegerWrapper();
    private final ReadOnlyObjectWrapper<Course.At> at;
    private Course course;
    private Duration before = Duration.ZERO;
    private Instant since = Instant.EPOCH;
    private Tasks.Cancel tick = () -> {};

    CalmRun(Tasks tasks, Wall wall, Course first) {
        this.tasks = tasks;
        this.wall = wall;
        this.course = first;
        this.at = new ReadOnlyObjectWrapper<>(first.at(0));
    }

    /** Makes another course ready. */
    void load(Course next) {
        course = next;
        stop();
    }

    /** Begins, pauses or goes on, whichever it is the time for. */
    void toggle() {
        if (state.get() == State.RUNNING) {
            pause();
        } else {
            if (state.get() == State.OVER) {
                place(Duration.ZERO);
            }
            run();
        }
    }

    private void run() {
        since = wall.instant();
        state.set(State.RUNNING);
        tickIn(SECOND);
    }

    private void pause() {
        tick.cancel();
        before = passed();
        state.set(State.PAUSED);
    }

    void startOver() {
        tick.cancel();
        place(Duration.ZERO);
        run();
    }

    /** Goes to the next step at once. */
    void skip() {
        boolean runs = state.get() == State.RUNNING;
        tick.cancel();
        place(Duration.ofSeconds(course.next(elapsed.get())));
        if (isOver()) {
            state.set(State.OVER);
        } else if (runs) {
            run();
        }
    }

    /** Ends it, wherever it is. Nothing ticks any more. */
    void stop() {
        tick.cancel();
        place(Duration.ZERO);
        state.set(State.READY);
    }

    private void place(Duration here) {
        before = here;
        since = wall.instant();
        show((int) here.toSeconds());
    }

    private Duration passed() {
        return state.get() == State.RUNNING ? before.plus(Duration.between(since, wall.instant())) : before;
    }

    private void tickIn(long millis) {
        tick = tasks.later(Duration.ofMillis(millis), this::tick);
    }

    private void tick() {
        long millis = passed().toMillis();
        show((int) Math.round(millis / (double) SECOND));
        if (isOver()) {
            before = passed();
            state.set(State.OVER);
            return;
        }
        long rest = SECOND - millis % SECOND;
        tickIn(rest < TOO_SOON ? rest + SECOND : rest);
    }

    private boolean isOver() {
        return elapsed.get() >= course.seconds();
    }

    private void show(int second) {
        elapsed.set(Math.min(second, course.seconds()));
        at.set(course.at(elapsed.get()));
    }

    Course course() {
        return course;
    }

    ReadOnlyObjectProperty<State> state() {
        return state.getReadOnlyProperty();
    }

    /** Whole seconds since the beginning, pauses left out. */
    ReadOnlyIntegerProperty elapsed() {
        return elapsed.getReadOnlyProperty();
    }

    ReadOnlyObjectProperty<Course.At> at() {
        return at.getReadOnlyProperty();
    }
}
