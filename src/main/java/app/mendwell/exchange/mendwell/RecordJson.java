package app.mendwell.exchange.mendwell;

import app.mendwell.storage.Field;
import app.mendwell.storage.FieldsJson;
import app.mendwell.storage.Json;
import app.mendwell.storage.Kind;
import app.mendwell.storage.Links.End;
import app.mendwell.storage.Stored;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A record as the export writes it: identity and times first, then every field of its kind, tags by name as well. */
final class RecordJson {

    /** Trees that are no lists: an empty one is null. */
    private static final Set<String> OBJECTS = Set.of("repair.step_status", "repair_snapshot.record");

    private final TagNames tags;

    RecordJson(TagNames tags) {
        this.tags = tags;
    }

    ObjectNode write(Kind kind, Stored record, @Nullable String importedFrom, List<End> links) {
        ObjectNode object = JsonNodeFactory.instance.objectNode();
        object.put("id", record.id().toString());
        object.put("created_at", record.createdAt().toString());
        object.put("updated_at", record.updatedAt().toString());
        if (!kind.isChild()) {
            object.put("deleted_at", record.deletedAt() == null ? null : String.valueOf(record.deletedAt()));
            object.set("links", links(links));
            object.set("imported_from", importedFrom == null ? object.nullNode() : Json.read(importedFrom));
        }
        ObjectNode fields = FieldsJson.write(kind, record.fields());
        kind.fields().forEach(field -> object.set(field.name(), written(kind, field, record, fields)));
        return object;
    }

    private static ArrayNode links(List<End> links) {
        ArrayNode list = JsonNodeFactory.instance.arrayNode();
        links.forEach(end -> list.addObject().put("kind", end.kind()).put("id", end.id().toString()));
        return list;
    }

    private JsonNode written(Kind kind, Field field, Stored record, ObjectNode fields) {
        JsonNode plain = fields.path(field.name());
        return switch (field.type()) {
            case TAG -> tags.reference(record.fields().id(field.name()));
            case TAGS -> {
                ArrayNode list = JsonNodeFactory.instance.arrayNode();
                for (UUID id : record.fields().ids(field.name())) {
                    list.add(tags.reference(id));
                }
                yield list;
            }
            case JSON -> plain.isNull() && !OBJECTS.contains(kind.name() + "." + field.name())
                    ? JsonNodeFactory.instance.arrayNode()
                    : plain;
            default -> plain;
        };
    }
}
