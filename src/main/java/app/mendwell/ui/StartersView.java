package app.mendwell.ui;

import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.beans.binding.Bindings;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.VBox;

/** Examples to begin from, under headings; Enter or a click takes one. */
public final class StartersView extends View {

    /**
     * One example.
     *
     * @param group its heading
     * @param line what stands under its text, or empty
     */
    public record Offer(String id, String group, String text, String line) {}

    private final Function<String, List<Offer>> find;
    private final Consumer<Offer> take;
    private final ObservableList<Offer> found = FXCollections.observableArrayList();

    @FXML
    private SearchBox search;
    @FXML
    private RowList<Offer> rows;
    @FXML
    private Label nothing;

    /** @param find the examples that hold these words, all of them for none */
    public StartersView(Function<String, List<Offer>> find, Consumer<Offer> take) {
        this.find = find;
        this.take = take;
    }

    @FXML
    private void initialize() {
        rows.pickOnly();
        rows.show(found, Offer::id, Offer::group, StarterFace::new);
        rows.onOpen(take);
        search.text().subscribe(words -> {
            found.setAll(find.apply(words));
            rows.getSelectionModel().selectFirst();
        });
        search.addEventFilter(KeyEvent.KEY_PRESSED, this::key);
        nothing.visibleProperty().bind(Bindings.isEmpty(found));
    }

    /** From the search one goes down into the list; Enter takes the one that is marked. */
    private void key(KeyEvent event) {
        Offer marked = rows.getSelectionModel().getSelectedItem();
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

    private static final class StarterFace implements RowList.Face<Offer> {

        private final Label text = new Label();
        private final Label line = new Label();
        private final VBox box = new VBox(text, line);

        StarterFace() {
            text.setWrapText(true);
            line.setWrapText(true);
            line.getStyleClass().add("mw-small");
            line.managedProperty().bind(line.visibleProperty());
        }

        @Override
        public Node node() {
            return box;
        }

        @Override
        public void show(Offer offer) {
            text.setText(offer.text());
            line.setText(offer.line());
            line.setVisible(!offer.line().isEmpty());
        }

        @Override
        public String said(Offer offer) {
            return offer.text();
        }
    }
}
