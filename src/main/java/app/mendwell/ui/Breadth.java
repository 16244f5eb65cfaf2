package app.mendwell.ui;

import javafx.beans.property.ReadOnlyDoubleProperty;
import javafx.beans.property.ReadOnlyDoubleWrapper;
import javafx.scene.control.Label;
import javafx.util.Subscription;

/**
 * How broad the window is for its text: its width divided by the scale of the text, by which pages choose their columns
 * (design section 2). Put it anywhere on a page; it draws nothing and takes no room.
 */
public final class Breadth extends Label {

    /** From here on a page is as drawn. */
    public static final double WIDE = 1100;
    /** Under this a page has one column. */
    public static final double NARROW = 1000;
    /** Under this, which only large text reaches, a list and what is open are two pages. */
    public static final double SLIGHT = 760;

    private final ReadOnlyDoubleWrapper effective = new ReadOnlyDoubleWrapper(WIDE);
    private Subscription watching = Subscription.EMPTY;

    public Breadth() {
        setManaged(false);
        setMouseTransparent(true);
        fontProperty().subscribe(this::measure);
        sceneProperty().subscribe(scene -> {
            watching.unsubscribe();
            watching = scene == null ? Subscription.EMPTY : scene.widthProperty().subscribe(this::measure);
        });
    }

    private void measure() {
        if (getScene() != null && getScene().getWidth() > 0) {
            effective.set(getScene().getWidth() * Theme.EM / getFont().getSize());
        }
    }

    /** Pixels of the window at text of 100 %. */
    public ReadOnlyDoubleProperty effective() {
        return effective.getReadOnlyProperty();
    }
}
