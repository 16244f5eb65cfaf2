package app.mendwell.shell;

import app.mendwell.vault.IdleLock;
import javafx.event.Event;
import javafx.event.EventHandler;
import javafx.scene.Scene;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.input.ScrollEvent;

/** Tells the idle lock of every key, click and turn of the wheel in the window. */
final class Idle {

    private final Scene scene;
    private final EventHandler<Event> touch;
    private final IdleLock lock;

    Idle(Scene scene, IdleLock lock) {
        this.scene = scene;
        this.lock = lock;
        this.touch = event -> lock.touch();
    }

    void begin() {
        scene.addEventFilter(KeyEvent.KEY_PRESSED, touch);
        scene.addEventFilter(MouseEvent.MOUSE_PRESSED, touch);
        scene.addEventFilter(MouseEvent.MOUSE_MOVED, touch);
        scene.addEventFilter(ScrollEvent.SCROLL, touch);
        lock.begin();
    }

    void end() {
        lock.end();
        scene.removeEventFilter(KeyEvent.KEY_PRESSED, touch);
        scene.removeEventFilter(MouseEvent.MOUSE_PRESSED, touch);
        scene.removeEventFilter(MouseEvent.MOUSE_MOVED, touch);
        scene.removeEventFilter(ScrollEvent.SCROLL, touch);
    }
}
