package app.mendwell.boundaries.lines;

import app.mendwell.storage.Database;
import app.mendwell.storage.Fields;
import app.mendwell.storage.Ids;
import app.mendwell.storage.Records;
import app.mendwell.storage.Row;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** Notes of what happened with boundaries. Nothing here adds them up. Blocks. */
public final class BoundaryEventRepository {

    private final Records records;
    private final Database db;

    public BoundaryEventRepository(Records records) {
        this.records = records;
        this.db = records.db();
    }

    public void save(BoundaryEvent event) {
        records.save(BoundaryKinds.EVENT, event.id(), Fields.EMPTY.with("boundary_ref", event.boundary())
                .with("date", event.date()).with("outcome", event.outcome().stored())
                .with("what_happened", event.whatHappened()).with("what_i_did", event.whatIDid())
                .with("repair_ref", event.repair()));
    }

    /**
     * Notes that a repair touched a boundary, without words.
     *
     * @return false where such a note is there already, binned or not, or the boundary is not
     */
    public boolean noteOnce(UUID boundary, UUID repair, LocalDate day, Outcome outcome) {
        return db.inTransaction(() -> {
            boolean noted = db.number("select count(*) from boundary_event where boundary_ref = ? and repair_ref = ?",
                    boundary, repair) > 0;
            boolean known = db.number("select count(*) from boundary where id = ?", boundary) > 0;
            if (noted || !known) {
                return false;
            }
            save(new BoundaryEvent(Ids.fresh(), boundary, day, outcome, "", "", repair));
            return true;
        });
    }

    /** The boundaries at which a note of this repair stands. */
    public List<UUID> noted(UUID repair) {
        return db.list("select distinct boundary_ref from boundary_event where repair_ref = ? order by 1",
                row -> row.uuid("boundary_ref"), repair);
    }

    /** What happened, the newest first. */
    public List<BoundaryEvent> of(UUID boundary) {
        return db.list(BoundaryKinds.EVENT.select() + "where boundary_ref = ? order by date desc, id desc",
                BoundaryEventRepository::read, boundary);
    }

    private static BoundaryEvent read(Row row) {
        return new BoundaryEvent(row.uuid("id"), row.uuid("boundary_ref"), row.date("date"),
                Outcome.of(row.text("outcome")), row.textOrEmpty("what_happened"), row.textOrEmpty("what_i_did"),
                row.uuidOrNull("repair_ref"));
    }
}
