package app.mendwell.content;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** One library file, read when it is first asked for and kept. */
final class Library<T> {

    private static final ObjectMapper JSON = new ObjectMapper();

    private final String file;
    private final Function<Item, T> read;
    private @Nullable T kept;

    private Library(String file, Function<Item, T> read) {
        this.file = file;
        this.read = read;
    }

    /** A file of which the whole is read by {@code read}. */
    static <T> Library<T> whole(String file, Function<Item, T> read) {
        return new Library<>(file, read);
    }

    /** A file of which only the list {@code items} counts. */
    static <E> Library<List<E>> items(String file, Function<Item, E> read) {
        return new Library<>(file, top -> top.items("items", read));
    }

    synchronized T get() {
        T present = kept;
        if (present == null) {
            present = load();
            kept = present;
        }
        return present;
    }

    private T load() {
        try (InputStream in = Library.class.getResourceAsStream(file)) {
            return read.apply(new Item(JSON.readTree(Objects.requireNonNull(in, file))));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
