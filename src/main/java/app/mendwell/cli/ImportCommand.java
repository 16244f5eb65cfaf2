package app.mendwell.cli;

import app.mendwell.exchange.Format;
import app.mendwell.exchange.Formats;
import app.mendwell.exchange.ImportChoice;
import app.mendwell.exchange.ImportResult;
import app.mendwell.exchange.Imports;
import app.mendwell.exchange.batch.ImportReport;
import app.mendwell.exchange.batch.ReportText;
import app.mendwell.storage.Records;
import app.mendwell.ui.Words;
import app.mendwell.vault.Backups;
import app.mendwell.vault.OpenedVault;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code mendwell import}: brings files of other journals, or of this one, in. */
@CommandLine.Command(name = "import", description = "Brings files in, all in one step, and says what came and what did not.", mixinStandardHelpOptions = true)
final class ImportCommand implements Command {

    @Mixin
    private final VaultOptions options = new VaultOptions();

    @Parameters(index = "1..*", arity = "1..*", paramLabel = "FILE", description = "the files, all of one format")
    private List<Path> files = List.of();

    @Option(names = "--format", paramLabel = "NAME", description = "mendwell or dayone; without it, the file is looked at")
    private @Nullable String format;

    @Option(names = "--dry-run", description = "counts what would come in and writes nothing")
    private boolean dryRun;

    @Option(names = "--strict", description = "brings nothing in if one record is refused")
    private boolean strict;

    @Option(names = "--zone", paramLabel = "ZONE", description = "for entries that name no time zone; without it, that of this computer")
    private @Nullable String zone;

    @Option(names = "--json", description = "one JSON document on standard output")
    private boolean json;

    @Override
    public Ending run(Surroundings here) {
        if (files.stream().anyMatch(file -> !Files.isRegularFile(file))) {
            return new Ending.WrongUse(Words.of("cli.import.no_file"));
        }
        Optional<ZoneId> chosen = zone(here);
        if (chosen.isEmpty()) {
            return new Ending.WrongUse(Words.of("cli.import.no_zone"));
        }
        if (format != null && Format.of(format).isEmpty()) {
            return new Ending.WrongUse(Words.of("cli.import.no_format", String.join(", ", Format.names())));
        }
        Set<Optional<Format>> found = files.stream().map(this::format).collect(Collectors.toSet());
        if (found.contains(Optional.<Format>empty())) {
            return new Ending.UnreadableInput(Words.of("cli.import.unknown_format"));
        }
        if (found.size() > 1) {
            return new Ending.WrongUse(Words.of("cli.import.several_formats"));
        }
        Format one = found.iterator().next().orElseThrow();
        return options.open(here, (vault, records) -> read(here, vault, records,
                new ImportChoice(one, chosen.get(), dryRun, strict)));
    }

    private Optional<ZoneId> zone(Surroundings here) {
        String named = zone;
        try {
            return Optional.of(named == null ? here.clock().getZone() : ZoneId.of(named));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    private Optional<Format> format(Path file) {
        String named = format;
        return named == null ? Formats.of(file) : Format.of(named);
    }

    private Ending read(Surroundings here, OpenedVault vault, Records records, ImportChoice choice) {
        Backups backups = vault.backups(here.backupPlace().apply(vault.file()));
        ImportResult result = new Imports(records).read(files, choice,
                () -> backups.make(Backups.Why.IMPORT, here.clock().instant()));
        return switch (result) {
            case ImportResult.Unreadable(String why) -> new Ending.UnreadableInput(why);
            case ImportResult.Stopped(ImportReport report) -> {
                print(here.terminal(), report);
                yield new Ending.SomeRefused(report.refused().size(), true);
            }
            case ImportResult.Done(ImportReport report) -> {
                print(here.terminal(), report);
                yield report.refused().isEmpty()
                        ? new Ending.Done()
                        : new Ending.SomeRefused(report.refused().size(), dryRun);
            }
        };
    }

    private void print(Terminal terminal, ImportReport report) {
        if (json) {
            Json.print(terminal, document(report));
            return;
        }
        if (report.batch() != null) {
            terminal.out().println(Words.of("cli.import.batch", String.valueOf(report.batch())));
        }
        terminal.out().print(ReportText.markdown(report));
    }

    private static ObjectNode document(ImportReport report) {
        ObjectNode document = Json.object()
                .put("batch", report.batch() == null ? null : String.valueOf(report.batch()))
                .put("format", report.format()).put("zone", report.zone()).put("entries", report.counts().entries())
                .put("photos", report.counts().photos()).put("other", report.counts().other())
                .put("already_there", report.counts().alreadyThere());
        var refused = document.putArray("refused");
        report.refused().forEach(each -> refused.addObject().put("where", each.where()).put("why", each.why()));
        var leftOut = document.putArray("left_out");
        report.leftOut().forEach(each -> leftOut.addObject().put("what", each.what()).put("count", each.count()));
        return document;
    }
}
