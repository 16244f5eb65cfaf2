package app.mendwell.exchange.mendwell;

import app.mendwell.storage.Database;
import app.mendwell.storage.Kind;
import com.fasterxml.jackson.databind.JsonNode;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** Which fields no record can do without: the columns that take no null. Blocks. */
final class Needed {

    private final Database db;
    /** By kind: column, and whether it has a value of its own where none is given. */
    private final Map<Kind, Map<String, Boolean>> columns = new HashMap<>();

    Needed(Database db) {
        this.db = db;
    }

    private Map<String, Boolean> of(Kind kind) {
        return columns.computeIfAbsent(kind, each -> {
            Map<String, Boolean> found = new HashMap<>();
            db.list("select name, dflt_value is not null as given from pragma_table_info(?) where \"notnull\" = 1",
                    row -> found.put(row.text("name"), row.bool("given")), each.name());
            return found;
        });
    }

    boolean hasDefault(Kind kind, String column) {
        return Boolean.TRUE.equals(of(kind).get(column));
    }

    /** The first field that is needed and empty. The parent of a photo is the entry it stands in. */
    Optional<String> missing(Kind kind, JsonNode record) {
        return of(kind).entrySet().stream().filter(column -> !column.getValue()).map(Map.Entry::getKey)
                .filter(name -> isEmpty(record.path(name))).sorted().findFirst();
    }

    private static boolean isEmpty(JsonNode value) {
        return RecordReading.isEmpty(value) || (value.isTextual() && value.asText().isBlank());
    }
}
