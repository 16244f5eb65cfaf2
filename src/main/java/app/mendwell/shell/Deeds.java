package app.mendwell.shell;

import app.mendwell.ui.House;
import app.mendwell.ui.Room;
import app.mendwell.ui.Theme;
import java.util.Locale;
import java.util.Map;

/** What the keys of the window do. */
final class Deeds implements Shortcuts.Deeds {

    private static final int LEAST = 100;
    private static final int MOST = 200;
    /** The way to a new record of whatever shelf is on screen. */
    static final String TOGETHER = "together";

    /** What Ctrl N begins in each room; in the others it does nothing. */
    private static final Map<Room, String> BEGUN = Map.of(Room.TODAY, "check_in", Room.JOURNAL, "entry",
            Room.BOUNDARIES, "boundary", Room.REPAIR, "repair", Room.TOGETHER, TOGETHER);

    private final MainWindow window;
    private final House house;
    private final Frame frame;
    private final OpenVault.Calls calls;

    Deeds(MainWindow window, House house, Frame frame, OpenVault.Calls calls) {
        this.window = window;
        this.house = house;
        this.frame = frame;
        this.calls = calls;
    }

    @Override
    public void room(Room room) {
        window.go(room);
    }

    @Override
    public void begin() {
        Room here = window.room().get();
        String kind = here == null ? null : BEGUN.get(here);
        if (kind != null) {
            house.go().begin(kind);
        }
    }

    @Override
    public void begin(String kind) {
        house.go().begin(kind);
    }

    @Override
    public void breathe() {
        house.go().calm(false);
    }

    @Override
    public void find() {
        window.find();
    }

    @Override
    public void undo() {
        house.undo().undo();
    }

    @Override
    public void redo() {
        house.undo().redo();
    }

    @Override
    public void textSize(int percent) {
        Theme theme = frame.theme();
        theme.textPercent().set(percent == 0 ? LEAST : Math.clamp((long) theme.textPercent().get() + percent, LEAST,
                MOST));
    }

    @Override
    public void region(boolean forward) {
        window.nextRegion(forward);
    }

    @Override
    public void hide() {
        calls.hide().run();
    }

    @Override
    public void lock() {
        calls.lock().run();
    }

    @Override
    public void fullScreen() {
        frame.stage().setFullScreen(!frame.stage().isFullScreen());
    }

    @Override
    public void quit() {
        calls.quit().run();
    }

    /** The name of a room as it is stored among hidden ones. */
    static String stored(Room room) {
        return room.name().toLowerCase(Locale.ROOT);
    }
}
