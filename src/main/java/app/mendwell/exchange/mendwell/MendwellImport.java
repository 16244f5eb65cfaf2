package app.mendwell.exchange.mendwell;

import app.mendwell.exchange.batch.Tally;
import app.mendwell.exchange.batch.UnreadableFile;
import app.mendwell.storage.Records;
import java.nio.file.Path;

/** Reads a journal of this format twice: to know what it holds, then to bring it in. Blocks; inside a transaction. */
public final class MendwellImport {

    private final Records records;

    public MendwellImport(Records records) {
        this.records = records;
    }

    /**
     * Brings in what the vault does not hold yet, under its own ids and times.
     *
     * @param write false to count only
     * @throws UnreadableFile if it is no whole file of this format
     */
    public void read(Path file, Tally tally, boolean write) {
        var walk = new Walk(records.kinds());
        var needed = new Needed(records.db());
        var survey = new Survey(records, needed, new TagNames(records.db()), tally);
        walk.through(file, survey);
        var bringing = new Bringing(records, needed, survey, new PhotoBringing(records, needed, file, tally), tally,
                write);
        walk.through(file, bringing);
        if (write) {
            bringing.finish();
        }
    }
}
