package app.mendwell.together;

import app.mendwell.storage.Fields;
import app.mendwell.ui.FixedText;
import app.mendwell.ui.Fold;
import app.mendwell.ui.SheetPage;
import app.mendwell.ui.SidePanel;
import app.mendwell.ui.StartersView;
import app.mendwell.ui.View;
import app.mendwell.ui.Words;
import app.mendwell.ui.form.Form;
import app.mendwell.ui.form.FormField;
import app.mendwell.ui.form.FirstFocus;
import java.util.ArrayList;
import java.util.List;
import javafx.beans.property.SimpleStringProperty;
import javafx.fxml.FXML;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

/** The form of a shelf. What can be read about it stands beside it. */
final class ShelfFormView extends View {

    private final ShelfViewModel model;
    private final Shelf shelf;
    private final SidePanel card = SidePanel.floating();
    private final Label missing = new Label();
    private final VBox readings = new VBox();
    private List<Reading> read = List.of();

    @FXML
    private SheetPage page;
    @FXML
    private Label question;
    @FXML
    private Form form;
    @FXML
    private Button later;
    @FXML
    private Button keep;

    ShelfFormView(ShelfViewModel model) {
        this.model = model;
        this.shelf = model.shelf();
    }

    @FXML
    private void initialize() {
        page.back(new SimpleStringProperty(model.word("title")), model::back);
        page.line(model.line());
        question.textProperty().bind(model.question());
        question.visibleProperty().bind(model.question().isNotEmpty());
        question.managedProperty().bind(question.visibleProperty());
        form.show(model.form(), "together." + shelf.kind().name(), model.tags(), shelf.form());
        model.isFresh().subscribe((was, now) -> heading(now));
        heading(model.isFresh().get());
        missing.setText(model.word("missing"));
        missing.getStyleClass().add("mw-blocks");
        missing.setWrapText(true);
        model.form().fields().subscribe(this::changed);
        later.setOnAction(event -> model.back());
        later.visibleProperty().bind(model.isFresh());
        keep.getStyleClass().addAll("mw-primary", "mw-large");
        keep.setOnAction(event -> keep());
        shelf.starters().ifPresent(this::startersButton);
        StackPane.setAlignment(card, Pos.TOP_CENTER);
        card.getStyleClass().add("starter-card");
        page.getOver().add(card);
        beside();
    }

    private void startersButton(Starters starters) {
        var open = new Button(Words.of(starters.asks() ? "together.starter.questions" : "ui.starter.open"));
        open.getStyleClass().add("mw-link");
        open.setId("fromStarter");
        open.setOnAction(event -> starters());
        form.besideLabel(labelled(), open);
    }

    /** The field whose words a starter gives. */
    private String labelled() {
        return shelf.titled().stream().filter(name -> shelf.form().stream().map(FormField::name)
                .anyMatch(name::equals)).findFirst().orElse(first());
    }

    private String first() {
        return shelf.form().getFirst().name();
    }

    private void beside() {
        if (Words.has(shelf.word("fixed"))) {
            var fixed = new FixedText(model.word("fixed"));
            var box = new StackPane(fixed);
            box.getStyleClass().add("together-fixed");
            page.getContent().addFirst(box);
        }
        readings.getStyleClass().add("together-readings");
        model.form().fields().subscribe(now -> readings(now));
        readings(model.form().get());
    }

    private void readings(Fields fields) {
        List<Reading> next = shelf.readings(fields);
        if (next.equals(read)) {
            return;
        }
        read = next;
        var all = new ArrayList<Node>();
        var heading = new Label(model.word("readings"));
        heading.getStyleClass().add("mw-label");
        all.add(heading);
        next.forEach(reading -> all.add(node(reading)));
        readings.getChildren().setAll(all);
        // What opens needs no place beside the form; it stands below it.
        boolean folded = next.stream().anyMatch(reading -> reading.lines().size() > 1);
        List<Node> place = folded ? page.getContent() : page.getAside();
        if (next.isEmpty()) {
            page.getAside().remove(readings);
        } else if (!place.contains(readings)) {
            place.add(readings);
        }
    }

    private static Node node(Reading reading) {
        if (reading.lines().size() > 1) {
            var fold = new Fold();
            fold.setTitle(reading.title());
            reading.lines().forEach(line -> fold.getContent().add(line(line, "mw-small")));
            return fold;
        }
        var box = new VBox(line(reading.title(), "together-reading"));
        reading.lines().forEach(text -> box.getChildren().add(line(text, "mw-small")));
        return box;
    }

    private static Label line(String text, String style) {
        var label = new Label(text);
        label.setWrapText(true);
        label.getStyleClass().add(style);
        return label;
    }

    private void heading(boolean fresh) {
        page.setTitle(model.word(fresh ? "begin" : "change"));
    }

    private void changed() {
        form.after(first()).getChildren().clear();
    }

    private void keep() {
        if (!model.keep()) {
            form.after(first()).getChildren().setAll(missing);
            form.focus(first(), 0);
        }
    }

    /** Opens the examples over the form. */
    void starters() {
        Starters starters = shelf.starters().orElseThrow();
        String heading = Words.of(starters.asks() ? "together.starter.questions" : "ui.starter.title");
        card.open(heading, new StartersView(model::starters, offer -> {
            card.close();
            model.take(offer);
            form.focus(labelled(), 0);
        }));
    }

    @Override
    public void enter() {
        page.toTop();
        form.focus(model.first(), Integer.MAX_VALUE);
        if (form.getScene() != null && form.getScene().getFocusOwner() == null) {
            FirstFocus.in(form).ifPresent(Node::requestFocus);
        }
    }

    @Override
    public void leave() {
        card.close();
    }
}
