package app.mendwell.ui;

import app.mendwell.storage.Page;
import java.util.function.Function;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.jspecify.annotations.Nullable;

/** A long list, read page by page as it is scrolled. Its rows are small; texts are read when a record is opened. */
public final class PagedList<R> {

    private static final int NEAR = 30;

    private final Tasks tasks;
    private final Function<@Nullable R, Page<R>> load;
    private final ObservableList<R> rows = FXCollections.observableArrayList();
    private boolean more;
    private boolean reading;
    private long round;

    /** @param load the page after a row, or the first one for null; runs on the database thread */
    public PagedList(Tasks tasks, Function<@Nullable R, Page<R>> load) {
        this.tasks = tasks;
        this.load = load;
    }

    /** Reads the first page again; answers that are still under way no longer count. */
    public void refresh() {
        refresh(() -> {});
    }

    public void refresh(Runnable then) {
        long mine = ++round;
        reading = true;
        tasks.run(() -> load.apply(null), page -> {
            if (mine == round) {
                reading = false;
                more = page.more();
                rows.setAll(page.rows());
                then.run();
            }
        });
    }

    /** The row at {@code index} came on screen: asks for the next page when the end is near. */
    public void near(int index) {
        if (!more || reading || index < rows.size() - NEAR) {
            return;
        }
        long mine = round;
        R last = rows.getLast();
        reading = true;
        tasks.run(() -> load.apply(last), page -> {
            if (mine == round) {
                reading = false;
                more = page.more();
                rows.addAll(page.rows());
            }
        });
    }

    public ObservableList<R> rows() {
        return rows;
    }
}
