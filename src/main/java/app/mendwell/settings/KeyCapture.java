package app.mendwell.settings;

import app.mendwell.ui.Words;
import javafx.css.PseudoClass;
import javafx.scene.control.Button;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

/** Shows a key, and takes another one when pressed: the next key that is struck. Esc leaves it. */
public final class KeyCapture extends Button {

    /** What is done with the key that was struck. */
    public interface Taken {

        /** Whether it is accepted; then the waiting ends. */
        boolean key(KeyCode code);

        void left();
    }

    private static final PseudoClass WAITING = PseudoClass.getPseudoClass("waiting");

    private Taken taken = new Taken() {

        @Override
        public boolean key(KeyCode code) {
            return true;
        }

        @Override
        public void left() {
            // Nobody to tell yet.
        }
    };
    private KeyCode shown = KeyCode.F9;
    private boolean waiting;

    public KeyCapture() {
        getStyleClass().add("key-capture");
        setOnAction(event -> waiting(true));
        addEventFilter(KeyEvent.KEY_PRESSED, this::struck);
        focusedProperty().subscribe((before, now) -> {
            if (before && !now) {
                leave();
            }
        });
        face();
    }

    void onTaken(Taken newTaken) {
        taken = newTaken;
    }

    /** Shows this key; the name of none shows F9. */
    void show(String name) {
        try {
            shown = KeyCode.valueOf(name);
        } catch (IllegalArgumentException e) {
            shown = KeyCode.F9; // A name that a later program wrote: the default holds there too.
        }
        face();
    }

    private void waiting(boolean now) {
        waiting = now;
        pseudoClassStateChanged(WAITING, now);
        face();
    }

    private void face() {
        setText(waiting ? Words.of("settings.privacy.hide.press") : shown.getName());
        setAccessibleText(Words.of("settings.privacy.hide.said", getText()));
    }

    private void struck(KeyEvent event) {
        if (!waiting || event.getCode().isModifierKey()) {
            return;
        }
        if (event.getCode() == KeyCode.TAB) {
            leave();
            return;
        }
        event.consume();
        if (event.getCode() == KeyCode.ESCAPE) {
            leave();
        } else if (taken.key(event.getCode())) {
            waiting(false);
        }
    }

    private void leave() {
        if (waiting) {
            waiting(false);
            taken.left();
        }
    }
}
