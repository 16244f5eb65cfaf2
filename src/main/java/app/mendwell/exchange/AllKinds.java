package app.mendwell.exchange;

import app.mendwell.boundaries.lines.BoundaryKinds;
import app.mendwell.calm.CalmSessionRepository;
import app.mendwell.exchange.batch.ImportBatches;
import app.mendwell.journal.EntryRepository;
import app.mendwell.journal.TemplateRepository;
import app.mendwell.journal.photos.PhotoRepository;
import app.mendwell.journal.search.SavedSearchRepository;
import app.mendwell.repair.steps.RepairKinds;
import app.mendwell.storage.Kind;
import app.mendwell.storage.Kinds;
import app.mendwell.storage.OwnWords;
import app.mendwell.storage.TagRepository;
import app.mendwell.today.CheckInRepository;
import app.mendwell.today.SnoozeRepository;
import app.mendwell.together.kept.TogetherKinds;
import java.util.List;
import java.util.stream.Stream;

/** Every kind of record there is, in the order of the export (export.md). */
public final class AllKinds {

    private static final List<Kind> BEFORE = List.of(CheckInRepository.KIND, EntryRepository.KIND,
            EntryRepository.VERSION, PhotoRepository.KIND, TagRepository.KIND, TemplateRepository.KIND,
            SavedSearchRepository.KIND, OwnWords.KIND, BoundaryKinds.BOUNDARY, BoundaryKinds.VERSION,
            BoundaryKinds.EVENT, BoundaryKinds.REVIEW, RepairKinds.REPAIR, RepairKinds.OUTPUT, RepairKinds.FOLLOWUP,
            RepairKinds.SNAPSHOT);
    private static final List<Kind> AFTER = List.of(CalmSessionRepository.KIND, SnoozeRepository.KIND,
            ImportBatches.KIND);

    private AllKinds() {}

    public static Kinds kinds() {
        return new Kinds(Stream.of(BEFORE, TogetherKinds.ALL, AFTER).flatMap(List::stream).toList());
    }
}
