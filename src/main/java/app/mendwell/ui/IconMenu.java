package app.mendwell.ui;

import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.Tooltip;
import org.kordamp.ikonli.javafx.FontIcon;

/** A button that is only an icon and opens a menu: what it is for is told to screen readers and in a tooltip. */
public final class IconMenu extends MenuButton {

    private final FontIcon icon = new FontIcon();

    public IconMenu() {
        getStyleClass().addAll("mw-icon", "icon-menu");
        setGraphic(icon);
    }

    /** Adds a line to the menu. */
    public MenuItem add(String words, Runnable act) {
        var item = new MenuItem(words);
        item.setMnemonicParsing(false);
        item.setOnAction(event -> act.run());
        getItems().add(item);
        return item;
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
