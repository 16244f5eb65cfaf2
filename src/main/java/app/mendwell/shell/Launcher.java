package app.mendwell.shell;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Optional;
import javafx.application.Application;

/** Starts the window. */
public final class Launcher {

    private Launcher() {}

    /**
     * Opens the window and returns when it is closed; throws what the toolkit throws where there is no display or a
     * library is missing.
     *
     * @param vault the one that was asked for
     * @param demo whether the made-up journal is opened
     */
    public static void open(Optional<Path> vault, boolean demo) {
        var arguments = new ArrayList<String>();
        vault.ifPresent(path -> arguments.add("--vault=" + path.toAbsolutePath()));
        if (demo) {
            arguments.add("--demo=true");
        }
        Application.launch(MendwellApp.class, arguments.toArray(String[]::new));
    }
}
