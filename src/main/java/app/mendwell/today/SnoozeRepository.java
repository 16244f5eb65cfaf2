package app.mendwell.today;

import app.mendwell.storage.Fields;
import app.mendwell.storage.Kind;
import app.mendwell.storage.Records;
import app.mendwell.storage.Stored;
import java.util.List;
import java.util.Objects;
import java.util.UUID;

/** What was put off, at rest. Blocks. */
public final class SnoozeRepository {

    public static final Kind KIND = Kind.of("snooze", "snoozes").text("source_type", "source_id")
            .day("due_on", "until_date").dated("due_on").build();

    private final Records records;

    public SnoozeRepository(Records records) {
        this.records = records;
    }

    /** Keeps it; there is one for each source and day, so the one there is has the same id. */
    public void save(Snooze snooze) {
        records.save(KIND, snooze.id(), Fields.EMPTY.with("source_type", snooze.sourceType())
                .with("source_id", snooze.source().toString()).with("due_on", snooze.dueOn())
                .with("until_date", snooze.until()));
    }

    public List<Snooze> all() {
        return records.list(KIND, "where deleted_at is null order by due_on, id").stream()
                .map(SnoozeRepository::read).toList();
    }

    private static Snooze read(Stored stored) {
        Fields fields = stored.fields();
        return new Snooze(stored.id(), fields.text("source_type"), UUID.fromString(fields.text("source_id")),
                Objects.requireNonNull(fields.date("due_on")), fields.date("until_date"));
    }
}
