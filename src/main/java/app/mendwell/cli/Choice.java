package app.mendwell.cli;

import java.nio.file.Path;
import java.util.Optional;

/** What the arguments ask for once every command has run. */
public sealed interface Choice {

    /**
     * The window.
     *
     * @param vault the journal that was named
     * @param demo whether that one is made up
     */
    record Window(Optional<Path> vault, boolean demo) implements Choice {
        @Override
        public String toString() {
            return "window";
        }
    }

    /** Nothing more: the process ends with this code (cli.md). */
    record Exit(int code) implements Choice {}
}
