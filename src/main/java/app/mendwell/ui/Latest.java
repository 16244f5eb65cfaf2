package app.mendwell.ui;

import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;

/** Passes on only the answer to the newest question. On the FX thread. */
public final class Latest<T> {

    private final Tasks tasks;
    private long asked;

    public Latest(Tasks tasks) {
        this.tasks = tasks;
    }

    /** Asks; the answer to anything asked before no longer counts. */
    public void ask(Supplier<T> job, Consumer<T> then) {
        long mine = ++asked;
        tasks.run(job, answer -> {
            if (mine == asked) {
                then.accept(answer);
            }
        });
    }

    /** As {@link #ask(Supplier, Consumer)}, with work on what was read that needs no vault and is done elsewhere. */
    public <R> void ask(Supplier<R> read, Function<R, T> work, Consumer<T> then) {
        long mine = ++asked;
        tasks.run(read, found -> {
            if (mine == asked) {
                tasks.work(() -> work.apply(found), answer -> {
                    if (mine == asked) {
                        then.accept(answer);
                    }
                });
            }
        });
    }

    /** Lets go of the question that is under way. */
    public void forget() {
        asked++;
    }
}
