package app.mendwell.ui;

import javafx.application.Platform;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;

/** Whether things move on screen: as the system says, or as the person chose. */
public final class Motion {

    /** What the person chose for “Reduce motion”. */
    public enum Reduce {
        SYSTEM, ON, OFF
    }

    private final ObjectProperty<Reduce> reduce = new SimpleObjectProperty<>(Reduce.SYSTEM);

    public ObjectProperty<Reduce> reduce() {
        return reduce;
    }

    /** Whether what would move is to stand still; ask each time before something begins to move. FX thread. */
    public boolean reduced() {
        return switch (reduce.get()) {
            case ON -> true;
            case OFF -> false;
            case SYSTEM -> Platform.getPreferences().isReducedMotion();
        };
    }
}
