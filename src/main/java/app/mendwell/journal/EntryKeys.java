package app.mendwell.journal;

import java.util.LinkedHashMap;
import java.util.Map;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;

/** The keys of the open page (design section 9). */
final class EntryKeys {

    private final Map<KeyCombination, Runnable> keys = new LinkedHashMap<>();

    /** @param tag goes to the field that finds tags */
    EntryKeys(EntryViewModel model, EntryTyping typing, EntryDeeds deeds, Runnable tag) {
        put(KeyCode.B, typing::bold);
        put(KeyCode.I, typing::italic);
        put(KeyCode.H, typing::heading);
        put(KeyCode.E, deeds::turn);
        put(KeyCode.T, tag);
        put(KeyCode.S, model::keepNow);
        shifted(KeyCode.L, typing::list);
        shifted(KeyCode.O, typing::quote);
    }

    private void put(KeyCode code, Runnable act) {
        keys.put(new KeyCodeCombination(code, KeyCombination.SHORTCUT_DOWN), act);
    }

    private void shifted(KeyCode code, Runnable act) {
        keys.put(new KeyCodeCombination(code, KeyCombination.SHORTCUT_DOWN, KeyCombination.SHIFT_DOWN), act);
    }

    void pressed(KeyEvent event) {
        for (Map.Entry<KeyCombination, Runnable> key : keys.entrySet()) {
            if (key.getKey().match(event)) {
                event.consume();
                key.getValue().run();
                return;
            }
        }
    }
}
