package app.mendwell.ui.form;

import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.Parent;

/** Finds what takes the focus first inside a part of a page. */
public final class FirstFocus {

    private FirstFocus() {}

    public static Optional<Node> in(Node node) {
        if (!node.isVisible() || node.isDisabled()) {
            return Optional.empty();
        }
        if (node.isFocusTraversable()) {
            return Optional.of(node);
        }
        if (node instanceof Parent parent) {
            return parent.getChildrenUnmodifiable().stream().flatMap(child -> in(child).stream()).findFirst();
        }
        return Optional.empty();
    }
}
