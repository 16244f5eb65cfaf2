package app.mendwell.ui.page;

import javafx.animation.PauseTransition;
import javafx.scene.TraversalDirection;
import javafx.scene.control.Skin;
import javafx.scene.control.TextArea;
import javafx.scene.control.skin.TextAreaSkin;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.util.Duration;

/**
 * A field for whole pages of text, that fills the room it is given. Tab leaves it, Ctrl Tab types a tab. The toolkit
 * sets a text anew with every key, which is felt from some ten thousand characters on; a longer text is therefore drawn
 * row by row, where it is seen.
 */
public final class PageArea extends TextArea {

    /** From here on the text is drawn row by row. */
    private static final int LONG = 12_000;
    /** Under this the toolkit's own way is good enough again. */
    private static final int SHORT = 9_000;
    /** What comes all at once is no key, but a page that is opened or pasted. */
    private static final int AT_ONCE = 1_000;

    private final PauseTransition turning = new PauseTransition(Duration.millis(1));

    public PageArea() {
        getStyleClass().addAll("page-area", "mw-reading");
        setWrapText(true);
        addEventFilter(KeyEvent.KEY_PRESSED, this::tab);
        lengthProperty().subscribe((before, now) -> fit(now.intValue(), Math.abs(now.intValue() - before.intValue())));
        turning.setOnFinished(event -> turn());
    }

    /** While a key is still being handled its skin must stay: then the next moment is early enough. */
    private void fit(int length, int change) {
        if (getSkin() != null && isRows(length) != getSkin() instanceof RowSkin) {
            if (change > AT_ONCE) {
                turn();
            } else {
                turning.playFromStart();
            }
        }
    }

    private boolean isRows(int length) {
        return length > LONG || (length >= SHORT && getSkin() instanceof RowSkin);
    }

    private void turn() {
        if (isRows(getLength()) != getSkin() instanceof RowSkin) {
            setSkin(createDefaultSkin());
        }
    }

    @Override
    protected Skin<?> createDefaultSkin() {
        return isRows(getLength()) ? new RowSkin(this) : new TextAreaSkin(this);
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
