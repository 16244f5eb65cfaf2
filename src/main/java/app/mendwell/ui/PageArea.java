package app.mendwell.ui;

import javafx.scene.TraversalDirection;
import javafx.scene.control.TextArea;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

/** A field for whole pages of text, that fills the room it is given. Tab leaves it, Ctrl Tab types a tab. */
public final class PageArea extends TextArea {

    public PageArea() {
        getStyleClass().addAll("page-area", "mw-reading");
        setWrapText(true);
        addEventFilter(KeyEvent.KEY_PRESSED, this::tab);
    }

    private void tab(KeyEvent event) {
        if (event.getCode() != KeyCode.TAB || event.isAltDown()) {
            return;
        }
        event.consume();
        if (event.isControlDown()) {
            replaceSelection("\t");
        } else {
            requestFocusTraversal(event.isShiftDown() ? TraversalDirection.PREVIOUS : TraversalDirection.NEXT);
        }
    }
}
