package app.mendwell.ui;

import java.nio.file.Path;
import java.util.Optional;

/** What a view model may ask of the person or of the desktop, without knowing a window. */
public interface Ask {

    /**
     * Whether the person chose {@code yes}; closing the question is {@code no}.
     *
     * @param yes what its button does, in words
     * @param no what the other does, in words
     */
    boolean confirm(String question, String detail, String yes, String no);

    /** A file that may be written, or nothing where the person changed their mind. */
    Optional<Path> saveAs(String suggestedName, String kindOfFile, String extension);

    Optional<Path> open(String kindOfFile, String... extensions);

    /** Lays text on the clipboard. */
    void copy(String text);
}
