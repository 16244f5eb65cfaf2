package app.mendwell.repair.steps;

import app.mendwell.ui.FocusMemory;
import app.mendwell.ui.IconButton;
import app.mendwell.ui.Words;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/**
 * What stands beside a page, and over it what is opened there for a while. Where the window is narrow it stands below
 * the page and scrolls with it.
 */
public final class AsidePane extends StackPane implements Panel {

    private static final String OPENED = "opened";
    private static final String PLAIN = "plain";

    private final ScrollPane scroll = new ScrollPane();
    private final StackPane place = new StackPane();
    private @Nullable Node standing;
    private @Nullable FocusMemory before;
    private boolean below;

    public AsidePane() {
        getStyleClass().add("wizard-aside");
        scroll.setFitToWidth(true);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        scroll.setFocusTraversable(false);
        managedProperty().bind(visibleProperty());
        lay();
    }

    /** Shows what stands beside a page, or nothing; what was opened is closed. */
    void stand(@Nullable Node node, boolean plain) {
        before = null;
        getStyleClass().removeAll(OPENED, PLAIN);
        if (plain) {
            getStyleClass().add(PLAIN);
        }
        standing = node;
        show(node);
    }

    private void show(@Nullable Node node) {
        visibleProperty().unbind();
        place.getChildren().clear();
        if (node == null) {
            setVisible(false);
        } else {
            place.getChildren().add(node);
            visibleProperty().bind(node.visibleProperty());
        }
    }

    @Override
    public void open(String title, Node content) {
        if (before == null) {
            before = FocusMemory.in(getScene());
        }
        if (!getStyleClass().contains(OPENED)) {
            getStyleClass().add(OPENED);
        }
        var heading = new Label(title);
        heading.getStyleClass().add("mw-label");
        heading.setWrapText(true);
        heading.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(heading, Priority.ALWAYS);
        var close = new IconButton("remixal-close-line", Words.of("ui.panel.close"), this::close);
        close.getStyleClass().add("mw-small");
        close.setId("closePanel");
        var head = new HBox(heading, close);
        head.getStyleClass().add("wizard-panel-head");
        var panel = new VBox(head, content);
        panel.getStyleClass().add("wizard-panel");
        show(panel);
        scroll.setVvalue(0);
        app.mendwell.ui.form.FirstFocus.in(content).ifPresent(Node::requestFocus);
    }

    @Override
    public void close() {
        if (isOpen()) {
            getStyleClass().remove(OPENED);
            show(standing);
            FocusMemory back = before;
            before = null;
            if (back != null) {
                back.back();
            }
        }
    }

    boolean isOpen() {
        return getStyleClass().contains(OPENED);
    }

    /** Whether it stands below the page. */
    void below(boolean newBelow) {
        below = newBelow;
        pseudoClassStateChanged(javafx.css.PseudoClass.getPseudoClass("below"), below);
        lay();
    }

    private void lay() {
        getChildren().clear();
        scroll.setContent(null);
        if (below) {
            getChildren().add(place);
        } else {
            scroll.setContent(place);
            getChildren().add(scroll);
        }
    }
}
