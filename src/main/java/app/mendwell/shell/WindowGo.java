package app.mendwell.shell;

import app.mendwell.ui.Go;
import app.mendwell.ui.Room;
import app.mendwell.ui.View;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** The ways through the window: each kind of record knows its room, and how it is opened and begun there. */
final class WindowGo implements Go {

    /**
     * The way to one kind of record.
     *
     * @param open shows the record of this id in the room
     * @param begin begins a new one in the room
     */
    record Way(Room room, Consumer<UUID> open, Runnable begin) {}

    private final Map<String, Way> ways = new HashMap<>();
    private @Nullable MainWindow window;
    private Consumer<Boolean> calm = keepNothing -> {};

    /** The window comes after the rooms that are given these ways. */
    void in(MainWindow newWindow, Consumer<Boolean> newCalm) {
        window = newWindow;
        calm = newCalm;
    }

    void way(String kind, Way way) {
        ways.put(kind, way);
    }

    private MainWindow window() {
        MainWindow present = window;
        if (present == null) {
            throw new IllegalStateException("no window yet");
        }
        return present;
    }

    @Override
    public void room(Room room) {
        window().go(room);
    }

    @Override
    public void open(String kind, UUID id) {
        Way way = ways.get(kind);
        if (way != null) {
            window().go(way.room());
            way.open().accept(id);
        }
    }

    @Override
    public void begin(String kind) {
        Way way = ways.get(kind);
        if (way != null) {
            window().go(way.room());
            way.begin().run();
        }
    }

    @Override
    public void calm(boolean keepNothing) {
        calm.accept(keepNothing);
    }

    @Override
    public void aside(String title, View view) {
        window().aside(title, view);
    }

    @Override
    public void closeAside() {
        window().closeAside();
    }
}
