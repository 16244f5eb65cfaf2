package app.mendwell.repair.life;

import app.mendwell.repair.steps.RepairKinds;
import app.mendwell.storage.Fields;
import app.mendwell.storage.FieldsJson;
import app.mendwell.storage.Ids;
import app.mendwell.storage.Records;
import java.util.Optional;
import java.util.UUID;

/** Whole repairs laid aside when a finished one was opened again. Blocks. */
final class SnapshotRepository {

    private final Records records;

    SnapshotRepository(Records records) {
        this.records = records;
    }

    void take(UUID repair, Fields fields) {
        records.save(RepairKinds.SNAPSHOT, Ids.fresh(), Fields.EMPTY.with("repair_ref", repair)
                .with("made_at", records.now()).with("record", FieldsJson.write(RepairKinds.REPAIR, fields)));
    }

    Optional<Fields> newest(UUID repair) {
        return records.list(RepairKinds.SNAPSHOT, "where repair_ref = ? order by made_at desc, id desc limit 1", repair)
                .stream().findFirst()
                .map(stored -> FieldsJson.read(RepairKinds.REPAIR, stored.fields().tree("record")));
    }
}
