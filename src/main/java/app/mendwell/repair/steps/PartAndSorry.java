package app.mendwell.repair.steps;

import app.mendwell.ui.form.Form;
import app.mendwell.ui.form.FormField;
import app.mendwell.ui.form.Input;
import javafx.scene.layout.VBox;

/** My part and a sorry, as they stand together on the short path. */
final class PartAndSorry extends VBox {

    private final Form part = new Form();
    private final Form sorry = new Form();

    PartAndSorry(StepPage page) {
        getStyleClass().add("step-page");
        page.draw(part, Step.MY_PART, FormField.of("my_part", new Input.Area(20_000, 2, false)));
        page.draw(sorry, Step.SORRY, SorryFields.fields());
        SorryFields.links(sorry, page.desk().session());
        getChildren().addAll(part, sorry);
    }
}
