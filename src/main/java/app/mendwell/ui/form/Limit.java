package app.mendwell.ui.form;

import app.mendwell.ui.GrowingArea;
import java.util.function.Consumer;
import javafx.scene.control.TextFormatter;
import javafx.scene.control.TextInputControl;

/** Holds a field to so many characters: what does not fit is not taken, and that is said; nothing there is cut. */
public final class Limit {

    private Limit() {}

    /**
     * Holds {@code field} to {@code most} characters (code points).
     *
     * @param full told whether something was turned away by the newest change
     */
    public static void on(TextInputControl field, int most, Consumer<Boolean> full) {
        boolean oneLine = field instanceof GrowingArea area && area.isOneLine();
        field.setTextFormatter(new TextFormatter<String>(change -> {
            if (!change.isAdded()) {
                full.accept(false);
                return change;
            }
            if (oneLine) {
                change.setText(change.getText().replace('\n', ' '));
            }
            String next = change.getControlNewText();
            int over = next.length() <= most ? 0 : next.codePointCount(0, next.length()) - most;
            full.accept(over > 0);
            if (over <= 0) {
                return change;
            }
            String added = change.getText();
            int fits = Math.max(0, added.codePointCount(0, added.length()) - over);
            String part = added.substring(0, added.offsetByCodePoints(0, fits));
            int back = added.length() - part.length();
            change.setText(part);
            change.setCaretPosition(Math.max(0, change.getCaretPosition() - back));
            change.setAnchor(Math.max(0, change.getAnchor() - back));
            return change;
        }));
    }
}
