package app.mendwell.ui;

import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.jspecify.annotations.Nullable;

/** What is said in passing, the newest in place of the one before. */
public final class Notices {

    private final ReadOnlyObjectWrapper<@Nullable Notice> current = new ReadOnlyObjectWrapper<>();

    public void say(String text) {
        current.set(new Notice(text, null, () -> {}));
    }

    public void offer(String text, String action, Runnable act) {
        current.set(new Notice(text, action, act));
    }

    public void dismiss() {
        current.set(null);
    }

    public ReadOnlyObjectProperty<@Nullable Notice> current() {
        return current.getReadOnlyProperty();
    }
}
