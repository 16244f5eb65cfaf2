package app.mendwell.settings;

import app.mendwell.ui.Motion;
import app.mendwell.ui.Theme;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.StringProperty;

/**
 * What this room asks of the program around the open journal.
 *
 * @param version of the program
 */
public record Surroundings(Outer outer, Copies copies, Transfers transfers, Keys keys, String version) {

    /**
     * The choices that lie outside the vault; changing a property keeps it.
     *
     * @param neutralName whether the window is called “Notes”
     * @param hideKey the name of the key that hides, as {@code F9}
     */
    public record Outer(Theme theme, Motion motion, BooleanProperty neutralName, StringProperty hideKey) {}
}
