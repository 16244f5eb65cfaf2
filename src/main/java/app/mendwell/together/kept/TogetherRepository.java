package app.mendwell.together.kept;

import app.mendwell.storage.Records;
import app.mendwell.storage.Stored;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** What is asked of several shelves at once, and what passes by itself. Blocks. */
public final class TogetherRepository {

    private final Records records;

    public TogetherRepository(Records records) {
        this.records = records;
    }

    /** The next plan of today or later. */
    public Optional<Stored> nextPlan(LocalDate today) {
        return records.list(TogetherKinds.EVENT_PLAN, """
                where deleted_at is null and state in ('planned', 'ready') and starts_at >= ?
                order by starts_at, id limit 1
                """, today.toString()).stream().findFirst();
    }

    /** The newest appreciation. */
    public Optional<Stored> newestThanks() {
        return records.list(TogetherKinds.APPRECIATION,
                "where deleted_at is null order by coalesce(date, '') desc, id desc limit 1").stream().findFirst();
    }

    /** What was to be heard early and is over: the day after its last day it has passed. */
    public void letPass(LocalDate today) {
        records.db().inTransaction(() -> records.list(TogetherKinds.HEADS_UP, """
                where deleted_at is null and state in ('to_tell', 'told') and coalesce(until_date, from_date) < ?
                """, today).forEach(each -> records.save(TogetherKinds.HEADS_UP, each.id(),
                each.fields().with("state", "passed"))));
    }

    /** Notes of a ritual, the newest first. */
    public List<Stored> notes(UUID ritual) {
        return records.list(TogetherKinds.RITUAL_NOTE, "where ritual_ref = ? order by date desc, id desc", ritual);
    }
}
