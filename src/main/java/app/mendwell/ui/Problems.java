package app.mendwell.ui;

import app.mendwell.storage.StorageException;
import java.util.Locale;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The one way of every failure: its kind to the log, one calm banner to the screen. On the FX thread. */
public final class Problems {

    private static final Logger LOG = LoggerFactory.getLogger(Problems.class);

    private final ReadOnlyObjectWrapper<@Nullable Problem> current = new ReadOnlyObjectWrapper<>();
    private Consumer<Throwable> watcher = thrown -> {};

    /** Lets somebody else see every failure as well. */
    public void watch(Consumer<Throwable> newWatcher) {
        watcher = newWatcher;
    }

    public void report(Throwable thrown) {
        // The message may quote what the person wrote, so only the class and the code go to the log.
        LOG.warn("failed: {} {} at {}", thrown.getClass().getName(), reason(thrown), place(thrown));
        current.set(new Problem(Words.of("ui.problem." + reason(thrown)), Words.of("ui.problem." + reason(thrown)
                + ".todo")));
        watcher.accept(thrown);
    }

    /** The end of the word keys that tell of this failure: {@code disk_full}, {@code bug} and so on. */
    static String reason(Throwable thrown) {
        return thrown instanceof StorageException storage ? storage.reason().name().toLowerCase(Locale.ROOT) : "bug";
    }

    private static String place(Throwable thrown) {
        for (StackTraceElement element : thrown.getStackTrace()) {
            if (element.getClassName().startsWith("app.mendwell.")) {
                return element.getClassName() + ":" + element.getLineNumber();
            }
        }
        return "?";
    }

    public void tell(Problem problem) {
        current.set(problem);
    }

    public ReadOnlyObjectProperty<@Nullable Problem> current() {
        return current.getReadOnlyProperty();
    }

    public void dismiss() {
        current.set(null);
    }
}
