package app.mendwell.repair.steps;

import app.mendwell.storage.Fields;
import app.mendwell.ui.Words;
import app.mendwell.ui.form.Form;
import app.mendwell.ui.form.FormField;
import app.mendwell.ui.form.Input;
import java.util.List;
import javafx.fxml.FXML;

/** An older echo: whether something older was in the room. */
final class EchoView extends StepPage {

    private static final int TEXT = 500;
    private static final List<String> ANSWERS = List.of("yes", "maybe", "no", "rather_not");

    @FXML
    private Form familiar;
    @FXML
    private Form rest;

    EchoView(StepDesk desk) {
        super(desk, Step.ECHO);
    }

    @FXML
    private void initialize() {
        draw(familiar, FormField.of("echo_familiar",
                new Input.Choice(ANSWERS, key -> Words.of("repair.echo.echo_familiar." + key), false)));
        draw(rest, text("echo_when"), text("echo_then"), text("echo_differs"),
                FormField.of("echo_share", new Input.Tick()).when(all -> !desk().way().givesRoom()));
        rest.managedProperty().bind(rest.visibleProperty());
        desk().form().fields().subscribe(all -> rest.setVisible(!folded(all)));
    }

    private static FormField text(String name) {
        return FormField.of(name, new Input.Wrapped(TEXT, 2));
    }

    private static boolean folded(Fields all) {
        return List.of("no", "rather_not").contains(all.text("echo_familiar"));
    }
}
