package app.mendwell.ui;

import java.util.List;
import java.util.function.Function;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.AccessibleRole;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.javafx.FontIcon;

/** A few choices side by side, one of them chosen. Left and right move the choice. */
public final class Segmented<T> extends HBox {

    private final ObjectProperty<@Nullable T> value = new SimpleObjectProperty<>();
    private List<T> choices = List.of();
    private Function<? super T, String> said = String::valueOf;
    private boolean clearable;

    public Segmented() {
        getStyleClass().add("segmented");
        setAccessibleRole(AccessibleRole.TOOL_BAR);
        value.subscribe(this::mark);
        addEventFilter(KeyEvent.KEY_PRESSED, this::move);
    }

    /** The choices and their words. The value stays as it is. */
    public void show(List<T> newChoices, Function<? super T, String> words) {
        choices = List.copyOf(newChoices);
        said = words;
        getChildren().setAll(choices.stream().map(choice -> segment(choice, words.apply(choice))).toList());
        mark();
    }

    /** As {@link #show(List, Function)}, with an icon before the words of each. */
    public void show(List<T> newChoices, Function<? super T, String> words, Function<? super T, String> icons) {
        show(newChoices, words);
        for (int i = 0; i < choices.size(); i++) {
            if (getChildren().get(i) instanceof ToggleButton segment) {
                segment.setGraphic(new FontIcon(icons.apply(choices.get(i))));
            }
        }
    }

    /** Asks for the words again, where they follow something that may have changed. */
    public void sayAgain() {
        for (int i = 0; i < choices.size(); i++) {
            if (getChildren().get(i) instanceof ToggleButton segment) {
                segment.setText(said.apply(choices.get(i)));
            }
        }
    }

    private ToggleButton segment(T choice, String words) {
        var segment = new ToggleButton(words);
        segment.getStyleClass().setAll("segment");
        segment.setAccessibleRole(AccessibleRole.RADIO_BUTTON);
        segment.setMaxWidth(Double.MAX_VALUE);
        setHgrow(segment, Priority.ALWAYS);
        segment.setOnAction(event -> {
            value.set(clearable && choice.equals(value.get()) ? null : choice);
            mark();
        });
        return segment;
    }

    private void mark() {
        for (int i = 0; i < getChildren().size(); i++) {
            boolean here = choices.get(i).equals(value.get());
            if (getChildren().get(i) instanceof ToggleButton segment) {
                segment.setSelected(here);
            }
        }
    }

    private void move(KeyEvent event) {
        int step = switch (event.getCode()) {
            case LEFT, UP -> -1;
            case RIGHT, DOWN -> 1;
            default -> 0;
        };
        if (step == 0) {
            return;
        }
        event.consume();
        int next = Math.clamp(focused() + step, 0, choices.size() - 1);
        getChildren().get(next).requestFocus();
        value.set(choices.get(next));
    }

    private int focused() {
        for (int i = 0; i < getChildren().size(); i++) {
            if (getScene() != null && getChildren().get(i).equals(getScene().getFocusOwner())) {
                return i;
            }
        }
        return 0;
    }

    public ObjectProperty<@Nullable T> value() {
        return value;
    }

    /** Whether pressing the chosen one again takes the choice back. */
    public boolean isClearable() {
        return clearable;
    }

    public void setClearable(boolean newClearable) {
        clearable = newClearable;
    }
}
