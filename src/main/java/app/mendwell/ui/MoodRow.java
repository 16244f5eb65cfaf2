package app.mendwell.ui;

import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.AccessibleRole;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import org.jspecify.annotations.Nullable;

/** The weather inside as five tiles. The keys 1 to 5 choose, arrows move the choice, 0 and Delete take it back. */
public final class MoodRow extends HBox {

    private static final int MOODS = 5;

    private final ObjectProperty<@Nullable Integer> mood = new SimpleObjectProperty<>();

    public MoodRow() {
        getStyleClass().add("mood-row");
        setAccessibleText(Words.of("ui.mood.row"));
        for (int each = 1; each <= MOODS; each++) {
            getChildren().add(tile(each));
        }
        mood.subscribe(this::mark);
        addEventFilter(KeyEvent.KEY_PRESSED, this::key);
    }

    private ToggleButton tile(int each) {
        var tile = new ToggleButton(MoodGlyph.word(each), new MoodGlyph(each, MoodGlyph.Size.LARGE));
        tile.getStyleClass().setAll("mood-tile");
        tile.setContentDisplay(ContentDisplay.TOP);
        tile.setAccessibleRole(AccessibleRole.RADIO_BUTTON);
        tile.setMaxWidth(Double.MAX_VALUE);
        setHgrow(tile, Priority.ALWAYS);
        tile.setOnAction(event -> {
            mood.set(Integer.valueOf(each).equals(mood.get()) ? null : each);
            mark();
        });
        return tile;
    }

    private void mark() {
        Integer now = mood.get();
        for (int each = 1; each <= MOODS; each++) {
            boolean here = now != null && now == each;
            if (getChildren().get(each - 1) instanceof ToggleButton tile) {
                tile.setSelected(here);
                tile.setAccessibleText(here ? Words.of("ui.selected", MoodGlyph.said(each)) : MoodGlyph.said(each));
            }
        }
    }

    private void key(KeyEvent event) {
        int now = focusedTile();
        int next = switch (event.getCode()) {
            case DIGIT1, NUMPAD1 -> 1;
            case DIGIT2, NUMPAD2 -> 2;
            case DIGIT3, NUMPAD3 -> 3;
            case DIGIT4, NUMPAD4 -> 4;
            case DIGIT5, NUMPAD5 -> 5;
            case LEFT -> Math.max(1, now - 1);
            case RIGHT -> Math.min(MOODS, now + 1);
            case DELETE, BACK_SPACE, DIGIT0, NUMPAD0 -> 0;
            default -> -1;
        };
        if (next < 0 || event.isShortcutDown()) {
            return;
        }
        event.consume();
        mood.set(next == 0 ? null : next);
        if (next > 0) {
            getChildren().get(next - 1).requestFocus();
        }
    }

    private int focusedTile() {
        for (int each = 1; each <= MOODS; each++) {
            if (getChildren().get(each - 1).isFocused()) {
                return each;
            }
        }
        return 0;
    }

    /** 1 (Stormy) to 5 (Clear), or null. */
    public ObjectProperty<@Nullable Integer> mood() {
        return mood;
    }
}
