package app.mendwell.shell;

import app.mendwell.ui.Mark;
import app.mendwell.ui.Room;
import app.mendwell.ui.Words;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import javafx.beans.property.StringProperty;
import javafx.css.PseudoClass;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.javafx.FontIcon;

/** The rooms, the pause, and the two ways out. No counts stand here. */
final class Sidebar extends VBox {

    /**
     * What can be done here.
     *
     * @param pause opens Calm over the present place
     */
    record Ways(Consumer<Room> go, Runnable pause, Runnable hide, Runnable lock) {}

    private static final PseudoClass NARROW = PseudoClass.getPseudoClass("narrow");

    private final Map<Room, NavButton> rooms = new EnumMap<>(Room.class);
    private final List<Button> others = new ArrayList<>();
    private final Label name = new Label();
    private final Label key = new Label();
    private final Button pause;

    Sidebar(Set<Room> shown, Ways ways) {
        getStyleClass().add("mw-sidebar");
        name.getStyleClass().add("sidebar-name");
        key.getStyleClass().add("key-cap");
        key.setFocusTraversable(false);
        var head = new HBox(new Mark(), name);
        head.getStyleClass().add("sidebar-head");
        getChildren().add(head);
        pause = way("shell.pause", "remixmz-pause-circle-line", "pauseButton", ways.pause());
        pause.getStyleClass().add("sidebar-pause");
        pause.managedProperty().bind(pause.visibleProperty());
        for (Room room : Room.values()) {
            if (room == Room.SETTINGS) {
                getChildren().addAll(gap(), pause);
            }
            if (shown.contains(room)) {
                var button = new NavButton(room, () -> ways.go().accept(room));
                rooms.put(room, button);
                getChildren().add(button);
            }
        }
        getChildren().addAll(rule(), foot(ways));
    }

    private Region foot(Ways ways) {
        Button hide = way("shell.hide", "remixal-eye-close-line", "hideButton", ways.hide());
        Button lock = way("shell.lock", "remixal-lock-line", "lockButton", ways.lock());
        var foot = new SidebarFoot(hide, key, lock);
        return foot;
    }

    private static Region gap() {
        var gap = new Region();
        setVgrow(gap, Priority.ALWAYS);
        return gap;
    }

    private static Region rule() {
        var rule = new Region();
        rule.getStyleClass().addAll("mw-rule", "sidebar-rule");
        return rule;
    }

    private Button way(String words, String icon, String id, Runnable act) {
        var button = new Button(Words.of(words), new FontIcon(icon));
        button.getStyleClass().setAll("mw-nav");
        button.setId(id);
        button.setMaxWidth(Double.MAX_VALUE);
        button.setOnAction(event -> act.run());
        others.add(button);
        return button;
    }

    /** Marks the room one is in. */
    void mark(Room here) {
        rooms.forEach((room, button) -> button.setSelected(room == here));
        pause.setVisible(here != Room.CALM);
    }

    /** Leaves these rooms out of the list. Settings always stays. */
    void leaveOut(Set<Room> hidden) {
        rooms.forEach((room, button) -> {
            boolean out = hidden.contains(room) && room != Room.SETTINGS;
            button.setVisible(!out);
            button.setManaged(!out);
        });
    }

    /** Icons only. */
    void narrow(boolean narrow) {
        pseudoClassStateChanged(NARROW, narrow);
        name.setVisible(!narrow);
        name.setManaged(!narrow);
        key.setVisible(!narrow);
        key.setManaged(!narrow);
        rooms.values().forEach(button -> button.narrow(narrow));
        for (Button button : others) {
            button.setContentDisplay(narrow ? ContentDisplay.GRAPHIC_ONLY : ContentDisplay.LEFT);
            button.setTooltip(narrow ? new Tooltip(button.getText()) : null);
            button.setAccessibleText(button.getText());
        }
    }

    StringProperty name() {
        return name.textProperty();
    }

    /** The key that hides, beside its button. */
    StringProperty hideKey() {
        return key.textProperty();
    }

    /** The rooms in the list, in order. */
    List<Room> shown() {
        return rooms.entrySet().stream().filter(entry -> entry.getValue().isVisible()).map(Map.Entry::getKey).toList();
    }
}
