package app.mendwell.ui;

import java.time.Duration;
import java.util.concurrent.Executor;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.animation.PauseTransition;
import javafx.application.Platform;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;

/**
 * The only door to another thread. A job runs on the database thread, or for {@code work} on one of two others; what
 * comes then runs on the FX thread. Made per open vault: once closed, it drops every result.
 */
public final class Tasks {

    /** Takes back something that was to happen later. */
    public interface Cancel {
        void cancel();
    }

    /** Lets something happen on the FX thread after a while. */
    public interface Later {
        Cancel in(Duration delay, Runnable onScreen);
    }

    private final Executor database;
    private final Executor pool;
    private final Executor screen;
    private final Later later;
    private final Problems problems;
    private volatile boolean closed;

    public Tasks(Executor database, Executor pool, Executor screen, Later later, Problems problems) {
        this.database = database;
        this.pool = pool;
        this.screen = screen;
        this.later = later;
        this.problems = problems;
    }

    /** One database thread and a pool of two. */
    public static Tasks threads(Problems problems) {
        ExecutorService database = Executors.newSingleThreadExecutor(named("database"));
        ExecutorService pool = Executors.newFixedThreadPool(2, named("work"));
        return new Tasks(database, pool, Platform::runLater, Tasks::pause, problems);
    }

    private static java.util.concurrent.ThreadFactory named(String name) {
        return Thread.ofPlatform().daemon().name(name).factory();
    }

    private static Cancel pause(Duration delay, Runnable onScreen) {
        var pause = new PauseTransition(javafx.util.Duration.millis((double) delay.toMillis()));
        pause.setOnFinished(event -> onScreen.run());
        pause.play();
        return pause::stop;
    }

    public <T> void run(Supplier<T> job, Consumer<T> then) {
        tryRun(job, then, problems::report);
    }

    public void run(Runnable job, Runnable then) {
        run(given(job), done -> then.run());
    }

    /** Holds {@code busy} until the job has ended, well or badly, so that a second press does nothing. */
    public <T> void run(BooleanProperty busy, Supplier<T> job, Consumer<T> then) {
        busy.set(true);
        tryRun(job, result -> {
            busy.set(false);
            then.accept(result);
        }, failure -> {
            busy.set(false);
            problems.report(failure);
        });
    }

    public void run(BooleanProperty busy, Runnable job, Runnable then) {
        run(busy, given(job), done -> then.run());
    }

    private static Supplier<Boolean> given(Runnable job) {
        return () -> {
            job.run();
            return true;
        };
    }

    /** As {@link #run}, for a caller that has its own answer to a failure. */
    public <T> void tryRun(Supplier<T> job, Consumer<T> then, Consumer<RuntimeException> failed) {
        on(database, job, then, failed);
    }

    /** On the work pool, which never touches the connection. */
    public <T> void work(Supplier<T> job, Consumer<T> then) {
        tryWork(job, then, problems::report);
    }

    public <T> void tryWork(Supplier<T> job, Consumer<T> then, Consumer<RuntimeException> failed) {
        on(pool, job, then, failed);
    }

    private <T> void on(Executor thread, Supplier<T> job, Consumer<T> then, Consumer<RuntimeException> failed) {
        try {
            thread.execute(() -> finish(job, then, failed));
        } catch (RejectedExecutionException e) {
            // Closed while locking: nobody is left to hear the answer.
            closed = true;
        }
    }

    private <T> void finish(Supplier<T> job, Consumer<T> then, Consumer<RuntimeException> failed) {
        Runnable ending;
        try {
            T result = job.get();
            ending = () -> then.accept(result);
        } catch (RuntimeException e) {
            ending = () -> failed.accept(e);
        }
        deliver(ending);
    }

    private void deliver(Runnable ending) {
        if (!closed) {
            screen.execute(() -> {
                if (!closed) {
                    ending.run();
                }
            });
        }
    }

    /** Runs {@code onScreen} on the FX thread after {@code delay}, unless taken back or closed before. */
    public Cancel later(Duration delay, Runnable onScreen) {
        return later.in(delay, () -> {
            if (!closed) {
                onScreen.run();
            }
        });
    }

    public Problems problems() {
        return problems;
    }

    /** Waits until every job given so far has run, at most ten seconds; whether it did. */
    public boolean drain() {
        var done = new java.util.concurrent.CountDownLatch(1);
        try {
            database.execute(done::countDown);
            return done.await(10, TimeUnit.SECONDS);
        } catch (RejectedExecutionException e) {
            return true;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    /** Drops every result from now on and ends the threads once their jobs have run. */
    public void close() {
        closed = true;
        end(database);
        end(pool);
    }

    private static void end(Executor executor) {
        if (executor instanceof ExecutorService service) {
            service.shutdown();
        }
    }

    /** A flag for {@link #run(BooleanProperty, Supplier, Consumer)}. */
    public static BooleanProperty idle() {
        return new SimpleBooleanProperty();
    }
}
