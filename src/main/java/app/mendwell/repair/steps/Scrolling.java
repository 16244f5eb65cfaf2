package app.mendwell.repair.steps;

import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.control.ScrollPane;
import org.jspecify.annotations.Nullable;

/** Brings a part of a page into view. */
final class Scrolling {

    /** Pixels that stay between it and the edge. */
    private static final double EDGE = 40;

    private Scrolling() {}

    static void into(ScrollPane pane, @Nullable Node node) {
        Node content = pane.getContent();
        if (node == null || content == null) {
            return;
        }
        pane.applyCss();
        pane.layout();
        double view = pane.getViewportBounds().getHeight();
        double hidden = content.getLayoutBounds().getHeight() - view;
        Bounds there = content.sceneToLocal(node.localToScene(node.getBoundsInLocal()));
        if (hidden <= 0 || there == null) {
            return;
        }
        double at = pane.getVvalue() * hidden;
        double top = there.getMinY() - EDGE;
        double bottom = there.getMaxY() + EDGE - view;
        double to = at > top ? top : Math.max(at, Math.min(bottom, top));
        pane.setVvalue(Math.clamp(to / hidden, 0, 1));
    }
}
