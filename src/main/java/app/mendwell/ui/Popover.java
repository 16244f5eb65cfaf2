package app.mendwell.ui;

import javafx.geometry.Bounds;
import javafx.geometry.NodeOrientation;
import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.VBox;
import javafx.stage.Popup;
import javafx.stage.Screen;
import org.jspecify.annotations.Nullable;

/** A small sheet beside what opened it. Esc and a click elsewhere close it; the focus goes back where it was. */
public final class Popover {

    private static final double GAP = 6;

    private final Popup popup = new Popup();
    private final VBox sheet = new VBox();
    private @Nullable FocusMemory before;
    private Runnable closed = () -> {};

    public Popover(Node... content) {
        sheet.getStyleClass().add("popover-sheet");
        sheet.getChildren().setAll(content);
        popup.getContent().add(sheet);
        popup.setAutoHide(true);
        popup.setHideOnEscape(false);
        popup.setOnHidden(event -> back());
        sheet.addEventHandler(KeyEvent.KEY_PRESSED, this::key);
    }

    private void key(KeyEvent event) {
        if (event.getCode() == KeyCode.ESCAPE) {
            event.consume();
            close();
        }
    }

    private void back() {
        closed.run();
        if (before != null) {
            before.back();
            before = null;
        }
    }

    /** Told when the sheet goes, however it goes. */
    public void onClosed(Runnable newClosed) {
        closed = newClosed;
    }

    /** Opens below {@code anchor}, or above it where there is no room; nothing happens where it is not on screen. */
    public void open(Node anchor) {
        Bounds here = anchor.localToScreen(anchor.getLayoutBounds());
        if (here == null || popup.isShowing()) {
            return;
        }
        before = FocusMemory.in(anchor.getScene());
        sheet.setNodeOrientation(anchor.getEffectiveNodeOrientation());
        boolean fromEnd = anchor.getEffectiveNodeOrientation() == NodeOrientation.RIGHT_TO_LEFT;
        popup.show(anchor, fromEnd ? here.getMaxX() : here.getMinX(), here.getMaxY() + GAP);
        above(here);
        sheet.requestFocus();
        firstField(sheet);
    }

    private void above(Bounds anchor) {
        double height = popup.getHeight();
        double bottom = Screen.getScreensForRectangle(anchor.getMinX(), anchor.getMinY(), 1, 1).stream().findFirst()
                .orElse(Screen.getPrimary()).getVisualBounds().getMaxY();
        if (anchor.getMaxY() + GAP + height > bottom && anchor.getMinY() - GAP - height > 0) {
            popup.setY(anchor.getMinY() - GAP - height);
        }
    }

    private static boolean firstField(javafx.scene.Parent parent) {
        for (Node child : parent.getChildrenUnmodifiable()) {
            if (!child.isVisible() || child.isDisabled()) {
                continue;
            }
            if (child.isFocusTraversable()) {
                child.requestFocus();
                return true;
            }
            if (child instanceof javafx.scene.Parent inner && firstField(inner)) {
                return true;
            }
        }
        return false;
    }

    public void close() {
        popup.hide();
    }

    public boolean isOpen() {
        return popup.isShowing();
    }

    /** What stands on the sheet. */
    public VBox sheet() {
        return sheet;
    }
}
