package app.mendwell.exchange.mendwell;

import app.mendwell.storage.Fields;
import app.mendwell.storage.Kind;
import app.mendwell.storage.Links.End;
import app.mendwell.storage.Stored;
import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A record as it was read from a file, before its references are looked up.
 *
 * @param photos the rows of its photos, for entries
 */
record Incoming(Kind kind, Stored stored, @Nullable String importedFrom, List<End> links, List<JsonNode> photos) {

    UUID id() {
        return stored.id();
    }

    Incoming with(Fields fields) {
        return new Incoming(kind,
                new Stored(stored.id(), stored.createdAt(), stored.updatedAt(), stored.deletedAt(), fields),
                importedFrom, links, photos);
    }

    @Override
    public String toString() {
        return kind + " " + id();
    }
}
