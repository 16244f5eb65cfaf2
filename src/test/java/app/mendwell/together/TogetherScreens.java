package app.mendwell.together;

import app.mendwell.shell.MainWindow;
import app.mendwell.testing.Fx;
import app.mendwell.testing.PlainView;
import app.mendwell.testing.Screens;
import app.mendwell.ui.Room;
import app.mendwell.ui.Theme;
import app.mendwell.ui.View;
import java.util.EnumMap;
import java.util.UUID;
import java.util.function.Supplier;
import javafx.scene.Parent;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("screens")
class TogetherScreens {

    private final Held held = new Held();
    private final TogetherViewModel model = Fx.get(held::room);

    private Parent window() {
        return window(Fx.get(Theme::new));
    }

    private Parent window(Theme theme) {
        return Fx.get(() -> {
            var rooms = new EnumMap<Room, Supplier<View>>(Room.class);
            for (Room room : Room.values()) {
                rooms.put(room, PlainView::new);
            }
            rooms.put(Room.TOGETHER, () -> new TogetherView(model));
            var window = new MainWindow(rooms, held.house.tasks(), held.house.notices(),
                    new MainWindow.Calls(() -> {}, () -> {}, () -> {}), theme);
            window.name().set("Mendwell");
            window.hideKey().set("F9");
            window.go(Room.TOGETHER);
            return window.root();
        });
    }

    @Test
    void nothingIsHeldYet() {
        Parent window = window();
        Screens.picture("together-empty", window);
        for (String kind : new String[]{"care_item", "solo_item", "agreement"}) {
            Fx.run(() -> model.show(kind));
            Screens.picture("together-" + kind + "-empty", window);
        }
    }

    @Test
    void theRoom() {
        held.everything();
        Parent window = window();
        Screens.picture("together", window);
        Screens.picture("together-narrow", window, Screens.NARROW);
    }

    @Test
    void everyShelf() {
        held.everything();
        Parent window = window();
        for (Shelf shelf : Shelves.of(held.house, held.content)) {
            String kind = shelf.kind().name();
            Fx.run(() -> model.show(kind));
            Screens.picture("together-" + kind, window);
            Fx.run(() -> model.shelf(kind).edit(shelf.form().getFirst().name()));
            Screens.picture("together-" + kind + "-form", window);
            Fx.run(() -> model.shelf(kind).back());
        }
    }

    @Test
    void oneIsOpen() {
        held.everything();
        Parent window = window();
        open(window, "event_plan", held.plan);
        open(window, "decision", held.decision);
        open(window, "ask", held.ask);
        Screens.picture("together-ask-narrow", window, Screens.NARROW);
        Fx.run(() -> model.shelf("ask").begin());
        Fx.fire(window, "#fromStarter");
        Screens.picture("together-ask-starters", window);
    }

    private void open(Parent window, String kind, UUID id) {
        Fx.run(() -> model.open(kind, id));
        Screens.picture("together-" + kind + "-open", window);
    }

    @Test
    void textIsTwiceAsLarge() {
        held.everything();
        Theme theme = Fx.get(Theme::new);
        Fx.run(() -> theme.textPercent().set(200));
        Parent window = window(theme);
        Screens.take("together-200", window, Screens.WINDOW, theme);
        Fx.run(() -> model.open("solo_item", held.solo));
        Screens.take("together-200-solo", window, Screens.WINDOW, theme);
        Fx.run(() -> model.shelf("solo_item").edit("body"));
        Screens.take("together-200-form", window, Screens.WINDOW, theme);
    }
}
