package app.mendwell.repair.steps;

import app.mendwell.repair.steps.OtherRooms.Line;
import app.mendwell.ui.IconButton;
import app.mendwell.ui.Segmented;
import app.mendwell.ui.Words;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/** The boundaries that were touched, each with how it went, and whether that is noted there when the repair ends. */
final class TouchedLines extends VBox {

    private static final String FIELD = "boundaries_touched";
    private static final List<String> OUTCOMES = List.of("kept", "crossed", "unsure");

    private final StepDesk desk;
    private final VBox rows = new VBox();
    private final FlowPane offers = new FlowPane();
    private List<Line> known = List.of();
    private List<UUID> noted = List.of();
    private boolean changing;

    TouchedLines(StepDesk desk) {
        this.desk = desk;
        setId(FIELD);
        getStyleClass().add("touched-lines");
        rows.getStyleClass().add("touched-rows");
        offers.getStyleClass().add("touched-offers");
        getChildren().addAll(rows, offers);
        desk.form().tree(FIELD).subscribe(tree -> {
            if (!changing) {
                draw();
            }
        });
    }

    /** Reads the boundaries anew: another room may have changed them. */
    void read() {
        UUID repair = desk.session().id();
        desk.house().tasks().run(() -> desk.wizard().rooms().lines(), lines -> {
            known = lines;
            draw();
        });
        desk.house().tasks().run(() -> desk.wizard().rooms().noted(repair), ids -> {
            noted = ids;
            draw();
        });
    }

    private List<ObjectNode> stored() {
        return desk.session().fields().tree(FIELD).valueStream().map(each -> each.<ObjectNode>deepCopy()).toList();
    }

    private void store(List<ObjectNode> list) {
        ArrayNode array = JsonNodeFactory.instance.arrayNode();
        list.forEach(array::add);
        desk.form().put(FIELD, array.isEmpty() ? null : array);
    }

    private void draw() {
        List<ObjectNode> stored = stored();
        var drawn = new ArrayList<Node>();
        for (int i = 0; i < stored.size(); i++) {
            drawn.add(row(stored.get(i), i));
        }
        rows.getChildren().setAll(drawn);
        rows.setManaged(!drawn.isEmpty());
        List<String> there = stored.stream().map(each -> each.path("boundary_ref").asText()).toList();
        var more = new ArrayList<Node>();
        for (Line line : known) {
            if (!there.contains(line.id().toString())) {
                more.add(offer(line));
            }
        }
        if (known.isEmpty() && stored.isEmpty()) {
            var none = new Label(Words.of("repair.holds.boundaries_touched.none"));
            none.getStyleClass().add("mw-muted");
            none.setWrapText(true);
            more.add(none);
        }
        offers.getChildren().setAll(more);
    }

    private Node offer(Line line) {
        var button = new Button(line.title(), new org.kordamp.ikonli.javafx.FontIcon("remixal-add-line"));
        button.getStyleClass().setAll("chip", "chip-more");
        button.setAccessibleText(Words.of("repair.holds.boundaries_touched.add", line.title(),
                Words.of("repair.holds.holder." + line.holder())));
        button.setOnAction(event -> add(line));
        return button;
    }

    private void add(Line line) {
        var list = new ArrayList<>(stored());
        ObjectNode row = JsonNodeFactory.instance.objectNode();
        row.put("boundary_ref", line.id().toString()).putNull("outcome").put("log_event", false)
                .put("body", line.wording().isBlank() ? line.title() : line.title() + "\n" + line.wording());
        list.add(row);
        store(list);
        app.mendwell.ui.form.FirstFocus.in(rows.getChildren().getLast()).ifPresent(Node::requestFocus);
    }

    private Node row(ObjectNode row, int place) {
        List<String> lines = row.path("body").asText("").lines().toList();
        var title = new Label(lines.isEmpty() ? Words.of("repair.holds.removed") : lines.getFirst());
        title.getStyleClass().add("mw-item-title");
        title.setWrapText(true);
        title.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(title, Priority.ALWAYS);
        var head = new HBox(title, new IconButton("remixal-close-line",
                Words.of("repair.holds.boundaries_touched.remove", title.getText()), () -> remove(place)));
        head.getStyleClass().add("touched-head");
        var box = new VBox(head);
        box.getStyleClass().add("touched-row");
        if (lines.size() > 1) {
            var wording = new Label(String.join(" ", lines.subList(1, lines.size())));
            wording.getStyleClass().add("mw-muted");
            wording.setWrapText(true);
            box.getChildren().add(wording);
        }
        box.getChildren().addAll(outcome(row, place), note(row, place));
        return box;
    }

    private Node outcome(ObjectNode row, int place) {
        var bar = new Segmented<String>();
        bar.setId(FIELD + "." + place + ".outcome");
        bar.setClearable(true);
        bar.show(OUTCOMES, key -> Words.of("repair.holds.outcome." + key));
        bar.value().set(row.path("outcome").isTextual() ? row.path("outcome").asText() : null);
        bar.setMaxWidth(USE_PREF_SIZE);
        bar.value().subscribe((before, now) -> change(place, "outcome", now));
        return bar;
    }

    private Node note(ObjectNode row, int place) {
        boolean there = noted.stream().anyMatch(id -> id.toString().equals(row.path("boundary_ref").asText()));
        if (there) {
            var noted = new Label(Words.of("repair.holds.noted"));
            noted.getStyleClass().add("mw-small");
            return noted;
        }
        var box = new CheckBox(Words.of("repair.holds.log_event"));
        box.setId(FIELD + "." + place + ".log_event");
        box.setSelected(row.path("log_event").asBoolean());
        box.setWrapText(true);
        box.selectedProperty().subscribe((before, now) -> change(place, "log_event", now));
        return box;
    }

    /** Changes a row without drawing it anew, so that the focus stays. */
    private void change(int place, String name, Object value) {
        List<ObjectNode> list = stored();
        ObjectNode row = list.get(place);
        switch (value) {
            case null -> row.putNull(name);
            case Boolean yes -> row.put(name, yes);
            default -> row.put(name, value.toString());
        }
        changing = true;
        store(list);
        changing = false;
    }

    private void remove(int place) {
        var list = new ArrayList<>(stored());
        list.remove(place);
        store(list);
    }
}
