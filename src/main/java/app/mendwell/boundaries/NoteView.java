package app.mendwell.boundaries;

import app.mendwell.boundaries.lines.BoundaryEvent;
import app.mendwell.boundaries.lines.Outcome;
import app.mendwell.storage.Fields;
import app.mendwell.storage.LinkFinder.Target;
import app.mendwell.ui.Dates;
import app.mendwell.ui.LinkBar;
import app.mendwell.ui.View;
import app.mendwell.ui.Words;
import app.mendwell.ui.form.Form;
import app.mendwell.ui.form.FormField;
import app.mendwell.ui.form.Input;
import app.mendwell.ui.form.MenuField;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import javafx.fxml.FXML;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;

/** The small page on which something that happened is noted. */
final class NoteView extends View {

    private final NoteViewModel model;

    @FXML
    private Form form;
    @FXML
    private VBox repairBox;
    @FXML
    private Label repairLabel;
    @FXML
    private Label missing;
    @FXML
    private Button keep;

    NoteView(NoteViewModel model) {
        this.model = model;
    }

    @FXML
    private void initialize() {
        form.show(model.form(), "boundaries.boundary_event", model.tags(), fields());
        keep.setId("keepNote");
        keep.setOnAction(event -> missing.setVisible(!model.keep()));
        missing.setVisible(false);
        missing.managedProperty().bind(missing.visibleProperty());
        model.form().fields().subscribe((before, now) -> missing.setVisible(missing.isVisible() && !model.canKeep()));
        var repair = new MenuField<UUID>(model.form().id("repair_ref"), this::repair,
                Words.of("boundaries.note.repair.none"));
        repair.setId("repair_ref");
        repairLabel.setLabelFor(repair);
        repair.setAccessibleText(repairLabel.getText());
        repairBox.getChildren().add(repair);
        repairBox.managedProperty().bind(repairBox.visibleProperty());
        model.repairs().subscribe(() -> repair.offer(model.repairs().stream().map(Target::id).toList()));
        model.repairs().subscribe(this::repairs);
        model.form().fields().subscribe(this::repairs);
    }

    private List<FormField> fields() {
        var outcome = new Input.Choice(Arrays.stream(Outcome.values()).map(Outcome::stored).toList(),
                key -> BoundaryWords.outcome(Outcome.of(key)), true).always();
        return List.of(FormField.of("outcome", outcome).beside(14),
                FormField.of("date", new Input.Day(model::today)).beside(9),
                FormField.of("what_happened", new Input.Area(BoundaryEvent.LONG, 2, false)),
                FormField.of("what_i_did", new Input.Area(BoundaryEvent.LONG, 2, false)));
    }

    private String repair(UUID id) {
        return model.repairs().stream().filter(repair -> repair.id().equals(id)).findFirst()
                .map(repair -> repair.title().isEmpty() ? LinkBar.words(repair)
                        : Words.of("boundaries.note.repair.line", repair.title(),
                                Dates.shortDay(repair.date(), model.today())))
                .orElse(Words.of("boundaries.note.repair.other"));
    }

    private void repairs() {
        Fields fields = model.form().get();
        repairBox.setVisible(!model.repairs().isEmpty() || fields.has("repair_ref"));
    }

    @Override
    public void enter() {
        missing.setVisible(false);
        form.focus("outcome", 0);
    }
}
