package app.mendwell.storage;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Fields as JSON and back: for drafts, snapshots and the export. References are ids; tags are ids as well. */
public final class FieldsJson {

    private FieldsJson() {}

    /** Every field of the kind in its order; an empty one is null, an empty list of tags is []. */
    public static ObjectNode write(Kind kind, Fields fields) {
        var object = JsonNodeFactory.instance.objectNode();
        kind.fields().forEach(field -> object.set(field.name(), write(field, fields)));
        return object;
    }

    private static JsonNode write(Field field, Fields fields) {
        JsonNodeFactory nodes = JsonNodeFactory.instance;
        if (field.type() == Field.Type.TAGS) {
            var list = nodes.arrayNode();
            fields.ids(field.name()).forEach(id -> list.add(id.toString()));
            return list;
        }
        Object value = fields.value(field.name());
        return switch (value) {
            case null -> nodes.nullNode();
            case JsonNode node -> node;
            case Integer number -> nodes.numberNode(number);
            case Double number -> nodes.numberNode(number);
            case Boolean yes -> nodes.booleanNode(yes);
            default -> nodes.textNode(value.toString());
        };
    }

    /**
     * Reads what {@link #write} wrote; fields that are missing stay empty, unknown ones are passed over.
     *
     * @throws IllegalArgumentException naming the field that cannot be read, never what it holds
     */
    public static Fields read(Kind kind, JsonNode object) {
        Fields fields = Fields.EMPTY;
        for (Field field : kind.fields()) {
            fields = fields.with(field.name(), value(field, object.path(field.name())));
        }
        return fields;
    }

    private static @Nullable Object value(Field field, JsonNode node) {
        if (node.isNull() || node.isMissingNode()) {
            return null;
        }
        try {
            return switch (field.type()) {
                case TEXT -> present(node.isTextual(), node.asText());
                case INTEGER -> present(node.isIntegralNumber() && node.canConvertToInt(), node.asInt());
                case REAL -> present(node.isNumber(), node.asDouble());
                case BOOL -> present(node.isBoolean(), node.asBoolean());
                case DATE -> LocalDate.parse(node.asText());
                case INSTANT -> Instant.parse(node.asText());
                case MOMENT -> Moment.parse(node.asText());
                case REF, TAG -> UUID.fromString(node.asText());
                case TAGS -> node.valueStream().map(id -> UUID.fromString(id.asText())).toList();
                case JSON -> node;
            };
        } catch (RuntimeException e) {
            // The message of the cause may quote the field.
            throw new IllegalArgumentException(field.name() + ": cannot be read", null);
        }
    }

    private static Object present(boolean fits, Object value) {
        if (!fits) {
            throw new IllegalArgumentException("type");
        }
        return value;
    }
}
