package app.mendwell.settings;

import app.mendwell.storage.Bin.BinRow;
import app.mendwell.ui.EmptyState;
import app.mendwell.ui.View;
import javafx.beans.binding.Bindings;
import javafx.fxml.FXML;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

/** The bin: what stands in it, and the way back. Enter puts the chosen one back. */
public final class BinView extends View {

    private final BinViewModel model;

    @FXML
    private ListView<BinRow> rows;
    @FXML
    private EmptyState empty;

    public BinView(BinViewModel model) {
        this.model = model;
    }

    @FXML
    private void initialize() {
        rows.setItems(model.rows());
        rows.setCellFactory(list -> new BinRowBox(model));
        rows.addEventHandler(KeyEvent.KEY_PRESSED, this::key);
        empty.visibleProperty().bind(model.read().and(Bindings.isEmpty(model.rows())));
        empty.managedProperty().bind(empty.visibleProperty());
        rows.visibleProperty().bind(empty.visibleProperty().not());
        rows.managedProperty().bind(rows.visibleProperty());
        model.turns().subscribe((before, now) -> model.refresh());
    }

    private void key(KeyEvent event) {
        BinRow chosen = rows.getSelectionModel().getSelectedItem();
        if (event.getCode() == KeyCode.ENTER && chosen != null) {
            event.consume();
            model.restore(chosen);
        }
    }

    @Override
    public void enter() {
        model.refresh();
    }
}
