package app.mendwell.ui.paper;

import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;

/**
 * Something that may stand on the pages or not.
 *
 * @param label its name beside its box
 * @param on whether it stands there
 */
public record PrintChoice(String label, BooleanProperty on) {

    public static PrintChoice of(String label, boolean on) {
        return new PrintChoice(label, new SimpleBooleanProperty(on));
    }
}
