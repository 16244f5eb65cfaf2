package app.mendwell.exchange.mendwell;

import app.mendwell.storage.Database;
import app.mendwell.storage.TagRepository;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Every tag of the vault, binned ones too, by id and by name; read once. Blocks. */
final class TagNames {

    private record Named(UUID id, String name, String kind, boolean binned) {
        @Override
        public String toString() {
            return kind + " " + id;
        }
    }

    private final Map<UUID, Named> byId = new HashMap<>();
    private final Map<String, UUID> byName = new HashMap<>();

    TagNames(Database db) {
        db.list("select id, name, kind, deleted_at is not null as binned from " + TagRepository.KIND.name(),
                row -> new Named(row.uuid("id"), row.text("name"), row.text("kind"), row.bool("binned")))
                .forEach(this::know);
    }

    private void know(Named tag) {
        byId.put(tag.id(), tag);
        if (!tag.binned()) {
            byName.put(key(tag.name(), tag.kind()), tag.id());
        }
    }

    /** SQLite's {@code nocase} folds the letters of ASCII only, and so does the index over tag names. */
    static String key(String name, String kind) {
        var folded = new StringBuilder();
        name.strip().chars().forEach(c -> folded.append((char) (c < 128 ? Character.toLowerCase(c) : c)));
        return kind.toLowerCase(Locale.ROOT) + " " + folded;
    }

    boolean has(UUID id) {
        return byId.containsKey(id);
    }

    Optional<UUID> find(String name, String kind) {
        return Optional.ofNullable(byName.get(key(name, kind)));
    }

    /** A tag as the export names it: id, name and kind. */
    JsonNode reference(@Nullable UUID id) {
        Named tag = id == null ? null : byId.get(id);
        if (tag == null) {
            return JsonNodeFactory.instance.nullNode();
        }
        ObjectNode node = JsonNodeFactory.instance.objectNode();
        return node.put("id", tag.id().toString()).put("name", tag.name()).put("kind", tag.kind());
    }
}
