package app.mendwell.settings;

import java.util.List;
import java.util.Optional;

/** The keys that work in the window, as the window answers for them. */
public interface Keys {

    /**
     * One line of the list.
     *
     * @param keys as they are written on the keyboard, “Ctrl N”
     * @param does in words
     */
    record Line(String keys, String does) {}

    List<Line> lines();

    /** What this key does by itself already, in words; the key that hides isn't counted. */
    Optional<String> usedFor(String key);
}
