package app.mendwell.today;

import app.mendwell.ui.View;
import javafx.fxml.FXML;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.MenuItem;
import javafx.scene.layout.VBox;

/** The question of the day. */
public final class PromptView extends View {

    private final PromptViewModel model;

    @FXML
    private VBox prompt;
    @FXML
    private Label text;
    @FXML
    private MenuItem hideThis;
    @FXML
    private MenuItem hideAll;
    @FXML
    private Button write;
    @FXML
    private Button another;

    public PromptView(PromptViewModel model) {
        this.model = model;
    }

    @FXML
    private void initialize() {
        prompt.visibleProperty().bind(model.text().isNotEmpty());
        prompt.managedProperty().bind(prompt.visibleProperty());
        text.textProperty().bind(model.text());
        hideThis.setOnAction(event -> model.hideThis());
        hideAll.setOnAction(event -> model.hideAll());
        write.setOnAction(event -> model.write());
        another.setOnAction(event -> model.another());
    }
}
