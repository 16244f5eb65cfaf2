package app.mendwell.calm;

import app.mendwell.content.Exercise;
import app.mendwell.ui.Chips;
import app.mendwell.ui.View;
import app.mendwell.ui.Words;
import java.util.ArrayList;
import java.util.List;
import javafx.beans.property.IntegerProperty;
import javafx.fxml.FXML;
import javafx.scene.control.Spinner;
import javafx.scene.control.SpinnerValueFactory.IntegerSpinnerValueFactory;
import javafx.scene.layout.HBox;

/** Other ways to breathe: the shipped ones, and one's own counts. */
public final class BreathWaysView extends View {

    private static final String OWN = "own";

    private final CalmViewModel model;

    @FXML
    private Chips<String> ways;
    @FXML
    private HBox own;
    @FXML
    private Spinner<Integer> in;
    @FXML
    private Spinner<Integer> out;

    public BreathWaysView(CalmViewModel model) {
        this.model = model;
    }

    @FXML
    private void initialize() {
        List<Exercise> breaths = model.exercises(CalmPart.BREATHE);
        var ids = new ArrayList<>(breaths.stream().map(Exercise::id).toList());
        ids.add(OWN);
        ways.setSingle(true);
        ways.show(ids, id -> breaths.stream().filter(each -> each.id().equals(id)).map(Exercise::title).findFirst()
                .orElseGet(() -> Words.of("calm.breath.own")));
        ways.chosen().subscribe(() -> choose(breaths));
        model.chosen().subscribe(exercise -> markPresent());
        model.part().subscribe(part -> markPresent());
        own.managedProperty().bind(own.visibleProperty());
        counts(in, model.in());
        counts(out, model.out());
    }

    private void choose(List<Exercise> breaths) {
        if (ways.chosen().isEmpty()) {
            // One of them is always chosen.
            markPresent();
            return;
        }
        String id = ways.chosen().getFirst();
        Exercise next = breaths.stream().filter(each -> each.id().equals(id)).findFirst().orElse(null);
        if (model.part().get() == CalmPart.BREATHE) {
            model.chosen().set(next);
        }
    }

    private void markPresent() {
        if (model.part().get() == CalmPart.BREATHE) {
            Exercise present = model.chosen().get();
            String id = present == null ? OWN : present.id();
            own.setVisible(id.equals(OWN));
            if (!ways.chosen().equals(List.of(id))) {
                ways.chosen().setAll(List.of(id));
            }
        }
    }

    private static void counts(Spinner<Integer> spinner, IntegerProperty seconds) {
        var values = new IntegerSpinnerValueFactory(CalmViewModel.LEAST, CalmViewModel.MOST, seconds.get());
        spinner.setValueFactory(values);
        values.valueProperty().subscribe(value -> seconds.set(value == null ? CalmViewModel.LEAST : value));
        seconds.subscribe(value -> values.setValue(value.intValue()));
    }
}
