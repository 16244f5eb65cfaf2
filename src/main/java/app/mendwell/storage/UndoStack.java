package app.mendwell.storage;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;

/**
 * The last twenty steps that can be taken back, in memory, gone at lock. A step holds the records it touched as they
 * were before and after; taking it back puts the former in place unless one of them has been changed since.
 */
public final class UndoStack {

    private static final int DEEP = 20;

    /** A record that a step touches, whether it exists yet or not. */
    public record Touched(Kind kind, UUID id) {}

    /**
     * What was done, for the bar.
     *
     * @param word key of the sentence that names it
     * @param about what the sentence is about, shown but never logged
     */
    public record Label(String word, String about) {
        @Override
        public String toString() {
            return word;
        }
    }

    /** How taking back ended. */
    public sealed interface Outcome {
        record Done(Label label) implements Outcome {}

        record ChangedSince() implements Outcome {}

        record Nothing() implements Outcome {}
    }

    private record Step(Label label, List<Snapshot> before, List<Snapshot> after) {}

    private final Database db;
    private final Kinds kinds;
    private final Snapshots snapshots;
    private final Deque<Step> done = new ArrayDeque<>();
    private final Deque<Step> undone = new ArrayDeque<>();

    public UndoStack(Records records) {
        this.db = records.db();
        this.kinds = records.kinds();
        this.snapshots = new Snapshots(db, kinds);
    }

    /** Runs the work in one transaction and keeps the way back; every record it writes must be named. */
    public <T> T doing(Label label, List<Touched> touched, Supplier<T> work) {
        return db.inTransaction(() -> {
            List<Snapshot> before = take(touched);
            T result = work.get();
            push(done, new Step(label, before, take(touched)));
            undone.clear();
            return result;
        });
    }

    public void doing(Label label, List<Touched> touched, Runnable work) {
        doing(label, touched, () -> {
            work.run();
            return true;
        });
    }

    private List<Snapshot> take(List<Touched> touched) {
        return touched.stream().map(each -> snapshots.take(each.kind(), each.id())).toList();
    }

    private static void push(Deque<Step> stack, Step step) {
        stack.push(step);
        if (stack.size() > DEEP) {
            stack.removeLast();
        }
    }

    public Outcome undo() {
        return turn(done, undone);
    }

    public Outcome redo() {
        return turn(undone, done);
    }

    private Outcome turn(Deque<Step> from, Deque<Step> to) {
        Optional<Step> newest = Optional.ofNullable(from.peek());
        if (newest.isEmpty()) {
            return new Outcome.Nothing();
        }
        Step step = newest.get();
        boolean fits = db.inTransaction(() -> putBack(step));
        from.pop();
        if (!fits) {
            return new Outcome.ChangedSince();
        }
        push(to, new Step(step.label(), step.after(), step.before()));
        return new Outcome.Done(step.label());
    }

    private boolean putBack(Step step) {
        boolean same = step.after().stream()
                .allMatch(then -> snapshots.take(kinds.get(then.kind()), then.id()).equals(then));
        if (same) {
            step.before().forEach(snapshots::put);
        }
        return same;
    }

    /** Forgets every step; called when the vault locks. */
    public void clear() {
        done.clear();
        undone.clear();
    }
}
