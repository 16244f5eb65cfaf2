package app.mendwell.repair.steps;

import app.mendwell.ui.View;
import app.mendwell.ui.form.FirstFocus;
import app.mendwell.ui.form.Form;
import app.mendwell.ui.form.FormField;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.TextInputControl;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/**
 * The page of one step. It knows its own fields only: each input has the stored name of its field as id, by which the
 * frame finds the place where the person is and the place for a hint.
 */
abstract class StepPage extends View {

    private final StepDesk desk;
    private final Step step;
    private final List<Form> forms = new ArrayList<>();

    StepPage(StepDesk desk, Step step) {
        this.desk = desk;
        this.step = step;
    }

    StepDesk desk() {
        return desk;
    }

    /** The beginning of the keys of its words. */
    String words() {
        return step.words();
    }

    /** Draws fields of this step. */
    void draw(Form form, FormField... fields) {
        draw(form, step, fields);
    }

    /** Draws fields of another step, in a fold-out. */
    void draw(Form form, Step of, FormField... fields) {
        form.show(desk.form(), of.words(), desk.tagSource(), List.of(fields));
        if (!forms.contains(form)) {
            forms.add(form);
        }
    }

    /** What stands beside the page, or null for nothing. */
    @Nullable
    Node aside() {
        return null;
    }

    /** Whether what stands beside it has no ground of its own. */
    boolean plainAside() {
        return false;
    }

    /** The place for a hint under a field; none where the field is not on this page. */
    Optional<VBox> hintPlace(String field) {
        String name = field.contains(".") ? field.substring(0, field.indexOf('.')) : field;
        return forms.stream().filter(form -> form.box(name).isPresent()).map(form -> form.after(name)).findFirst();
    }

    /** Puts the focus into a field with the caret where it was; whether the field is here to take it. */
    boolean focus(String field, int caret) {
        @Nullable
        Node input = field.isEmpty() ? null : find(field);
        if (input == null || !isShown(input)) {
            return false;
        }
        Node target = input.isFocusTraversable() ? input : FirstFocus.in(input).orElse(input);
        target.requestFocus();
        if (target instanceof TextInputControl text) {
            text.positionCaret(Math.clamp(caret, 0, text.getLength()));
        }
        return true;
    }

    void focusFirst() {
        FirstFocus.in(root()).ifPresent(Node::requestFocus);
    }

    /** The input of a field, on the page or beside it. */
    @Nullable
    Node find(String field) {
        Node here = find(root(), field);
        Node beside = aside();
        return here == null && beside instanceof Parent parent ? find(parent, field) : here;
    }

    private static @Nullable Node find(Parent parent, String id) {
        for (Node child : parent.getChildrenUnmodifiable()) {
            Node found = id.equals(child.getId()) ? child : child instanceof Parent inner ? find(inner, id) : null;
            if (found != null) {
                return found;
            }
        }
        return null;
    }

    private static boolean isShown(Node node) {
        for (@Nullable
        Node at = node; at != null; at = at.getParent()) {
            if (!at.isVisible()) {
                return false;
            }
        }
        return true;
    }
}
