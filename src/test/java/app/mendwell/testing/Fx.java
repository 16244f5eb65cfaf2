package app.mendwell.testing;

import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import javafx.application.Platform;
import javafx.event.Event;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

/** The toolkit, on the headless platform: what a test does there is done on the FX thread and waited for. */
public final class Fx {

    private static boolean started;

    private Fx() {}

    /** Starts the toolkit once; it stays until the tests end. */
    public static synchronized void start() {
        if (started) {
            return;
        }
        started = true;
        var ready = new CountDownLatch(1);
        try {
            Platform.startup(ready::countDown);
        } catch (IllegalStateException alreadyRunning) {
            ready.countDown();
        }
        Platform.setImplicitExit(false);
        try {
            if (!ready.await(30, TimeUnit.SECONDS)) {
                throw new AssertionError("the toolkit did not start");
            }
        } catch (InterruptedException e) {
            throw new AssertionError(e);
        }
    }

    /** What {@code act} gives, done on the FX thread; its failure fails the test. */
    public static <T> T get(Callable<T> act) {
        start();
        if (Platform.isFxApplicationThread()) {
            return call(act);
        }
        var task = new FutureTask<>(act);
        Platform.runLater(task);
        try {
            return task.get(60, TimeUnit.SECONDS);
        } catch (ExecutionException e) {
            throw new AssertionError("on the FX thread", e.getCause());
        } catch (InterruptedException | TimeoutException e) {
            throw new AssertionError(e);
        }
    }

    private static <T> T call(Callable<T> act) {
        try {
            return act.call();
        } catch (Exception e) {
            throw new AssertionError(e);
        }
    }

    public static void run(Runnable act) {
        get(() -> {
            act.run();
            return true;
        });
    }

    /** Lets what is waiting on the FX thread happen. */
    public static void settle() {
        run(() -> {});
        run(() -> {});
    }

    /** The node of this selector, which must be there. */
    public static <N extends Node> N find(Parent root, String selector, Class<N> type) {
        return get(() -> {
            root.applyCss();
            Node found = root.lookup(selector);
            if (found == null) {
                throw new AssertionError("no " + selector);
            }
            return type.cast(found);
        });
    }

    public static void fire(Parent root, String selector) {
        ButtonBase button = find(root, selector, ButtonBase.class);
        run(button::fire);
    }

    public static void type(Parent root, String selector, String text) {
        TextInputControl field = find(root, selector, TextInputControl.class);
        run(() -> {
            field.requestFocus();
            field.replaceSelection(text);
        });
    }

    /** Presses and lets go of a key while {@code node} has it. */
    public static void press(Node node, KeyCode key) {
        run(() -> {
            Event.fireEvent(node, key(KeyEvent.KEY_PRESSED, key));
            Event.fireEvent(node, key(KeyEvent.KEY_RELEASED, key));
        });
    }

    private static KeyEvent key(javafx.event.EventType<KeyEvent> type, KeyCode key) {
        return new KeyEvent(type, "", key.getChar(), key, false, false, false, false);
    }
}
