package app.mendwell.shell;

import app.mendwell.exchange.ExportRun;
import app.mendwell.exchange.Format;
import app.mendwell.exchange.Formats;
import app.mendwell.exchange.ImportChoice;
import app.mendwell.exchange.ImportResult;
import app.mendwell.exchange.Imports;
import app.mendwell.exchange.batch.ImportBatches;
import app.mendwell.exchange.batch.ImportReport;
import app.mendwell.exchange.mendwell.Days;
import app.mendwell.settings.Transfers;
import app.mendwell.storage.Fields;
import app.mendwell.storage.Records;
import app.mendwell.storage.Stored;
import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.NoSuchFileException;
import java.time.ZoneId;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;

/** Bringing in and taking out, for the room of choices. */
final class ExchangeTransfers implements Transfers {

    private static final String JSON = "json";

    private final Records records;
    private final Runnable copyBefore;
    private final String version;

    /** @param copyBefore makes a copy of the vault; called before the first change of an import */
    ExchangeTransfers(Records records, Runnable copyBefore, String version) {
        this.records = records;
        this.copyBefore = copyBefore;
        this.version = version;
    }

    @Override
    public List<String> readable() {
        return Format.names();
    }

    @Override
    public List<String> writable() {
        return List.of(JSON);
    }

    @Override
    public Optional<String> formatOf(Path file) throws IOException {
        if (!Files.isReadable(file)) {
            throw new NoSuchFileException("import");
        }
        return Formats.of(file).map(Format::stored);
    }

    @Override
    public Found look(Path file, String format, String zone) {
        return read(file, format, zone, true);
    }

    @Override
    public Found bring(Path file, String format, String zone) {
        return read(file, format, zone, false);
    }

    private Found read(Path file, String format, String zone, boolean dryRun) {
        var choice = new ImportChoice(Format.of(format).orElseThrow(), ZoneId.of(zone), dryRun, false);
        return switch (new Imports(records).read(List.of(file), choice, copyBefore)) {
            case ImportResult.Done(ImportReport report) -> new Found.Read(report(report));
            case ImportResult.Stopped(ImportReport report) -> new Found.Read(report(report));
            case ImportResult.Unreadable(String why) -> new Found.Unreadable(why);
        };
    }

    private static Report report(ImportReport report) {
        ImportReport.Counts counts = report.counts();
        return new Report(report.batch(), report.format(), report.zone(), new Counts(counts.entries(), counts.photos(),
                counts.other(), counts.alreadyThere()), report.firstDay(), report.lastDay(),
                report.refused().stream().map(each -> new Refused(each.where(), each.why())).toList(),
                report.leftOut().stream().map(each -> new LeftOut(each.what(), each.count())).toList());
    }

    @Override
    public List<Past> past() {
        return records.list(ImportBatches.KIND, "where deleted_at is null order by at desc, id desc").stream()
                .map(ExchangeTransfers::past).toList();
    }

    private static Past past(Stored batch) {
        Fields fields = batch.fields();
        return new Past(batch.id(), Objects.requireNonNullElse(fields.instant("at"), batch.createdAt()), fields.text(
                "format"), fields.text("report"), fields.has("undone_at"));
    }

    @Override
    public boolean takesBack() {
        return false;
    }

    @Override
    public TakenBack takeBack(UUID batch) {
        throw new IllegalStateException("imports are not taken back yet");
    }

    @Override
    public Outgoing out(Path file, String format) throws FileAlreadyExistsException {
        ExportRun run = ExportRun.begin(records, file, Days.ALL, version);
        return new Outgoing() {

            @Override
            public boolean step() {
                return run.step();
            }

            @Override
            public void close() {
                run.close();
            }
        };
    }
}
