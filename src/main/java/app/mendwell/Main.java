package app.mendwell;

import app.mendwell.cli.Choice;
import app.mendwell.cli.Cli;
import app.mendwell.cli.NoDisplay;
import app.mendwell.shell.Launcher;
import app.mendwell.vault.LogFile;
import app.mendwell.vault.Places;
import java.nio.file.Path;
import java.util.Optional;

/** Chooses between the window and a command. */
public final class Main {

    private Main() {}

    public static void main(String[] args) {
        Places places = Places.here();
        LogFile.begin(places.log());
        int code = switch (Cli.run(args, places)) {
            case Choice.Exit(int done) -> done;
            case Choice.Window(Optional<Path> vault, boolean demo) -> shown(vault, demo, places);
        };
        System.exit(code);
    }

    private static int shown(Optional<Path> vault, boolean demo, Places places) {
        try {
            window(vault, demo);
            return 0;
        } catch (RuntimeException | LinkageError e) {
            return NoDisplay.sentence(e).map(sentence -> Cli.noWindow(sentence, places))
                    .orElseGet(() -> Cli.bug(e, places));
        }
    }

    /** Opens the window and answers when it is closed; no class of the toolkit is loaded before. */
    private static void window(Optional<Path> vault, boolean demo) {
        Launcher.open(vault, demo);
    }
}
