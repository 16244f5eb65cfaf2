package app.mendwell.boundaries;

import app.mendwell.boundaries.lines.Boundary;
import app.mendwell.boundaries.lines.BoundaryReview;
import app.mendwell.boundaries.lines.Decision;
import app.mendwell.storage.Fields;
import app.mendwell.ui.SheetPage;
import app.mendwell.ui.View;
import app.mendwell.ui.Words;
import app.mendwell.ui.form.Form;
import app.mendwell.ui.form.FormField;
import app.mendwell.ui.form.Input;
import java.util.List;
import javafx.fxml.FXML;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/** Does it still fit: the present wording, four answers alike, what has shifted, and when to look again. */
final class ReviewView extends View {

    private final BoundariesViewModel room;
    private final ReviewViewModel model;
    private final DecisionTiles decision;
    private final Label missing = new Label(Words.of("boundaries.review.missing"));

    @FXML
    private SheetPage page;
    @FXML
    private VBox quote;
    @FXML
    private Label wording;
    @FXML
    private VBox tiles;
    @FXML
    private Form form;
    @FXML
    private VBox past;
    @FXML
    private Button later;
    @FXML
    private Button keep;

    ReviewView(BoundariesViewModel room) {
        this.room = room;
        this.model = room.reviewing();
        this.decision = new DecisionTiles(model.form().key("decision"));
    }

    @FXML
    private void initialize() {
        page.back(model.boundary().map(of -> of == null ? "" : of.title()).orElse(""), room::back);
        page.line(model.line());
        quote.managedProperty().bind(quote.visibleProperty());
        missing.getStyleClass().add("mw-blocks");
        missing.setWrapText(true);
        missing.setVisible(false);
        missing.managedProperty().bind(missing.visibleProperty());
        tiles.getChildren().addAll(decision.node(), missing);
        form.show(model.form(), "boundaries.boundary_review", model.tags(), fields());
        model.form().key("decision").subscribe(key -> missing.setVisible(missing.isVisible() && key == null));
        var next = new Label();
        next.getStyleClass().add("mw-muted");
        next.setWrapText(true);
        next.textProperty().bind(model.next());
        form.besideInput("review_months", next);
        later.setOnAction(event -> room.back());
        keep.getStyleClass().addAll("mw-primary", "mw-large");
        keep.setOnAction(event -> keep());
        model.boundary().subscribe(this::show);
        room.boundary().shown().subscribe(shown -> past.getChildren().setAll(Past.aside(shown)));
    }

    private List<FormField> fields() {
        var reasons = new Input.Choice(BoundaryReview.REASONS, BoundaryWords::reason, false);
        return List.of(FormField.of("warm_wording", new Input.Area(Boundary.WORDING, 2, false)).when(this::changes),
                deed("what_i_do"), deed("what_i_ask"), FormField.of("reason", reasons),
                FormField.of("note", new Input.Line(BoundaryReview.NOTE)), BoundaryFields.months().beside(46));
    }

    /** The deed of the boundary's form; a review changes words, not what it is. */
    private FormField deed(String name) {
        return FormField.of(name, new Input.Area(Boundary.DEED, 1, false)).when(fields -> {
            Boundary boundary = model.boundary().get();
            return changes(fields) && boundary != null && Boundary.deedField(boundary.form()).equals(name);
        });
    }

    private boolean changes(Fields fields) {
        return Decision.CHANGE.stored().equals(fields.text("decision"));
    }

    private void show(@Nullable Boundary boundary) {
        if (boundary != null) {
            quote.setVisible(!boundary.wording().isBlank());
            wording.setText(Words.of("boundaries.quoted", boundary.wording().strip()));
            for (String deed : List.of("what_i_do", "what_i_ask")) {
                form.label(deed).ifPresent(label -> label.setText(BoundaryWords.label(deed, boundary.holder())));
            }
        }
    }

    private void keep() {
        if (!room.keepReview()) {
            missing.setVisible(true);
            decision.focus();
        }
    }

    @Override
    public void enter() {
        missing.setVisible(false);
        page.toTop();
        decision.focus();
    }
}
