package app.mendwell.exchange.mendwell;

import app.mendwell.storage.Kind;
import app.mendwell.storage.Records;
import app.mendwell.storage.Stored;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A record with the JSON that names its source, if it came from elsewhere. */
record Brought(Stored stored, @Nullable String importedFrom) {

    /** The record of that id, binned or not. Blocks. */
    static Optional<Brought> find(Records records, Kind kind, UUID id) {
        return records.db().one(kind.select() + "where " + kind.name() + ".id = ?",
                row -> new Brought(Stored.read(kind, row), kind.isChild() ? null : row.textOrNull("imported_from")),
                id);
    }

    @Override
    public String toString() {
        return stored.toString();
    }
}
