package app.mendwell.ui.form;

import app.mendwell.ui.Chips;
import app.mendwell.ui.DateField;
import app.mendwell.ui.FiveDots;
import app.mendwell.ui.GrowingArea;
import app.mendwell.ui.ScaleField;
import app.mendwell.ui.Segmented;
import app.mendwell.ui.TagPicker;
import app.mendwell.ui.TagSource;
import app.mendwell.ui.Words;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;
import java.util.function.Supplier;
import javafx.collections.ObservableList;
import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.control.DateCell;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.control.TextInputControl;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/** Makes the control of each kind of field and binds it to the form's model. */
final class Inputs {

    private final FormModel model;
    private final String words;
    private final TagSource tags;

    Inputs(FormModel model, String words, TagSource tags) {
        this.model = model;
        this.words = words;
        this.tags = tags;
    }

    Node of(FormField field) {
        String name = field.name();
        Node node = switch (field.input()) {
            case Input.Line line -> text(name, new TextField(), line.most());
            case Input.Area area -> area(name, area);
            case Input.Wrapped line -> wrapped(name, line);
            case Input.Choice choice -> choice(name, choice);
            case Input.Menu menu -> {
                var box = new MenuField<>(model.key(name), menu.words(), menu.none());
                box.offer(menu.keys());
                yield box;
            }
            case Input.NumberMenu menu -> {
                var box = new MenuField<>(model.integer(name), menu.words(), menu.none());
                box.offer(menu.numbers());
                yield box;
            }
            case Input.Several several -> several(name, several);
            case Input.YesNo _ -> yesNo(name);
            case Input.Tick _ -> tick(name);
            case Input.Day day -> day(name, day.last());
            case Input.At at -> new MomentField(model.moment(name), at.moment(), name);
            case Input.Time _ -> new TimeField(model.text(name));
            case Input.Numbers numbers -> numbers(name, numbers);
            case Input.Scale scale -> scale(name, scale);
            case Input.Dots dots -> dots(name, dots);
            case Input.Count count -> new CountField(model.integer(name), count);
            case Input.TagList list -> prompted(name, TagField.list(tags, list.kinds(), model.ids(name)));
            case Input.OneTag one -> prompted(name, TagField.one(tags, one.kinds(), model.id(name)));
            case Input.WordList list -> new WordField(model.words(name), list);
            case Input.Rows rows -> new RowsField(model.tree(name), name, words + "." + name, tags, rows);
        };
        if (node.getId() == null) {
            node.setId(name);
        }
        return node;
    }

    private Node area(String name, Input.Area input) {
        var area = new GrowingArea();
        area.setMinRows(input.rows());
        if (input.reading()) {
            area.getStyleClass().add("mw-reading");
        }
        return text(name, area, input.most());
    }

    private Node wrapped(String name, Input.Wrapped input) {
        var area = new GrowingArea();
        area.setMinRows(input.rows());
        area.setOneLine(true);
        return text(name, area, input.most());
    }

    /** The field with a line under it that shows itself when no more fits. */
    private Node text(String name, TextInputControl field, int most) {
        field.setId(name);
        String placeholder = words + "." + name + ".placeholder";
        if (Words.has(placeholder)) {
            field.setPromptText(Words.of(placeholder));
        }
        field.setAccessibleText(Form.label(words, name));
        field.textProperty().bindBidirectional(model.text(name));
        var full = new Label(Words.of("ui.form.full", most));
        full.getStyleClass().add("mw-small");
        full.setVisible(false);
        full.managedProperty().bind(full.visibleProperty());
        Limit.on(field, most, full::setVisible);
        if (field instanceof TextField) {
            field.focusedProperty().subscribe((before, now) -> {
                if (before && !now && !field.getText().equals(field.getText().strip())) {
                    field.setText(field.getText().strip());
                }
            });
        }
        var box = new VBox(field, full);
        box.setId(name + "-box");
        return box;
    }

    private TagPicker prompted(String name, TagPicker picker) {
        String placeholder = words + "." + name + ".placeholder";
        if (Words.has(placeholder)) {
            picker.prompt(Words.of(placeholder));
        }
        return picker;
    }

    private Node choice(String name, Input.Choice input) {
        if (input.side()) {
            var bar = new Segmented<String>();
            bar.setClearable(!input.needed());
            Function<String, String> icons = input.icons();
            if (icons == null) {
                bar.show(input.keys(), input.words());
            } else {
                bar.show(input.keys(), input.words(), icons);
            }
            bar.value().bindBidirectional(model.key(name));
            return bar;
        }
        var chips = new Chips<String>();
        chips.setSingle(true);
        chips.show(input.keys(), input.words());
        ObservableList<String> chosen = chips.chosen();
        model.key(name).subscribe(key -> {
            List<String> next = key == null ? List.of() : List.of(key);
            if (!next.equals(chosen)) {
                chosen.setAll(next);
            }
        });
        chosen.subscribe(() -> model.key(name).set(chosen.isEmpty() ? null : chosen.getFirst()));
        return chips;
    }

    private Node several(String name, Input.Several input) {
        var chips = new Chips<String>();
        chips.share(model.words(name));
        chips.show(input.keys(), input.words());
        return chips;
    }

    private Node numbers(String name, Input.Numbers input) {
        var chips = new Chips<Integer>();
        chips.show(input.numbers(), input.words());
        ObservableList<Integer> chosen = chips.chosen();
        model.tree(name).subscribe(tree -> {
            List<Integer> next = tree == null ? List.of() : tree.valueStream().map(JsonNode::asInt).toList();
            if (!next.equals(chosen)) {
                chosen.setAll(next);
            }
        });
        chosen.subscribe(() -> {
            var array = JsonNodeFactory.instance.arrayNode();
            chosen.stream().sorted().forEach(array::add);
            model.tree(name).set(array.isEmpty() ? null : array);
        });
        return chips;
    }

    private Node yesNo(String name) {
        var bar = new Segmented<Boolean>();
        bar.setClearable(true);
        bar.show(List.of(true, false), yes -> Words.of(yes ? "ui.form.yes" : "ui.form.no"));
        bar.value().bindBidirectional(model.yesNo(name));
        bar.setMaxWidth(javafx.scene.layout.Region.USE_PREF_SIZE);
        return bar;
    }

    private Node tick(String name) {
        var box = new CheckBox(Form.label(words, name));
        box.setWrapText(true);
        model.yesNo(name).subscribe(yes -> box.setSelected(Boolean.TRUE.equals(yes)));
        box.selectedProperty().subscribe((before, now) -> model.yesNo(name).set(now));
        return box;
    }

    private Node day(String name, @Nullable Supplier<LocalDate> last) {
        var field = new DateField();
        field.valueProperty().bindBidirectional(model.day(name));
        if (last != null) {
            field.setDayCellFactory(picker -> new DateCell() {
                @Override
                public void updateItem(LocalDate day, boolean empty) {
                    super.updateItem(day, empty);
                    setDisable(empty || day.isAfter(last.get()));
                }
            });
        }
        return field;
    }

    private Node scale(String name, Input.Scale input) {
        var scale = new ScaleField();
        scale.range(input.least(), input.most());
        scale.ends(input.low(), input.high());
        scale.value().bindBidirectional(model.integer(name));
        return scale;
    }

    private Node dots(String name, Input.Dots input) {
        var dots = new FiveDots();
        dots.words(input.words());
        dots.value().bindBidirectional(model.integer(name));
        return dots;
    }
}
