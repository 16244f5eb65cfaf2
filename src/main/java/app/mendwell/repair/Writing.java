package app.mendwell.repair;

import app.mendwell.ui.View;
import java.util.UUID;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** The wizard, as this room sees it. */
interface Writing {

    View page();

    /** A new repair, from the gate on. */
    void begin();

    /** A repair that was left. */
    void resume(UUID repair);

    /** Ends it, with what is written kept; false where words of the private pages would be lost, and it stays. */
    boolean makeWay();

    /** Told when it ends, with the repair that was left or finished, or null for none. */
    void onLeft(Consumer<@Nullable UUID> left);
}
