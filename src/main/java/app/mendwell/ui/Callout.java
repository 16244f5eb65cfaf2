package app.mendwell.ui;

import javafx.beans.DefaultProperty;
import javafx.collections.ObservableList;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.javafx.FontIcon;

/**
 * A few words set apart. Gold by default; {@code fixed} is for the texts that never change, which have no colour and
 * no icon.
 */
@DefaultProperty("actions")
public final class Callout extends HBox {

    private final FontIcon icon = new FontIcon();
    private final Label title = new Label();
    private final Label text = new Label();
    private final HBox actions = new HBox();

    public Callout() {
        getStyleClass().add("callout");
        title.getStyleClass().add("callout-title");
        text.getStyleClass().add("callout-text");
        title.setWrapText(true);
        text.setWrapText(true);
        actions.getStyleClass().add("callout-actions");
        shownWithText(title);
        shownWithText(text);
        icon.setVisible(false);
        icon.managedProperty().bind(icon.visibleProperty());
        var words = new VBox(title, text);
        words.getStyleClass().add("callout-words");
        setHgrow(words, Priority.ALWAYS);
        getChildren().addAll(icon, words, actions);
    }

    private static void shownWithText(Label label) {
        label.visibleProperty().bind(label.textProperty().isNotEmpty());
        label.managedProperty().bind(label.visibleProperty());
    }

    public String getTitle() {
        return title.getText();
    }

    public void setTitle(String words) {
        title.setText(words);
    }

    public String getText() {
        return text.getText();
    }

    public void setText(String words) {
        text.setText(words);
    }

    public String getIcon() {
        return icon.getIconLiteral();
    }

    public void setIcon(String literal) {
        icon.setIconLiteral(literal);
        icon.setVisible(true);
    }

    public boolean isFixed() {
        return getStyleClass().contains("fixed");
    }

    public void setFixed(boolean fixed) {
        getStyleClass().remove("fixed");
        if (fixed) {
            getStyleClass().add("fixed");
        }
    }

    /** What can be done here, at the end of the line. */
    public ObservableList<Node> getActions() {
        return actions.getChildren();
    }
}
