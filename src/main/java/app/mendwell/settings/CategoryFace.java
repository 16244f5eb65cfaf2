package app.mendwell.settings;

import app.mendwell.ui.RowList;
import javafx.scene.Node;
import javafx.scene.control.Label;
import org.kordamp.ikonli.javafx.FontIcon;

/** A part of the room in the list: its icon and its name. */
final class CategoryFace implements RowList.Face<Category> {

    private final FontIcon icon = new FontIcon();
    private final Label label = new Label("", icon);

    CategoryFace() {
        label.getStyleClass().add("category");
        label.setMaxWidth(Double.MAX_VALUE);
    }

    @Override
    public Node node() {
        return label;
    }

    @Override
    public void show(Category category) {
        icon.setIconLiteral(category.icon());
        label.setText(category.word());
    }

    @Override
    public String said(Category category) {
        return category.word();
    }
}
