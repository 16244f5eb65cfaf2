package app.mendwell.together;

import app.mendwell.storage.Fields;
import app.mendwell.storage.LinkFinder.Target;
import app.mendwell.ui.ActionBar;
import app.mendwell.ui.Chips;
import app.mendwell.ui.IconButton;
import app.mendwell.ui.IconMenu;
import app.mendwell.ui.KindMark;
import app.mendwell.ui.LinkBar;
import app.mendwell.ui.TagChip;
import app.mendwell.ui.View;
import app.mendwell.ui.Words;
import app.mendwell.ui.form.Form;
import app.mendwell.ui.form.FormField;
import app.mendwell.ui.form.Input;
import app.mendwell.ui.form.Lines;
import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.javafx.FontIcon;

/** One record of a shelf to read: its words as the largest text, where it stands, and what belongs to it. */
final class ShelfItemView extends View {

    /** Em that a part needs to stand beside another. */
    private static final double PART = 16;
    /** Em that a part of many words takes. */
    private static final double WIDE = 60;
    /** Em that the first and the other columns of a table need. */
    private static final double FIRST = 8;
    private static final double OTHER = 11;
    /** From so many characters a text counts as long. */
    private static final int LONG = 60;

    private final ShelfViewModel model;
    private final Shelf shelf;
    private final Said said;
    private final Consumer<HandOver> handed;
    private final Chips<String> states = new Chips<>();
    private final Set<String> elsewhere = new HashSet<>();
    private final List<Button> hands = new ArrayList<>();
    private final Button note = new Button();
    private final Button edit = new Button(Words.of("together.edit"));
    private @Nullable UUID there;
    private boolean showing;

    @FXML
    private BorderPane page;
    @FXML
    private ScrollPane scroll;
    @FXML
    private FlowPane facts;
    @FXML
    private IconButton pencil;
    @FXML
    private IconMenu more;
    @FXML
    private VBox quote;
    @FXML
    private Label words;
    @FXML
    private VBox standing;
    @FXML
    private Label remark;
    @FXML
    private Form form;
    @FXML
    private Lines parts;
    @FXML
    private VBox lists;
    @FXML
    private VBox fromBox;
    @FXML
    private FlowPane from;
    @FXML
    private LinkBar links;
    @FXML
    private ActionBar actions;
    @FXML
    private Label kept;

    ShelfItemView(ShelfViewModel model, Consumer<HandOver> handed) {
        this.model = model;
        this.shelf = model.shelf();
        this.said = new Said(shelf);
        this.handed = handed;
    }

    @FXML
    private void initialize() {
        for (Node part : List.of(quote, standing, remark, form, kept, parts, lists, fromBox, page)) {
            part.managedProperty().bind(part.visibleProperty());
        }
        pencil.setOnAction(event -> edit());
        more.add(Words.of("together.bin"), () -> {
            UUID id = model.open().get();
            if (id != null) {
                model.bin(id);
            }
        });
        states();
        form.show(model.form(), "together." + shelf.kind().name(), model.tags(),
                shelf.form().stream().filter(field -> shelf.inline().contains(field.name())).toList());
        elsewhere.addAll(shelf.facts());
        elsewhere.addAll(shelf.inline());
        elsewhere.addAll(shelf.titled().subList(0, 1));
        links.show(model.links());
        kept.textProperty().bind(model.line());
        makeActions();
        model.form().fields().subscribe(this::show);
        model.open().subscribe(id -> show());
        model.aside().tags().subscribe(this::show);
        model.aside().from().subscribe(() -> from(model.aside().from()));
    }

    private void states() {
        standing.setVisible(shelf.keys("state").isPresent());
        shelf.keys("state").ifPresent(keys -> {
            states.setSingle(true);
            states.setNeeded(true);
            states.setId("states");
            states.show(keys.all(), keys.words());
            standing.getChildren().add(states);
            states.chosen().subscribe(() -> {
                if (!showing && !states.chosen().isEmpty()) {
                    model.move(states.chosen().getFirst());
                }
            });
        });
    }

    private void makeActions() {
        edit.setId("edit");
        edit.setOnAction(event -> edit());
        note.setId("note");
        note.getStyleClass().add("mw-primary");
        shelf.noted().ifPresent(field -> {
            note.setText(model.word("note"));
            note.setOnAction(event -> form.focus(field, Integer.MAX_VALUE));
        });
        for (HandOver hand : shelf.handOvers()) {
            var button = new Button(model.word(hand.name()));
            button.setId("hand-" + hand.name());
            button.setUserData(hand);
            button.setOnAction(event -> handed.accept(hand));
            hands.add(button);
        }
    }

    private void edit() {
        model.edit(shelf.form().getFirst().name());
    }

    private void show() {
        UUID id = model.open().get();
        page.setVisible(id != null);
        if (id == null) {
            there = null;
            return;
        }
        if (!id.equals(there)) {
            scroll.setVvalue(0);
            there = id;
        }
        Fields fields = model.form().get();
        facts(fields);
        words.setText(said.whole(fields));
        standing(fields);
        boolean writes = shelf.form().stream().anyMatch(field -> shelf.inline().contains(field.name())
                && field.shown().test(fields));
        form.setVisible(writes);
        kept.setVisible(writes);
        parts(fields);
        actions(fields);
    }

    private void facts(Fields fields) {
        var all = new ArrayList<Node>();
        for (String fact : said.facts(fields)) {
            var label = new Label(fact);
            label.getStyleClass().add("together-fact");
            all.add(label);
        }
        if (all.isEmpty()) {
            var label = new Label(model.word("one"));
            label.getStyleClass().add("together-fact");
            all.add(label);
        }
        if (all.getFirst() instanceof Label first) {
            first.setGraphic(new FontIcon(shelf.icon()));
            first.getStyleClass().addAll("together-first", shelf.section().tone());
        }
        model.aside().tags().forEach(tag -> all.add(new TagChip(tag)));
        facts.getChildren().setAll(all);
    }

    private void standing(Fields fields) {
        showing = true;
        List<String> now = fields.has("state") ? List.of(fields.text("state")) : List.of();
        if (!now.equals(states.chosen())) {
            states.chosen().setAll(now);
        }
        showing = false;
        shelf.keys("state").ifPresent(keys -> {
            for (int i = 0; i < keys.all().size(); i++) {
                states.getChildren().get(i).setDisable(!shelf.opens(keys.all().get(i), fields));
            }
        });
        boolean guarded = shelf.keys("state").filter(keys -> keys.all().stream()
                .anyMatch(state -> !shelf.opens(state, fields))).isPresent();
        remark.setText(guarded ? model.word("guard") : shelf.remark(fields));
        remark.setVisible(!remark.getText().isEmpty());
    }

    private void parts(Fields fields) {
        parts.clear();
        lists.getChildren().clear();
        for (FormField field : shelf.form()) {
            if (elsewhere.contains(field.name()) || !fields.has(field.name())) {
                continue;
            }
            if (field.input() instanceof Input.Rows rows) {
                lists.getChildren().add(part(field.name(), rows(field.name(), rows, fields.tree(field.name()))));
            } else {
                String text = said.of(field.name(), fields);
                if (!text.isEmpty()) {
                    var label = new Label(text);
                    label.setWrapText(true);
                    parts.add(part(field.name(), label), text.length() > LONG ? WIDE : PART);
                }
            }
        }
        parts.setVisible(parts.getChildren().stream().anyMatch(Node::isManaged));
        lists.setVisible(!lists.getChildren().isEmpty());
    }

    private VBox part(String field, Node content) {
        var label = new Label(said.label(field));
        label.getStyleClass().add("mw-label");
        label.setWrapText(true);
        var part = new VBox(label, content);
        part.getStyleClass().add("together-part");
        return part;
    }

    /** A short list of small records: each a line of its own, the first of its words standing out. */
    private VBox rows(String name, Input.Rows rows, JsonNode tree) {
        var box = new VBox();
        box.getStyleClass().add("together-table");
        for (JsonNode item : tree) {
            var line = new Lines();
            line.getStyleClass().add("together-table-line");
            for (FormField column : rows.columns()) {
                String text = item.path(column.name()).asText("").strip();
                boolean isFirst = line.getChildren().stream().noneMatch(Node::isManaged);
                var label = new Label(text);
                label.setWrapText(true);
                var cell = new VBox(label);
                if (isFirst) {
                    label.getStyleClass().add("together-table-first");
                }
                if (rows.columns().size() > 2 && !text.isEmpty()) {
                    var head = new Label(Words.of(shelf.word(name + "." + column.name() + ".label")));
                    head.getStyleClass().add("mw-small");
                    head.setWrapText(true);
                    cell.getChildren().addFirst(head);
                }
                line.add(cell, isFirst ? FIRST : OTHER);
            }
            box.getChildren().add(line);
        }
        return box;
    }

    private void from(List<? extends Target> targets) {
        from.getChildren().setAll(targets.stream().map(this::way).toList());
        fromBox.setVisible(!targets.isEmpty());
    }

    private Node way(Target target) {
        var open = new Button(LinkBar.words(target), KindMark.of(target.kind()));
        open.getStyleClass().setAll("link-open");
        open.setDisable(target.binned());
        open.setOnAction(event -> model.aside().open(target));
        return open;
    }

    private void actions(Fields fields) {
        var start = new ArrayList<Node>();
        if (model.isNoting()) {
            start.add(note);
        }
        hands.stream().filter(button -> button.getUserData() instanceof HandOver hand && hand.when().test(fields))
                .forEach(start::add);
        edit.getStyleClass().remove("mw-plain");
        if (!start.isEmpty()) {
            edit.getStyleClass().add("mw-plain");
        }
        start.add(edit);
        actions.show(start, Words.has(shelf.word("aside")) ? List.of(besides()) : List.of());
    }

    private @Nullable Label besides;

    private Label besides() {
        Label present = besides;
        if (present == null) {
            present = new Label(model.word("aside"));
            present.getStyleClass().add("mw-small");
            besides = present;
        }
        return present;
    }
}
