package app.mendwell.cli;

import app.mendwell.exchange.ProgramVersion;
import app.mendwell.exchange.ExportRun;
import app.mendwell.exchange.mendwell.Days;
import app.mendwell.storage.Records;
import app.mendwell.ui.Words;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code mendwell export}: writes a journal to a new file that is not locked. */
@CommandLine.Command(name = "export", description = "Writes a journal to a new file. That file isn't locked.", mixinStandardHelpOptions = true)
final class ExportCommand implements Command {

    /** The forms an export can have. */
    enum Form {
        JSON
    }

    @Mixin
    private final VaultOptions options = new VaultOptions();

    @Parameters(index = "1", paramLabel = "OUT", description = "the new file; photos go into OUT-photos beside it")
    private @Nullable Path out;

    @Option(names = "--format", paramLabel = "FORM", defaultValue = "json", description = "json: everything, and what import reads back")
    private Form form = Form.JSON;

    @Option(names = "--from", paramLabel = "DATE", description = "nothing before this day, as 2026-03-01")
    private @Nullable LocalDate from;

    @Option(names = "--to", paramLabel = "DATE", description = "nothing after this day")
    private @Nullable LocalDate to;

    @Option(names = "--include-private", description = "private pages too; in json they are always there")
    @SuppressWarnings("unused") // the only form there is holds them
    private boolean includePrivate;

    @Override
    public Ending run(Surroundings here) {
        Path file = Path.of(String.valueOf(out)).toAbsolutePath();
        Path folder = file.getParent();
        if (folder == null || !Files.isDirectory(folder)) {
            return new Ending.WrongUse(Words.of("cli.export.no_folder"));
        }
        if (Files.exists(file)) {
            return new Ending.Exists();
        }
        here.terminal().say(Words.of("cli.export.not_locked"));
        return options.open(here, (vault, records) -> write(here, records, file));
    }

    private Ending write(Surroundings here, Records records, Path file) {
        try (ExportRun run = switch (form) {
            case JSON -> ExportRun.begin(records, file, new Days(from, to), ProgramVersion.number());
        }) {
            while (run.step()) {
                // Every step writes a page.
            }
        } catch (FileAlreadyExistsException e) {
            return new Ending.Exists();
        }
        here.terminal().out().println(file);
        return new Ending.Done();
    }
}
