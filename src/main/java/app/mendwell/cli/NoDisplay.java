package app.mendwell.cli;

import app.mendwell.ui.Words;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Tells apart why a window could not be opened, from what the toolkit throws. */
public final class NoDisplay {

    private static final int CAUSES = 10;

    private NoDisplay() {}

    /** One sentence that says what is missing and how to get it; nothing where the fault is another. */
    public static Optional<String> sentence(Throwable thrown) {
        @Nullable
        Throwable next = thrown;
        for (int i = 0; next != null && i < CAUSES; i++) {
            Optional<String> found = of(next);
            if (found.isPresent()) {
                return found;
            }
            next = next.getCause();
        }
        return Optional.empty();
    }

    private static Optional<String> of(Throwable thrown) {
        String message = String.valueOf(thrown.getMessage()).toLowerCase(Locale.ROOT);
        if (message.contains("unable to open display")) {
            return Optional.of(Words.of("cli.window.no_display"));
        }
        if (message.contains("gtk")) {
            return Optional.of(Words.of("cli.window.no_gtk"));
        }
        return thrown instanceof UnsatisfiedLinkError || thrown instanceof NoClassDefFoundError
                ? Optional.of(Words.of("cli.window.no_library"))
                : Optional.empty();
    }
}
