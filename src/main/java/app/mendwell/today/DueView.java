package app.mendwell.today;

import app.mendwell.ui.View;
import javafx.beans.binding.Bindings;
import javafx.fxml.FXML;
import javafx.scene.control.Button;
import javafx.scene.layout.VBox;

/** “Ready when you are”; nothing at all where nothing is. */
public final class DueView extends View {

    private final DueViewModel model;

    @FXML
    private VBox due;
    @FXML
    private VBox rows;
    @FXML
    private Button more;

    public DueView(DueViewModel model) {
        this.model = model;
    }

    @FXML
    private void initialize() {
        due.visibleProperty().bind(Bindings.isNotEmpty(model.shown()));
        due.managedProperty().bind(due.visibleProperty());
        more.visibleProperty().bind(model.more());
        more.managedProperty().bind(model.more());
        more.setOnAction(event -> model.showMore());
        model.shown().subscribe(this::show);
        show();
    }

    private void show() {
        rows.getChildren().setAll(model.shown().stream().map(row -> new DueRow(row.due(),
                new DueRow.Deeds(() -> model.open(row.due()), days -> model.later(row, days),
                        () -> model.notNeeded(row))))
                .toList());
        rows.getChildren().stream().skip(1).forEach(row -> row.getStyleClass().add("due-next"));
    }
}
