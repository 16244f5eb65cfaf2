package app.mendwell.testing;

import app.mendwell.ui.View;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.value.ObservableValue;

/** A page with a heading and a field, that counts how often it is entered and left. */
public final class PlainView extends View {

    public int entered;
    public int left;
    public final BooleanProperty rail = new SimpleBooleanProperty();

    @Override
    public void enter() {
        entered++;
    }

    @Override
    public void leave() {
        left++;
    }

    @Override
    public ObservableValue<Boolean> wantsRail() {
        return rail;
    }
}
