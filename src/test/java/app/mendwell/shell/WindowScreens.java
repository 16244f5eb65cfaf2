package app.mendwell.shell;

import app.mendwell.testing.Fx;
import app.mendwell.testing.PlainView;
import app.mendwell.testing.Screens;
import app.mendwell.testing.TestTasks;
import app.mendwell.ui.Notices;
import app.mendwell.ui.Room;
import app.mendwell.ui.Tasks;
import app.mendwell.ui.Theme;
import app.mendwell.ui.View;
import java.util.EnumMap;
import java.util.function.Supplier;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("screens")
class WindowScreens {

    @Test
    void theWindowIsPictured() {
        Tasks tasks = TestTasks.inline();
        var notices = new Notices();
        MainWindow window = Fx.get(() -> window(tasks, notices));
        Screens.picture("window", window.root());
        Fx.run(() -> {
            notices.offer("Moved to the bin", "Undo", () -> {});
            tasks.problems().report(new IllegalStateException());
            window.aside("Words for feelings", new PlainView());
        });
        Screens.picture("window-busy", window.root());
        Fx.run(window::closeAside);
        Screens.picture("window-narrow", window.root(), Screens.NARROW);
    }

    private static MainWindow window(Tasks tasks, Notices notices) {
        var rooms = new EnumMap<Room, Supplier<View>>(Room.class);
        for (Room room : Room.values()) {
            rooms.put(room, PlainView::new);
        }
        var calls = new MainWindow.Calls(() -> {}, () -> {}, () -> {});
        var window = new MainWindow(rooms, tasks, notices, calls, new Theme());
        window.name().set("Mendwell");
        window.hideKey().set("F9");
        window.go(Room.JOURNAL);
        return window;
    }

    @Test
    void theCoverIsPictured() {
        Screens.picture("cover", Fx.get(() -> new Cover(() -> {})));
    }
}
