package app.mendwell.today;

import app.mendwell.ui.DateField;
import app.mendwell.ui.View;
import java.time.LocalDate;
import javafx.fxml.FXML;
import javafx.scene.control.Button;
import javafx.scene.control.DateCell;
import javafx.scene.layout.HBox;

/** For which day it is: there once it is asked for, and while that is not today. */
public final class DayView extends View {

    private final CheckInViewModel model;

    @FXML
    private HBox row;
    @FXML
    private DateField day;
    @FXML
    private Button today;

    public DayView(CheckInViewModel model) {
        this.model = model;
    }

    @FXML
    private void initialize() {
        model.day().subscribe(shown -> {
            day.setValue(shown);
            row.setVisible(!shown.equals(model.today()));
            today.setVisible(row.isVisible());
        });
        day.valueProperty().subscribe(model::choose);
        day.setDayCellFactory(picker -> new DateCell() {
            @Override
            public void updateItem(LocalDate item, boolean empty) {
                super.updateItem(item, empty);
                setDisable(empty || item.isAfter(model.today()));
            }
        });
        today.setOnAction(event -> model.choose(model.today()));
    }

    /** Shows the field and puts the focus into it. */
    void ask() {
        row.setVisible(true);
        day.requestFocus();
    }
}
