package app.mendwell.settings;

import java.util.function.Function;
import javafx.util.StringConverter;
import org.jspecify.annotations.Nullable;

/** How the choices of a menu are written; nothing is read back. */
final class Wording<T> extends StringConverter<T> {

    private final Function<? super T, String> words;

    Wording(Function<? super T, String> words) {
        this.words = words;
    }

    @Override
    public String toString(@Nullable T value) {
        return value == null ? "" : words.apply(value);
    }

    @Override
    public T fromString(String text) {
        throw new UnsupportedOperationException("a menu is not typed into");
    }
}
