package app.mendwell.shell;

import app.mendwell.ui.Room;
import app.mendwell.ui.Words;
import java.util.Locale;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.Tooltip;
import org.kordamp.ikonli.javafx.FontIcon;

/** The way into a room. */
final class NavButton extends ToggleButton {

    NavButton(Room room, Runnable go) {
        super(word(room));
        getStyleClass().setAll("mw-nav");
        setId("nav-" + room.name().toLowerCase(Locale.ROOT));
        setMaxWidth(Double.MAX_VALUE);
        var icon = new FontIcon(icon(room) + "-line");
        setGraphic(icon);
        selectedProperty().subscribe(here -> icon.setIconLiteral(icon(room) + (here ? "-fill" : "-line")));
        setOnAction(event -> {
            setSelected(true);
            go.run();
        });
    }

    /** Only the icon, with the name when the pointer rests on it. */
    void narrow(boolean narrow) {
        setContentDisplay(narrow ? ContentDisplay.GRAPHIC_ONLY : ContentDisplay.LEFT);
        setTooltip(narrow ? new Tooltip(getText()) : null);
        setAccessibleText(getText());
    }

    static String word(Room room) {
        return Words.of("shell.room." + room.name().toLowerCase(Locale.ROOT));
    }

    private static String icon(Room room) {
        return switch (room) {
            case TODAY -> "remixal-cup";
            case JOURNAL -> "remixmz-quill-pen";
            case BOUNDARIES -> "remixal-door-open";
            case REPAIR -> "remixal-chat-heart";
            case TOGETHER -> "remixal-home-heart";
            case TRENDS -> "remixal-line-chart";
            case CALM -> "remixal-leaf";
            case SETTINGS -> "remixmz-settings-3";
        };
    }
}
