package app.mendwell.ui.form;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import javafx.beans.property.ObjectProperty;
import javafx.scene.control.ComboBox;
import javafx.util.StringConverter;
import org.jspecify.annotations.Nullable;

/** A choice of many in a menu that opens, the first line for none. What is no longer offered stays chosen and shown. */
public final class MenuField<T> extends ComboBox<MenuField.Line<T>> {

    /** One line of the menu; {@code value} is null for none. */
    public record Line<T>(@Nullable T value) {
        @Override
        public String toString() {
            return "line";
        }
    }

    private final ObjectProperty<@Nullable T> chosen;
    private final String none;

    /**
     * Shows and changes what is chosen.
     *
     * @param none the words of the first line, that chooses nothing; empty where one is always chosen
     */
    public MenuField(ObjectProperty<@Nullable T> chosen, Function<? super T, String> words, String none) {
        this.chosen = chosen;
        this.none = none;
        getStyleClass().add("menu-field");
        setMaxWidth(Double.MAX_VALUE);
        setConverter(new StringConverter<>() {
            @Override
            public String toString(@Nullable Line<T> line) {
                T value = line == null ? null : line.value();
                return value == null ? none : words.apply(value);
            }

            @Override
            public @Nullable Line<T> fromString(String text) {
                return null;
            }
        });
        chosen.subscribe(this::put);
        valueProperty().subscribe((before, now) -> take(now));
    }

    /** What can be chosen from now on. */
    public void offer(List<T> offered) {
        var lines = new ArrayList<Line<T>>();
        if (!none.isEmpty()) {
            lines.add(new Line<>(null));
        }
        offered.forEach(value -> lines.add(new Line<>(value)));
        T present = chosen.get();
        getItems().setAll(lines);
        setValue(new Line<>(present));
    }

    private void put(@Nullable T value) {
        Line<T> now = getValue();
        if (now == null || !Objects.equals(now.value(), value)) {
            setValue(new Line<>(value));
        }
    }

    private void take(@Nullable Line<T> line) {
        if (line != null) {
            chosen.set(line.value());
        }
    }
}
