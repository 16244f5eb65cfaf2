package app.mendwell.ui;

import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.TextInputControl;
import org.jspecify.annotations.Nullable;

/** Where one was: the field that had the focus, its caret and its selection. */
public final class FocusMemory {

    private final @Nullable Node owner;
    private final int anchor;
    private final int caret;

    private FocusMemory(@Nullable Node owner) {
        this.owner = owner;
        this.anchor = owner instanceof TextInputControl field ? field.getAnchor() : 0;
        this.caret = owner instanceof TextInputControl field ? field.getCaretPosition() : 0;
    }

    /** The present place in this scene; without a scene there is none to go back to. */
    public static FocusMemory in(@Nullable Scene scene) {
        return new FocusMemory(scene == null ? null : scene.getFocusOwner());
    }

    /** Goes back there. */
    public void back() {
        if (owner == null) {
            return;
        }
        owner.requestFocus();
        if (owner instanceof TextInputControl field) {
            field.selectRange(Math.min(anchor, field.getLength()), Math.min(caret, field.getLength()));
        }
    }
}
