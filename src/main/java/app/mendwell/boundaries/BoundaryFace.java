package app.mendwell.boundaries;

import app.mendwell.boundaries.lines.BoundaryRow;
import app.mendwell.ui.RowList;
import app.mendwell.ui.Words;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.javafx.FontIcon;

/** A boundary in the list: a door for a limit, a word for a request; its title, its first line, and facts in words. */
final class BoundaryFace implements RowList.Face<BoundaryRow> {

    private final BoundaryWords words;
    private final FontIcon icon = new FontIcon();
    private final Label title = new Label();
    private final Label line = new Label();
    private final Label facts = new Label();
    private final HBox box;

    BoundaryFace(BoundaryWords words) {
        this.words = words;
        title.getStyleClass().add("mw-item-title");
        line.getStyleClass().add("boundary-row-line");
        facts.getStyleClass().add("mw-small");
        line.managedProperty().bind(line.visibleProperty());
        var texts = new VBox(title, line, facts);
        HBox.setHgrow(texts, Priority.ALWAYS);
        box = new HBox(icon, texts);
        box.getStyleClass().add("boundary-row");
    }

    @Override
    public Node node() {
        return box;
    }

    @Override
    public void show(BoundaryRow row) {
        icon.setIconLiteral(BoundaryWords.formIcon(row.form()));
        title.setText(row.title());
        line.setText(row.line());
        line.setVisible(!row.line().isEmpty());
        facts.setText(words.facts(row));
    }

    @Override
    public String said(BoundaryRow row) {
        return Words.of("boundaries.list.said", row.title(), words.facts(row));
    }
}
