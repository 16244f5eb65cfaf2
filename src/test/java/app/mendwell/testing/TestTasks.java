package app.mendwell.testing;

import app.mendwell.ui.Problems;
import app.mendwell.ui.Tasks;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.concurrent.Executor;

/** Tasks without threads: at once, or when the test says so. */
public final class TestTasks {

    private TestTasks() {}

    /** Everything at once; what waits for a while never comes. Failures are gathered. */
    public static Tasks inline(List<Throwable> problems) {
        return new Tasks(Runnable::run, Runnable::run, Runnable::run, (delay, job) -> () -> {}, gathering(problems));
    }

    /** Everything at once, failures are kept as the present problem only. */
    public static Tasks inline() {
        return new Tasks(Runnable::run, Runnable::run, Runnable::run, (delay, job) -> () -> {}, new Problems());
    }

    /** Jobs wait in the queue until the test runs them. */
    public static Tasks queued(Deque<Runnable> waiting) {
        Executor queue = waiting::add;
        return new Tasks(queue, queue, Runnable::run, (delay, job) -> () -> {}, new Problems());
    }

    /** Everything at once; what is to come later waits in {@code timers}. */
    public static Tasks timed(Timers timers) {
        return new Tasks(Runnable::run, Runnable::run, Runnable::run, timers, new Problems());
    }

    private static Problems gathering(List<Throwable> problems) {
        var told = new Problems();
        told.watch(problems::add);
        return told;
    }

    /** Time that passes when the test says so. */
    public static final class Timers implements Tasks.Later {

        private record Waiting(long at, Runnable job) {}

        private final Deque<Waiting> waiting = new ArrayDeque<>();
        private long now;

        @Override
        public Tasks.Cancel in(Duration delay, Runnable onScreen) {
            var one = new Waiting(now + delay.toMillis(), onScreen);
            waiting.add(one);
            return () -> waiting.remove(one);
        }

        /** Lets so many milliseconds pass. */
        public void pass(long millis) {
            long until = now + millis;
            while (true) {
                Waiting next = waiting.stream().filter(each -> each.at() <= until)
                        .min(java.util.Comparator.comparingLong(Waiting::at)).orElse(null);
                if (next == null) {
                    break;
                }
                waiting.remove(next);
                now = next.at();
                next.job().run();
            }
            now = until;
        }
    }
}
