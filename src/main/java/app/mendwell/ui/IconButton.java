package app.mendwell.ui;

import javafx.scene.control.Button;
import javafx.scene.control.Tooltip;
import org.kordamp.ikonli.javafx.FontIcon;

/** A button that is only an icon: what it does is told to screen readers and when the pointer rests on it. */
public final class IconButton extends Button {

    private final FontIcon icon = new FontIcon();

    public IconButton() {
        getStyleClass().add("mw-icon");
        setGraphic(icon);
    }

    /**
     * @param literal the icon, as {@code remixal-close-line}
     * @param meaning what the button does, in words
     */
    public IconButton(String literal, String meaning, Runnable act) {
        this();
        setIcon(literal);
        setMeaning(meaning);
        setOnAction(event -> act.run());
    }

    public String getIcon() {
        return icon.getIconLiteral();
    }

    public void setIcon(String literal) {
        icon.setIconLiteral(literal);
    }

    public String getMeaning() {
        return getAccessibleText();
    }

    public void setMeaning(String meaning) {
        setAccessibleText(meaning);
        setTooltip(new Tooltip(meaning));
    }
}
