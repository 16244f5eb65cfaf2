package app.mendwell.together;

import app.mendwell.storage.Fields;
import app.mendwell.storage.Stored;
import app.mendwell.ui.RowList;
import app.mendwell.ui.Words;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/** A record in the list of its shelf: its title, facts in words, and where it stands. */
final class ShelfFace implements RowList.Face<Stored> {

    private final Said said;
    private final Label title = new Label();
    private final Label facts = new Label();
    private final Label state = new Label();
    private final VBox box;

    ShelfFace(Said said) {
        this.said = said;
        title.getStyleClass().add("mw-item-title");
        facts.getStyleClass().add("mw-small");
        facts.setMaxWidth(Double.MAX_VALUE);
        state.getStyleClass().add("together-fact");
        state.setMinWidth(Region.USE_PREF_SIZE);
        state.managedProperty().bind(state.visibleProperty());
        HBox.setHgrow(facts, Priority.ALWAYS);
        var line = new HBox(facts, state);
        line.getStyleClass().add("together-row-line");
        box = new VBox(title, line);
        box.getStyleClass().add("together-row");
    }

    @Override
    public Node node() {
        return box;
    }

    @Override
    public void show(Stored row) {
        Fields fields = row.fields();
        title.setText(said.title(fields));
        facts.setText(said.factLine(fields));
        state.setText(said.state(fields));
        state.setVisible(!state.getText().isEmpty());
    }

    @Override
    public String said(Stored row) {
        Fields fields = row.fields();
        return Words.of("together.list.said", said.title(fields), said.factLine(fields), said.state(fields)).strip();
    }
}
