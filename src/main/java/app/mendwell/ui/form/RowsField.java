package app.mendwell.ui.form;

import app.mendwell.storage.Fields;
import app.mendwell.ui.IconButton;
import app.mendwell.ui.TagSource;
import app.mendwell.ui.Words;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import java.util.ArrayList;
import java.util.List;
import javafx.beans.property.ObjectProperty;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.javafx.FontIcon;

/** A short list of small records inside a form: rows of inputs, one can be added, each can be taken away. */
final class RowsField extends VBox {

    private final ObjectProperty<@Nullable JsonNode> value;
    private final String name;
    private final String words;
    private final TagSource tags;
    private final Input.Rows input;
    private final List<FormModel> rows = new ArrayList<>();
    private final VBox list = new VBox();
    private final Button add;
    private boolean writing;

    RowsField(ObjectProperty<@Nullable JsonNode> value, String name, String words, TagSource tags, Input.Rows input) {
        this.value = value;
        this.name = name;
        this.words = words;
        this.tags = tags;
        this.input = input;
        getStyleClass().add("rows-field");
        list.getStyleClass().add("rows-field");
        add = new Button(Words.of(words + ".add"), new FontIcon("remixal-add-line"));
        add.getStyleClass().addAll("mw-quiet", "mw-small");
        add.setId(name + ".add");
        add.setVisible(input.most() > 1);
        add.setManaged(input.most() > 1);
        add.setOnAction(event -> {
            addRow(input.first());
            FirstFocus.in(list.getChildren().getLast()).ifPresent(Node::requestFocus);
        });
        getChildren().addAll(list, add);
        value.subscribe(this::read);
    }

    private void read(@Nullable JsonNode tree) {
        if (writing) {
            return;
        }
        rows.clear();
        list.getChildren().clear();
        if (tree != null) {
            tree.forEach(item -> addRow(fields(item)));
        }
        if (rows.isEmpty()) {
            addRow(input.first());
        }
    }

    private static Fields fields(JsonNode item) {
        Fields fields = Fields.EMPTY;
        for (var entry : item.properties()) {
            JsonNode inner = entry.getValue();
            fields = fields.with(entry.getKey(), inner.isTextual() ? inner.asText()
                    : inner.isBoolean() ? (Object) inner.asBoolean() : inner.isInt() ? inner.asInt() : null);
        }
        return fields;
    }

    private void addRow(Fields fields) {
        var model = new FormModel();
        model.show(fields);
        rows.add(model);
        list.getChildren().add(draw(model, rows.size() - 1));
        model.onChange(this::write);
        again();
    }

    private HBox draw(FormModel model, int place) {
        var inputs = new Inputs(model, words, tags);
        var row = new HBox();
        row.getStyleClass().add("rows-field-row");
        for (FormField column : input.columns()) {
            Node node = inputs.of(column);
            boolean words = switch (column.input()) {
                case Input.Line _,Input.Area _,Input.Wrapped _ -> true;
                default -> false;
            };
            HBox.setHgrow(node, words ? Priority.ALWAYS : Priority.NEVER);
            if (!words && node instanceof Region part) {
                // What has little to show keeps its room beside what grows.
                part.setMinWidth(USE_PREF_SIZE);
            }
            rename(node, column.name(), name + "." + place + "." + column.name());
            row.getChildren().add(node);
        }
        row.getChildren().add(new IconButton("remixal-close-line", Words.of("ui.form.row.remove"),
                () -> remove(model)));
        return row;
    }

    private static void rename(Node node, String from, String to) {
        if (from.equals(node.getId())) {
            node.setId(to);
        } else if (node instanceof javafx.scene.Parent parent) {
            parent.getChildrenUnmodifiable().forEach(child -> rename(child, from, to));
        }
    }

    private void remove(FormModel model) {
        rows.remove(model);
        write();
        read(value.get());
    }

    private void again() {
        add.setDisable(rows.size() >= input.most());
    }

    private void write() {
        var array = JsonNodeFactory.instance.arrayNode();
        for (FormModel row : rows) {
            if (!row.get().isEmpty() && !row.get().equals(input.first())) {
                var object = array.addObject();
                for (FormField column : input.columns()) {
                    put(object, column.name(), row.get());
                }
            }
        }
        writing = true;
        value.set(array.isEmpty() ? null : array);
        writing = false;
    }

    private static void put(com.fasterxml.jackson.databind.node.ObjectNode object, String name, Fields fields) {
        Fields one = fields.only(List.of(name));
        if (one.isEmpty()) {
            object.putNull(name);
        } else if (one.kindOf(name) == Boolean.class) {
            object.put(name, one.is(name));
        } else if (one.kindOf(name) == Integer.class) {
            object.put(name, one.integer(name));
        } else {
            object.put(name, one.text(name));
        }
    }
}
