package app.mendwell.ui;

import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.javafx.FontIcon;

/** What a room says while nothing is in it: an icon, one short stitch, a sentence, and at most one button. */
public final class EmptyState extends VBox {

    private final FontIcon icon = new FontIcon();
    private final Label text = new Label();
    private final Button button = new Button();

    public EmptyState() {
        getStyleClass().add("empty-state");
        icon.getStyleClass().add("empty-icon");
        text.getStyleClass().addAll("empty-text");
        text.setWrapText(true);
        button.getStyleClass().add("mw-primary");
        button.setVisible(false);
        button.managedProperty().bind(button.visibleProperty());
        var stitch = new Stitch();
        stitch.getStyleClass().add("empty-stitch");
        getChildren().addAll(icon, stitch, text, button);
    }

    /** The icon, as {@code remixmz-quill-pen-line}. */
    public String getIcon() {
        return icon.getIconLiteral();
    }

    public void setIcon(String literal) {
        icon.setIconLiteral(literal);
    }

    public String getText() {
        return text.getText();
    }

    public void setText(String words) {
        text.setText(words);
    }

    /** The one thing to do here. */
    public void action(String words, Runnable act) {
        button.setText(words);
        button.setOnAction(event -> act.run());
        button.setVisible(true);
    }

    /** For a page that has its own filled button: this one is outlined. */
    public void plainAction(String words, Runnable act) {
        button.getStyleClass().remove("mw-primary");
        action(words, act);
    }
}
