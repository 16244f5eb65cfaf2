package app.mendwell.exchange;

import app.mendwell.exchange.batch.ImportBatches;
import app.mendwell.journal.EntryRepository;
import app.mendwell.repair.steps.RepairKinds;
import app.mendwell.storage.Kinds;
import app.mendwell.storage.OwnWords;
import app.mendwell.storage.TagRepository;
import java.util.List;

/** Every kind of record there is, in the order of the export (export.md). */
public final class AllKinds {

    private AllKinds() {}

    public static Kinds kinds() {
        return new Kinds(List.of(EntryRepository.KIND, EntryRepository.VERSION, TagRepository.KIND, OwnWords.KIND,
                RepairKinds.REPAIR, RepairKinds.OUTPUT, RepairKinds.FOLLOWUP, RepairKinds.SNAPSHOT,
                ImportBatches.KIND));
    }
}
