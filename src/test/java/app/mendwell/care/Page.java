package app.mendwell.care;

import app.mendwell.testing.Fx;
import app.mendwell.ui.Theme;
import app.mendwell.ui.View;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.Labeled;
import javafx.scene.control.TextInputControl;
import javafx.scene.text.Text;

/** A page as somebody who looks over a shoulder, or listens to it being read out, takes it in. */
final class Page {

    private static final double WIDTH = 1180;
    /** Higher than any window, so that a list of thirty is drawn whole. */
    private static final double HEIGHT = 2400;

    private Page() {}

    /** The page drawn and entered. */
    static <V extends View> V drawn(Supplier<V> view) {
        return Fx.get(() -> {
            V made = view.get();
            var scene = new Scene(made.root(), WIDTH, HEIGHT);
            new Theme().dress(scene);
            made.enter();
            layOut(made.root());
            return made;
        });
    }

    static void layOut(Parent root) {
        // The second time lets virtual lists and wrapped text find their height.
        for (int i = 0; i < 2; i++) {
            root.applyCss();
            root.layout();
        }
    }

    /** Every text that is seen or read out, from top to bottom. */
    static List<String> texts(Parent root) {
        return Fx.get(() -> {
            layOut(root);
            var texts = new ArrayList<String>();
            collect(root, texts);
            return texts.stream().filter(text -> text != null && !text.isBlank()).toList();
        });
    }

    private static void collect(Node node, List<String> into) {
        if (!node.isVisible()) {
            return;
        }
        into.add(node.getAccessibleText());
        switch (node) {
            case Labeled label -> into.add(label.getText());
            case TextInputControl field -> {
                into.add(field.getText());
                into.add(field.getPromptText());
            }
            case Text text -> into.add(text.getText());
            default -> {
            }
        }
        if (node instanceof Parent parent && !(node instanceof Labeled label && label.getGraphic() == null)) {
            parent.getChildrenUnmodifiable().forEach(child -> collect(child, into));
        }
    }
}
