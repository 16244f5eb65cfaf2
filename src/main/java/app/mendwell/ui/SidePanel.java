package app.mendwell.ui;

import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/** A panel over the page, at its end or floating. × and Esc close it and lead back to the same field and caret. */
public final class SidePanel extends VBox {

    private final Label title = new Label();
    private final ScrollPane page = new ScrollPane();
    private @Nullable View view;
    private @Nullable FocusMemory before;

    public SidePanel() {
        this("side-panel");
    }

    private SidePanel(String style) {
        getStyleClass().add(style);
        title.getStyleClass().add("mw-heading");
        title.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(title, Priority.ALWAYS);
        var head = new HBox(title, new IconButton("remixal-close-line", Words.of("ui.panel.close"), this::close));
        head.getStyleClass().add("side-panel-head");
        page.setFitToWidth(true);
        VBox.setVgrow(page, Priority.ALWAYS);
        getChildren().addAll(head, page);
        setVisible(false);
        managedProperty().bind(visibleProperty());
        addEventHandler(KeyEvent.KEY_PRESSED, this::key);
    }

    /** The same as a card that floats over the page near what it was called from; it is as high as what it holds. */
    public static SidePanel floating() {
        var card = new SidePanel("floating-card");
        card.setMaxHeight(USE_PREF_SIZE);
        return card;
    }

    private void key(KeyEvent event) {
        if (event.getCode() == KeyCode.ESCAPE) {
            event.consume();
            close();
        }
    }

    /** Shows this view in place of any other. */
    public void open(String heading, View newView) {
        if (view == null) {
            before = FocusMemory.in(getScene());
        } else {
            view.leave();
        }
        view = newView;
        title.setText(heading);
        page.setContent(newView.root());
        setVisible(true);
        // What scrolls is in the window only once it is styled, and what is not in the window takes no focus.
        applyCss();
        newView.enter();
        if (!holdsFocus()) {
            page.requestFocus();
        }
    }

    /** Whether the focus is in here, also while the window itself has none. */
    private boolean holdsFocus() {
        @Nullable
        Node at = getScene() == null ? null : getScene().getFocusOwner();
        while (at != null && !at.equals(this)) {
            at = at.getParent();
        }
        return at != null;
    }

    /** Closes; nothing happens where nothing is open. */
    public void close() {
        if (view == null) {
            return;
        }
        view.leave();
        view = null;
        page.setContent(null);
        setVisible(false);
        if (before != null) {
            before.back();
            before = null;
        }
    }

    public boolean isOpen() {
        return view != null;
    }
}
