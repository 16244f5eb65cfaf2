package app.mendwell.cli;

import app.mendwell.ui.Words;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Parameters;

/** {@code mendwell} without a command: the window. */
@CommandLine.Command(name = "mendwell", description = "A private journal. Without a command, its window opens.", mixinStandardHelpOptions = true, versionProvider = Version.class, subcommands = {
        DemoCommand.class, CreateCommand.class, InfoCommand.class, ImportCommand.class, ExportCommand.class,
        SearchCommand.class, BackupCommand.class, VerifyCommand.class}, footer = {"",
                "A command's own help: mendwell COMMAND --help"})
final class TopCommand implements Command {

    @Parameters(index = "0", arity = "0..1", paramLabel = "VAULT", description = "the journal to open; without it, the last one used")
    private @Nullable Path vault;

    @Override
    public Ending run(Surroundings here) {
        Path named = vault;
        if (named != null && !Files.exists(named)) {
            return new Ending.WrongUse(Words.of("cli.end.no_such_command"));
        }
        return new Ending.Window(Optional.ofNullable(named), false);
    }
}
