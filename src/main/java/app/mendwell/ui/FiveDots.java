package app.mendwell.ui;

import java.util.List;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.css.PseudoClass;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import org.jspecify.annotations.Nullable;

/** One to five as dots with a word. The keys 1 to 5 and the arrows choose; the same dot again takes it back. */
public final class FiveDots extends HBox {

    private static final int DOTS = 5;
    private static final PseudoClass FILLED = PseudoClass.getPseudoClass("filled");

    private final ObjectProperty<@Nullable Integer> value = new SimpleObjectProperty<>();
    private final Label word = new Label();
    private List<String> words = List.of();

    public FiveDots() {
        getStyleClass().add("five-dots");
        for (int each = 1; each <= DOTS; each++) {
            getChildren().add(dot(each));
        }
        word.getStyleClass().add("five-dots-word");
        getChildren().add(word);
        value.subscribe(this::mark);
        addEventFilter(KeyEvent.KEY_PRESSED, this::key);
    }

    private ToggleButton dot(int each) {
        var dot = new ToggleButton();
        dot.getStyleClass().setAll("five-dot");
        dot.setAccessibleRole(AccessibleRole.RADIO_BUTTON);
        dot.setOnAction(event -> {
            value.set(Integer.valueOf(each).equals(value.get()) ? null : each);
            mark();
        });
        return dot;
    }

    private void mark() {
        Integer now = value.get();
        for (int each = 1; each <= DOTS; each++) {
            if (getChildren().get(each - 1) instanceof ToggleButton dot) {
                dot.setSelected(now != null && now == each);
                dot.pseudoClassStateChanged(FILLED, now != null && each <= now);
                dot.setAccessibleText(Words.of("ui.dots.said", wordOf(each), each));
            }
        }
        word.setText(now == null ? "" : wordOf(now));
    }

    private String wordOf(int each) {
        return words.size() == DOTS ? words.get(each - 1) : "";
    }

    private void key(KeyEvent event) {
        Integer now = value.get();
        int from = now == null ? 0 : now;
        int next = switch (event.getCode()) {
            case DIGIT1, NUMPAD1 -> 1;
            case DIGIT2, NUMPAD2 -> 2;
            case DIGIT3, NUMPAD3 -> 3;
            case DIGIT4, NUMPAD4 -> 4;
            case DIGIT5, NUMPAD5 -> 5;
            case LEFT -> Math.max(1, from - 1);
            case RIGHT -> Math.min(DOTS, from + 1);
            case DELETE, BACK_SPACE, DIGIT0, NUMPAD0 -> 0;
            default -> -1;
        };
        if (next < 0 || event.isShortcutDown()) {
            return;
        }
        event.consume();
        value.set(next == 0 ? null : next);
        if (next > 0) {
            getChildren().get(next - 1).requestFocus();
        }
    }

    /** 1 to 5, or null. */
    public ObjectProperty<@Nullable Integer> value() {
        return value;
    }

    /** Whether the word stands beside the dots; it is told to screen readers either way. */
    public boolean isWordShown() {
        return word.isManaged();
    }

    public void setWordShown(boolean shown) {
        word.setVisible(shown);
        word.setManaged(shown);
    }

    /** Five words, from the least to the most; without them no word is shown. */
    public void words(List<String> newWords) {
        words = List.copyOf(newWords);
        mark();
    }
}
