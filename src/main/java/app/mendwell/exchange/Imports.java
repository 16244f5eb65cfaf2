package app.mendwell.exchange;

import app.mendwell.exchange.batch.ImportBatches;
import app.mendwell.exchange.batch.ImportReport;
import app.mendwell.exchange.batch.Intake;
import app.mendwell.exchange.batch.Tally;
import app.mendwell.exchange.batch.UnreadableFile;
import app.mendwell.exchange.dayone.DayOneImport;
import app.mendwell.exchange.mendwell.MendwellImport;
import app.mendwell.storage.Ids;
import app.mendwell.storage.Records;
import java.nio.file.Path;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;

/** Brings journals in: every file in one transaction, with a record of what came and what did not. Blocks. */
public final class Imports {

    private final Records records;

    public Imports(Records vault) {
        // One time for the whole of an import, so that what was edited since can be told.
        this.records = new Records(vault.db(), vault.kinds(), Clock.fixed(vault.now(), ZoneOffset.UTC));
    }

    /**
     * Reads the files into the vault.
     *
     * @param beforeWriting called once before the first change, and not at all where nothing is to be written: the place
     *        for a copy of the vault
     */
    public ImportResult read(List<Path> files, ImportChoice choice, Runnable beforeWriting) {
        try {
            if (choice.dryRun()) {
                return new ImportResult.Done(reading(files, choice, Ids.fresh(), false));
            }
            return written(files, choice, beforeWriting);
        } catch (UnreadableFile e) {
            return new ImportResult.Unreadable(e.why());
        } catch (Refusing e) {
            return new ImportResult.Stopped(e.report);
        }
    }

    private ImportResult written(List<Path> files, ImportChoice choice, Runnable beforeWriting) {
        beforeWriting.run();
        return records.db().inTransaction(() -> {
            UUID batch = Ids.fresh();
            ImportReport report = reading(files, choice, batch, true);
            if (choice.strict() && !report.refused().isEmpty()) {
                throw new Refusing(report);
            }
            return new ImportResult.Done(new ImportBatches(records).keep(batch, report, records.now()));
        });
    }

    private ImportReport reading(List<Path> files, ImportChoice choice, UUID batch, boolean write) {
        var tally = new Tally();
        var intake = new Intake(records, choice.format().stored(), batch, tally, write);
        var dayOne = new DayOneImport(intake, tally, choice.zone());
        for (Path file : files) {
            switch (choice.format()) {
                case MENDWELL -> new MendwellImport(records).read(file, tally, write);
                case DAYONE -> dayOne.read(file);
            }
        }
        intake.finish();
        return tally.report(choice.format().stored(), dayOne.zoneUsed() ? choice.zone().getId() : null);
    }

    /** Takes the transaction back. */
    private static final class Refusing extends RuntimeException {

        private static final long serialVersionUID = 1L;

        private final transient ImportReport report;

        Refusing(ImportReport report) {
            this.report = report;
        }
    }
}
