package app.mendwell.storage;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A whole record as it stood at one time.
 *
 * @param rows by table: the row itself, its children, tags and links
 */
record Snapshot(String kind, UUID id, Map<String, List<Map<String, @Nullable Object>>> rows) {

    @Override
    public String toString() {
        return kind + " " + id;
    }
}
