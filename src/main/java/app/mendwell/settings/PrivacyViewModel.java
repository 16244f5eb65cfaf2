package app.mendwell.settings;

import app.mendwell.ui.House;
import app.mendwell.ui.Words;
import java.util.List;
import java.util.Optional;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;

/** When the journal locks, the key that hides, and what the window is called. */
public final class PrivacyViewModel {

    /** Minutes to choose from; others (1 to 60) may come from an import and are shown as they are. */
    public static final List<Integer> MINUTES = List.of(1, 2, 3, 5, 10, 15, 20, 30, 45, 60);

    private final Surroundings around;
    private final ObjectProperty<Integer> minutes;
    private final ReadOnlyStringWrapper refused = new ReadOnlyStringWrapper("");

    public PrivacyViewModel(House house, Surroundings around) {
        this.around = around;
        this.minutes = new Choices(house.preferred()).number("lock_after_min", now -> now.lockAfterMinutes());
    }

    /**
     * Takes a key for hiding, unless it does something already or is one that writes.
     *
     * @param writes whether the key is used for writing or moving
     * @param written how the key is called on the keyboard
     */
    public boolean hideWith(String key, boolean writes, String written) {
        Optional<String> used = around.keys().usedFor(key);
        if (writes || used.isPresent()) {
            refused.set(used.map(does -> Words.of("settings.privacy.hide.used", written, does))
                    .orElseGet(() -> Words.of("settings.privacy.hide.writes", written)));
            return false;
        }
        refused.set("");
        around.outer().hideKey().set(key);
        return true;
    }

    /** The person changed their mind: the key stays. */
    public void leaveKey() {
        refused.set("");
    }

    /** Minutes without a key or a click. */
    public ObjectProperty<Integer> minutes() {
        return minutes;
    }

    public BooleanProperty plainName() {
        return around.outer().neutralName();
    }

    /** The name of the key that hides. */
    public ReadOnlyStringProperty hideKey() {
        return around.outer().hideKey();
    }

    /** Why the key pressed last cannot hide; empty for nothing. */
    public ReadOnlyStringProperty refused() {
        return refused.getReadOnlyProperty();
    }
}
