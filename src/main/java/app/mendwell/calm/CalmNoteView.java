package app.mendwell.calm;

import app.mendwell.ui.ScaleField;
import app.mendwell.ui.View;
import app.mendwell.ui.form.Limit;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;
import javafx.beans.property.ObjectProperty;
import javafx.fxml.FXML;
import javafx.scene.control.CheckBox;
import javafx.scene.control.TextField;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/** “Keep a note of this”, and what the note may hold. */
public final class CalmNoteView extends View {

    private final CalmViewModel model;

    @FXML
    private VBox noteBox;
    @FXML
    private CheckBox wanted;
    @FXML
    private FlowPane fields;
    @FXML
    private TextField line;
    @FXML
    private ScaleField heatBefore;
    @FXML
    private ScaleField heatAfter;

    public CalmNoteView(CalmViewModel model) {
        this.model = model;
    }

    @FXML
    private void initialize() {
        CalmNote note = model.note();
        BooleanBinding offered = Bindings.createBooleanBinding(() -> !model.keepsNothing()
                && (model.part().get() != CalmPart.STEADIES || model.pause().away().get()), model.part(),
                model.pause().away());
        noteBox.visibleProperty().bind(offered);
        wanted.selectedProperty().bindBidirectional(note.wanted());
        fields.visibleProperty().bind(note.wanted());
        fields.managedProperty().bind(note.wanted());
        line.textProperty().bindBidirectional(note.line());
        Limit.on(line, CalmSession.NOTE, full -> {});
        heat(heatBefore, note.heatBefore());
        heat(heatAfter, note.heatAfter());
    }

    private static void heat(ScaleField field, ObjectProperty<@Nullable Integer> value) {
        field.ends(Integer.toString(CalmSession.COOL), Integer.toString(CalmSession.HOT));
        field.value().bindBidirectional(value);
    }
}
