package app.mendwell.ui.form;

import app.mendwell.storage.Fields;
import app.mendwell.ui.TagSource;
import app.mendwell.ui.Words;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextInputControl;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import javafx.util.Subscription;
import org.jspecify.annotations.Nullable;

/** Draws a form from its description: label, input and what may follow it, field by field. Each input has its name as id. */
public final class Form extends VBox {

    /** One field as it is drawn. */
    private record Drawn(FormField field, VBox box, Node input, VBox after) {}

    private final Map<String, Drawn> drawn = new LinkedHashMap<>();
    private Subscription watching = Subscription.EMPTY;
    private @Nullable FormModel model;

    public Form() {
        getStyleClass().add("form");
    }

    /**
     * Draws these fields.
     *
     * @param words the beginning of the keys of its words, as {@code boundaries.boundary}
     */
    public void show(FormModel newModel, String words, TagSource tags, List<FormField> fields) {
        watching.unsubscribe();
        model = newModel;
        drawn.clear();
        var inputs = new Inputs(newModel, words, tags);
        for (FormField field : fields) {
            drawn.put(field.name(), draw(field, words, inputs));
        }
        lay();
        watching = newModel.fields().subscribe(this::showOrHide);
    }

    /** Fields with a line of their own below each other, the others in lines that they share. */
    private void lay() {
        var rows = new ArrayList<Node>();
        for (Drawn each : drawn.values()) {
            if (each.field().em() == 0) {
                rows.add(each.box());
            } else {
                if (rows.isEmpty() || !(rows.getLast() instanceof Lines)) {
                    rows.add(new Lines());
                }
                ((Lines) rows.getLast()).add(each.box(), each.field().em());
            }
        }
        getChildren().setAll(rows);
    }

    private static Drawn draw(FormField field, String words, Inputs inputs) {
        var box = new VBox();
        box.getStyleClass().add("form-field");
        Node whole = inputs.of(field);
        Node input = whole instanceof Parent parent ? Objects.requireNonNullElse(find(parent, field.name()), whole)
                : whole;
        var after = new VBox();
        after.getStyleClass().add("form-after");
        String label = label(words, field.name());
        if (!(input instanceof CheckBox) && !label.isEmpty()) {
            box.getChildren().add(labelled(label, input));
        }
        box.getChildren().add(whole);
        help(words, field.name()).ifPresent(help -> box.getChildren().add(help));
        box.getChildren().add(after);
        after.managedProperty().bind(javafx.beans.binding.Bindings.isNotEmpty(after.getChildren()));
        return new Drawn(field, box, input, after);
    }

    /** The words beside a field: its label, or for a step of the wizard its prompt; empty where it has none. */
    static String label(String words, String name) {
        for (String end : List.of(".label", ".prompt")) {
            if (Words.has(words + "." + name + end)) {
                return Words.of(words + "." + name + end);
            }
        }
        return "";
    }

    private static Label labelled(String text, Node input) {
        var label = new Label(text);
        label.getStyleClass().add("mw-label");
        label.setWrapText(true);
        label.setLabelFor(input);
        if (input.getAccessibleText() == null) {
            input.setAccessibleText(text);
        }
        return label;
    }

    private static Optional<Label> help(String words, String name) {
        String key = words + "." + name + ".help";
        if (!Words.has(key)) {
            return Optional.empty();
        }
        var help = new Label(Words.of(key));
        help.getStyleClass().add("mw-small");
        help.setWrapText(true);
        return Optional.of(help);
    }

    /** Puts something beside a field's input, which is then no wider than it needs to be. */
    public void besideInput(String name, Node node) {
        VBox box = box(name).orElseThrow(() -> new IllegalArgumentException("no field " + name));
        Node input = input(name).orElseThrow();
        Node whole = box.getChildren().stream().filter(child -> isIn(input, child)).findFirst().orElseThrow();
        int place = box.getChildren().indexOf(whole);
        var line = new FlowPane();
        line.getStyleClass().add("form-input-line");
        box.getChildren().set(place, line);
        line.getChildren().addAll(whole, node);
    }

    private static boolean isIn(Node node, Node outer) {
        for (@Nullable
        Node at = node; at != null; at = at.getParent()) {
            if (at.equals(outer)) {
                return true;
            }
        }
        return false;
    }

    private void showOrHide(Fields fields) {
        for (Drawn each : drawn.values()) {
            boolean shown = each.field().shown().test(fields);
            each.box().setVisible(shown);
            each.box().setManaged(shown);
        }
        for (Node row : getChildren()) {
            if (row instanceof Lines lines) {
                lines.setManaged(lines.getChildren().stream().anyMatch(Node::isManaged));
            }
        }
    }

    /** The label of a field, so that its words can follow what the form holds. */
    public Optional<Label> label(String name) {
        return input(name).flatMap(input -> box(name).map(box -> labelFor(box, input)));
    }

    private static @Nullable Label labelFor(Parent box, Node input) {
        for (Node child : box.getChildrenUnmodifiable()) {
            if (child instanceof Label label && input.equals(label.getLabelFor())) {
                return label;
            }
            Label inner = child instanceof HBox line ? labelFor(line, input) : null;
            if (inner != null) {
                return inner;
            }
        }
        return null;
    }

    /** Puts something at the end of the line of a field's label. */
    public void besideLabel(String name, Node node) {
        Label label = label(name).orElseThrow(() -> new IllegalArgumentException("no label at the field " + name));
        VBox box = box(name).orElseThrow();
        var line = new HBox();
        line.getStyleClass().add("form-label-line");
        label.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(label, Priority.ALWAYS);
        box.getChildren().set(box.getChildren().indexOf(label), line);
        line.getChildren().addAll(label, node);
    }

    /** The input of a field that is drawn; for rows, {@code plan_steps.0.body}. */
    public Optional<Node> input(String name) {
        Drawn here = drawn.get(name);
        return here == null ? Optional.ofNullable(find(this, name)) : Optional.of(here.input());
    }

    private static @Nullable Node find(Parent parent, String id) {
        for (Node child : parent.getChildrenUnmodifiable()) {
            if (id.equals(child.getId())) {
                return child;
            }
            Node found = child instanceof Parent inner ? find(inner, id) : null;
            if (found != null) {
                return found;
            }
        }
        return null;
    }

    /** The box of a field, with its label: to put something before or beside it. */
    public Optional<VBox> box(String name) {
        return Optional.ofNullable(drawn.get(name)).map(Drawn::box);
    }

    /** The place under a field, for a hint or an offer. */
    public VBox after(String name) {
        Drawn here = drawn.get(name);
        if (here == null) {
            throw new IllegalArgumentException("no field " + name);
        }
        return here.after();
    }

    /** Puts the focus into a field and the caret where it was; the first shown field where that one is not shown. */
    public void focus(@Nullable String name, int caret) {
        Node input = name == null ? null : input(name).filter(Form::isShown).orElse(null);
        if (input == null) {
            drawn.values().stream().filter(each -> each.box().isVisible()).findFirst()
                    .ifPresent(first -> focus(first.input(), 0));
        } else {
            focus(input, caret);
        }
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

    private static void focus(Node input, int caret) {
        Node target = input.isFocusTraversable() ? input : FirstFocus.in(input).orElse(input);
        target.requestFocus();
        if (target instanceof TextInputControl text) {
            text.positionCaret(Math.clamp(caret, 0, text.getLength()));
        }
    }

    /** The name of the field that holds this node, as {@code facts} or {@code plan_steps.0.body}. */
    public Optional<String> nameOf(@Nullable Node node) {
        String inner = null;
        for (@Nullable
        Node at = node; at != null && at != this; at = at.getParent()) {
            String id = at.getId();
            if (id != null && drawn.containsKey(id)) {
                return Optional.of(inner == null ? id : inner);
            }
            if (id != null && inner == null && id.contains(".")) {
                inner = id;
            }
        }
        return Optional.empty();
    }

    public Optional<FormModel> model() {
        return Optional.ofNullable(model);
    }
}
