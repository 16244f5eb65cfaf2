package app.mendwell.boundaries;

import app.mendwell.content.BoundaryStarter;
import app.mendwell.ui.RowList;
import app.mendwell.ui.SearchBox;
import app.mendwell.ui.View;
import java.util.function.Consumer;
import javafx.beans.binding.Bindings;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.VBox;

/** Examples to begin from, by what they look after; Enter or a click copies one into the form. */
final class StartersView extends View {

    private final BoundariesViewModel room;
    private final Consumer<BoundaryStarter> take;
    private final ObservableList<BoundaryStarter> found = FXCollections.observableArrayList();

    @FXML
    private SearchBox search;
    @FXML
    private RowList<BoundaryStarter> rows;
    @FXML
    private Label nothing;

    StartersView(BoundariesViewModel room, Consumer<BoundaryStarter> take) {
        this.room = room;
        this.take = take;
    }

    @FXML
    private void initialize() {
        rows.pickOnly();
        rows.show(found, BoundaryStarter::id, starter -> room.words().kind(starter.kind()), StarterFace::new);
        rows.onOpen(take);
        search.text().subscribe(words -> {
            found.setAll(room.form().starters(words));
            rows.getSelectionModel().selectFirst();
        });
        search.addEventFilter(KeyEvent.KEY_PRESSED, this::key);
        nothing.visibleProperty().bind(Bindings.isEmpty(found));
    }

    /** From the search one goes down into the list; Enter takes the one that is marked. */
    private void key(KeyEvent event) {
        BoundaryStarter marked = rows.getSelectionModel().getSelectedItem();
        if (event.getCode() == KeyCode.DOWN) {
            event.consume();
            rows.requestFocus();
        } else if (event.getCode() == KeyCode.ENTER && !event.isShortcutDown() && marked != null) {
            event.consume();
            take.accept(marked);
        }
    }

    @Override
    public void enter() {
        search.requestFocus();
    }

    private static final class StarterFace implements RowList.Face<BoundaryStarter> {

        private final Label text = new Label();
        private final Label why = new Label();
        private final VBox box = new VBox(text, why);

        StarterFace() {
            text.setWrapText(true);
            why.setWrapText(true);
            why.getStyleClass().add("mw-small");
        }

        @Override
        public Node node() {
            return box;
        }

        @Override
        public void show(BoundaryStarter starter) {
            text.setText(starter.text());
            why.setText(starter.why());
        }

        @Override
        public String said(BoundaryStarter starter) {
            return starter.text();
        }
    }
}
