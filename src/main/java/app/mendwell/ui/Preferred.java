package app.mendwell.ui;

import app.mendwell.storage.PreferenceRepository;
import app.mendwell.storage.Preferences;
import java.util.function.UnaryOperator;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/** The person's choices as they stand, for every room; a change counts at once and is kept in the vault. */
public final class Preferred {

    private final Tasks tasks;
    private final PreferenceRepository repository;
    private final ReadOnlyObjectWrapper<Preferences> now;

    /** @param first what the vault holds */
    public Preferred(Tasks tasks, PreferenceRepository repository, Preferences first) {
        this.tasks = tasks;
        this.repository = repository;
        this.now = new ReadOnlyObjectWrapper<>(first);
    }

    public Preferences get() {
        return now.get();
    }

    public ReadOnlyObjectProperty<Preferences> now() {
        return now.getReadOnlyProperty();
    }

    public void change(UnaryOperator<Preferences> change) {
        Preferences next = change.apply(now.get());
        if (!next.equals(now.get())) {
            now.set(next);
            tasks.run(() -> repository.save(next), () -> {});
        }
    }

    /** Counts at once; answers the job that keeps it, for what is typed and saved by {@link Autosave}. */
    public Runnable changing(UnaryOperator<Preferences> change) {
        Preferences next = change.apply(now.get());
        now.set(next);
        return () -> repository.save(next);
    }
}
