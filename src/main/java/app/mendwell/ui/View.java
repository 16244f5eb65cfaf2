package app.mendwell.ui;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URL;
import java.util.Objects;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.value.ObservableValue;
import javafx.fxml.FXMLLoader;
import javafx.scene.Parent;
import org.jspecify.annotations.Nullable;

/** A page drawn from the FXML of its own name; it is the controller of that file. */
public abstract class View {

    private @Nullable Parent root;

    /** The page, loaded when it is first asked for. On the FX thread. */
    public final Parent root() {
        Parent present = root;
        if (present == null) {
            present = load();
            root = present;
        }
        return present;
    }

    private Parent load() {
        String file = getClass().getSimpleName() + ".fxml";
        URL source = Objects.requireNonNull(getClass().getResource(file), file);
        var loader = new FXMLLoader(source, Words.bundle());
        loader.setControllerFactory(type -> this);
        try {
            return loader.load();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The page comes on screen: read again what may have changed. */
    public void enter() {}

    /** The page goes from the screen: what is typed is kept, what is watched is let go. */
    public void leave() {}

    /** Whether the rooms beside the page are to be icons only, so that the page has the room it needs. */
    public ObservableValue<Boolean> wantsRail() {
        return new ReadOnlyObjectWrapper<>(false);
    }
}
