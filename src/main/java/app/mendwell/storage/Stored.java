package app.mendwell.storage;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A record at rest: its identity, its times and its fields. */
public record Stored(UUID id, Instant createdAt, Instant updatedAt, @Nullable Instant deletedAt, Fields fields) {

    /** Reads a row of the kind's {@link Kind#select()}. */
    public static Stored read(Kind kind, Row row) {
        return new Stored(row.uuid("id"), row.instant("created_at"), row.instant("updated_at"),
                kind.isChild() ? null : row.instantOrNull("deleted_at"), Fields.read(kind, row));
    }

    @Override
    public String toString() {
        return "record " + id;
    }
}
