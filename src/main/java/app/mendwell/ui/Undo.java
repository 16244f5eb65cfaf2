package app.mendwell.ui;

import app.mendwell.storage.UndoStack;
import app.mendwell.storage.UndoStack.Label;
import app.mendwell.storage.UndoStack.Outcome;
import app.mendwell.storage.UndoStack.Touched;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;

/** Steps that can be taken back, with the line that offers it. */
public final class Undo {

    private final Tasks tasks;
    private final UndoStack stack;
    private final Notices notices;
    private final ReadOnlyIntegerWrapper turns = new ReadOnlyIntegerWrapper();

    public Undo(Tasks tasks, UndoStack stack, Notices notices) {
        this.tasks = tasks;
        this.stack = stack;
        this.notices = notices;
    }

    /** Does the work in one transaction, says it in passing and offers the way back. */
    public <T> void doing(Label label, List<Touched> touched, Supplier<T> work, Consumer<T> then) {
        tasks.run(() -> stack.doing(label, touched, work), result -> {
            then.accept(result);
            notices.offer(Words.of(label.word(), label.about()), Words.of("ui.undo"), this::undo);
        });
    }

    /**
     * As {@link #doing}, without a word: for what the page itself answers, which Ctrl Z takes back all the same.
     *
     * @param busy held until the work has ended, well or badly
     */
    public <T> void quietly(BooleanProperty busy, Label label, List<Touched> touched, Supplier<T> work,
            Consumer<T> then) {
        tasks.run(busy, () -> stack.doing(label, touched, work), then);
    }

    public void undo() {
        tasks.run(stack::undo, outcome -> said(outcome, "ui.undo.done"));
    }

    public void redo() {
        tasks.run(stack::redo, outcome -> said(outcome, "ui.redo.done"));
    }

    private void said(Outcome outcome, String done) {
        switch (outcome) {
            case Outcome.Done(Label label) -> {
                notices.say(Words.of(done));
                turns.set(turns.get() + 1);
            }
            case Outcome.ChangedSince() -> notices.say(Words.of("ui.undo.changed"));
            case Outcome.Nothing() -> notices.say(Words.of("ui.undo.nothing"));
        }
    }

    /** Grows with each step taken back or done again; rooms read anew when it does. */
    public ReadOnlyIntegerProperty turns() {
        return turns.getReadOnlyProperty();
    }
}
