package app.mendwell.ui;

import javafx.beans.DefaultProperty;
import javafx.beans.property.BooleanProperty;
import javafx.collections.ObservableList;
import javafx.scene.Node;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.javafx.FontIcon;

/** A part of a page that opens under its title. */
@DefaultProperty("content")
public final class Fold extends VBox {

    private final ToggleButton header = new ToggleButton();
    private final VBox content = new VBox();

    public Fold() {
        getStyleClass().add("fold");
        header.getStyleClass().setAll("fold-header");
        header.setMaxWidth(Double.MAX_VALUE);
        content.getStyleClass().add("fold-content");
        content.visibleProperty().bind(header.selectedProperty());
        content.managedProperty().bind(header.selectedProperty());
        var arrow = new FontIcon();
        header.setGraphic(arrow);
        header.selectedProperty().subscribe(open -> {
            arrow.setIconLiteral(open ? "remixal-arrow-down-s-line" : "remixal-arrow-right-s-line");
            header.setAccessibleText(Words.of(open ? "ui.fold.open" : "ui.fold.closed", getTitle()));
        });
        header.textProperty().subscribe(title -> header.setAccessibleText(Words.of(
                header.isSelected() ? "ui.fold.open" : "ui.fold.closed", title)));
        getChildren().addAll(header, content);
    }

    public String getTitle() {
        return header.getText();
    }

    public void setTitle(String title) {
        header.setText(title);
    }

    public BooleanProperty open() {
        return header.selectedProperty();
    }

    public ObservableList<Node> content() {
        return content.getChildren();
    }

    /** For FXML: the children between the tags. */
    public ObservableList<Node> getContent() {
        return content();
    }
}
