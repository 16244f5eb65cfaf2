package app.mendwell.shell;

import app.mendwell.ui.Room;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.collections.ListChangeListener;
import javafx.event.EventHandler;
import javafx.scene.Scene;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import javafx.stage.Window;

/** The keys that work everywhere in the window, and the one that hides it from every window of the program. */
public final class Shortcuts {

    /** What the keys do. */
    public interface Deeds {

        void room(Room room);

        /** Begins a new record of this room. */
        void begin();

        /** Begins a new record: {@code entry}, {@code check_in}, {@code boundary} or {@code repair}. */
        void begin(String kind);

        void breathe();

        void find();

        void undo();

        void redo();

        /** Changes the size of the text by so many percent; 0 goes back to 100. */
        void textSize(int percent);

        void region(boolean forward);

        void hide();

        void lock();

        void fullScreen();

        void quit();
    }

    private static final int TEXT_STEP = 10;

    private final Deeds deeds;
    private final Supplier<List<Room>> rooms;
    private final ObjectProperty<KeyCode> hideKey = new SimpleObjectProperty<>(KeyCode.F9);
    private final Map<KeyCombination, Runnable> keys = new LinkedHashMap<>();
    private final ListChangeListener<Window> arriving = this::arrived;
    private final EventHandler<KeyEvent> hiding = this::hideIfAsked;
    private final EventHandler<KeyEvent> pressing = this::key;
    private final EventHandler<KeyEvent> takingBack = this::back;

    /**
     * Makes the keys; nothing happens before {@link #on}.
     *
     * @param rooms the rooms in the order of the sidebar: Ctrl 1 is the first
     */
    public Shortcuts(Deeds deeds, Supplier<List<Room>> rooms) {
        this.deeds = deeds;
        this.rooms = rooms;
        numbers();
        records();
        put(KeyCode.COMMA, () -> deeds.room(Room.SETTINGS));
        put(KeyCode.F, deeds::find);
        put(KeyCode.L, deeds::lock);
        put(KeyCode.Q, deeds::quit);
        put(KeyCode.PLUS, () -> deeds.textSize(TEXT_STEP));
        put(KeyCode.EQUALS, () -> deeds.textSize(TEXT_STEP));
        put(KeyCode.ADD, () -> deeds.textSize(TEXT_STEP));
        put(KeyCode.MINUS, () -> deeds.textSize(-TEXT_STEP));
        put(KeyCode.SUBTRACT, () -> deeds.textSize(-TEXT_STEP));
        put(KeyCode.DIGIT0, () -> deeds.textSize(0));
        keys.put(new KeyCodeCombination(KeyCode.F6), () -> deeds.region(true));
        keys.put(new KeyCodeCombination(KeyCode.F6, KeyCombination.SHIFT_DOWN), () -> deeds.region(false));
        keys.put(new KeyCodeCombination(KeyCode.F11), deeds::fullScreen);
    }

    private void numbers() {
        List<KeyCode> digits = List.of(KeyCode.DIGIT1, KeyCode.DIGIT2, KeyCode.DIGIT3, KeyCode.DIGIT4, KeyCode.DIGIT5,
                KeyCode.DIGIT6, KeyCode.DIGIT7);
        for (int i = 0; i < digits.size(); i++) {
            int place = i;
            put(digits.get(i), () -> number(place));
        }
    }

    private void number(int place) {
        List<Room> inOrder = rooms.get().stream().filter(room -> room != Room.SETTINGS).toList();
        if (place < inOrder.size()) {
            deeds.room(inOrder.get(place));
        }
    }

    private void records() {
        put(KeyCode.N, deeds::begin);
        shifted(KeyCode.J, () -> deeds.begin("entry"));
        shifted(KeyCode.M, () -> deeds.begin("check_in"));
        shifted(KeyCode.B, () -> deeds.begin("boundary"));
        shifted(KeyCode.R, () -> deeds.begin("repair"));
        shifted(KeyCode.C, deeds::breathe);
    }

    private void put(KeyCode code, Runnable act) {
        keys.put(new KeyCodeCombination(code, KeyCombination.SHORTCUT_DOWN), act);
    }

    private void shifted(KeyCode code, Runnable act) {
        keys.put(new KeyCodeCombination(code, KeyCombination.SHORTCUT_DOWN, KeyCombination.SHIFT_DOWN), act);
    }

    /** Lets the keys work in this scene, and the hiding key in every window, present or to come. */
    public void on(Scene scene) {
        // A handler, not a filter: a field or a page that uses a key itself comes first.
        scene.addEventHandler(KeyEvent.KEY_PRESSED, pressing);
        scene.addEventFilter(KeyEvent.KEY_PRESSED, takingBack);
        Window.getWindows().forEach(this::watch);
        Window.getWindows().addListener(arriving);
    }

    private void arrived(ListChangeListener.Change<? extends Window> change) {
        while (change.next()) {
            change.getAddedSubList().forEach(this::watch);
        }
    }

    private void watch(Window window) {
        // Twice the same filter counts once.
        window.addEventFilter(KeyEvent.KEY_PRESSED, hiding);
    }

    private void hideIfAsked(KeyEvent event) {
        if (event.getCode() == hideKey.get() && !event.isShortcutDown() && !event.isAltDown()) {
            event.consume();
            deeds.hide();
        }
    }

    private void key(KeyEvent event) {
        for (Map.Entry<KeyCombination, Runnable> key : keys.entrySet()) {
            if (key.getKey().match(event)) {
                event.consume();
                key.getValue().run();
                return;
            }
        }
    }

    /** Undo and redo of records; in a field they belong to the field. */
    private void back(KeyEvent event) {
        boolean typing = event.getTarget() instanceof TextInputControl field && field.isEditable();
        if (typing || event.getCode() != KeyCode.Z || !event.isShortcutDown() || event.isAltDown()) {
            return;
        }
        event.consume();
        Consumer<Deeds> deed = event.isShiftDown() ? Deeds::redo : Deeds::undo;
        deed.accept(deeds);
    }

    /** Lets go of the scene and of every window: when the vault is closed. */
    public void off(Scene scene) {
        scene.removeEventHandler(KeyEvent.KEY_PRESSED, pressing);
        scene.removeEventFilter(KeyEvent.KEY_PRESSED, takingBack);
        Window.getWindows().removeListener(arriving);
        Window.getWindows().forEach(window -> window.removeEventFilter(KeyEvent.KEY_PRESSED, hiding));
    }

    /** The key that hides, F9 unless chosen otherwise. */
    public ObjectProperty<KeyCode> hideKey() {
        return hideKey;
    }
}
