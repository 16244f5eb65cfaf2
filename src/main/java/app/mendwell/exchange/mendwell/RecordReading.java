package app.mendwell.exchange.mendwell;

import app.mendwell.storage.Field;
import app.mendwell.storage.FieldsJson;
import app.mendwell.storage.Json;
import app.mendwell.storage.Kind;
import app.mendwell.storage.Links.End;
import app.mendwell.storage.Stored;
import app.mendwell.ui.Words;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Reads one record of a file, or says why it cannot be one. */
final class RecordReading {

    /** Either a record or the reason why it is none. */
    sealed interface Read {
        record Good(Incoming record) implements Read {}

        record Bad(String why) implements Read {}
    }

    /** Finds the tag of this vault that a reference in the file means. */
    interface TagMatch {
        Optional<UUID> find(JsonNode reference, String field);
    }

    private static final Set<String> COMMON = Set.of("id", "created_at", "updated_at");
    private static final Set<String> NOT_OF_CHILDREN = Set.of("deleted_at", "links", "imported_from");

    private final Shapes shapes = new Shapes();
    private final Needed needed;
    private final TagMatch tags;

    RecordReading(Needed needed, TagMatch tags) {
        this.needed = needed;
        this.tags = tags;
    }

    /** @param unknown told the name of each field that the kind does not have */
    Read read(Kind kind, JsonNode node, Consumer<String> unknown) {
        if (!(node instanceof ObjectNode object)) {
            return new Read.Bad(Words.of("exchange.why.no_record"));
        }
        object.fieldNames().forEachRemaining(name -> {
            if (!isKnown(kind, name)) {
                unknown.accept(name);
            }
        });
        ObjectNode plain = plain(kind, object);
        Optional<String> misfit = shapes.misfit(kind, plain).or(() -> needed.missing(kind, plain));
        if (misfit.isPresent()) {
            return new Read.Bad(Words.of("exchange.why.misfit", misfit.get()));
        }
        try {
            return new Read.Good(record(kind, plain));
        } catch (IllegalArgumentException e) {
            // Its message begins with the name of the field and never quotes what that holds.
            return new Read.Bad(Words.of("exchange.why.misfit", String.valueOf(e.getMessage()).split(":", 2)[0]));
        }
    }

    private static boolean isKnown(Kind kind, String name) {
        return COMMON.contains(name) || (!kind.isChild() && NOT_OF_CHILDREN.contains(name))
                || (PhotoJson.holdsPhotos(kind) && name.equals(PhotoJson.ARRAY))
                || kind.fields().stream().anyMatch(field -> field.name().equals(name));
    }

    /** The same record with its tags as ids of this vault, and with no where the table takes no empty answer. */
    private ObjectNode plain(Kind kind, ObjectNode object) {
        ObjectNode plain = object.deepCopy();
        for (Field field : kind.fields()) {
            JsonNode value = object.path(field.name());
            switch (field.type()) {
                case TAG -> plain.put(field.name(),
                        tags.find(value, field.name()).map(UUID::toString).orElse(null));
                case TAGS -> {
                    ArrayNode list = plain.putArray(field.name());
                    value.valueStream().map(tag -> tags.find(tag, field.name())).flatMap(Optional::stream).distinct()
                            .forEach(id -> list.add(id.toString()));
                }
                case BOOL -> {
                    if (isEmpty(value) && needed.hasDefault(kind, field.name())) {
                        plain.put(field.name(), false);
                    }
                }
                default -> {
                }
            }
        }
        return plain;
    }

    private static Incoming record(Kind kind, ObjectNode object) {
        boolean binned = !kind.isChild() && !isEmpty(object.path("deleted_at"));
        var stored = new Stored(id(object, "id"), time(object, "created_at"), time(object, "updated_at"),
                binned ? time(object, "deleted_at") : null, FieldsJson.read(kind, object));
        return new Incoming(kind, stored, source(object.path("imported_from")),
                object.path("links").valueStream().map(RecordReading::end).toList(),
                object.path(PhotoJson.ARRAY).valueStream().toList());
    }

    private static @Nullable String source(JsonNode node) {
        return node.isObject() ? Json.write(node) : null;
    }

    private static End end(JsonNode link) {
        return new End(link.path("kind").asText(), id(link, "id"));
    }

    static boolean isEmpty(JsonNode node) {
        return node.isNull() || node.isMissingNode();
    }

    /** Throws IllegalArgumentException beginning with the field's name. */
    static UUID id(JsonNode object, String field) {
        String text = object.path(field).asText();
        if (text.length() != 36) {
            throw new IllegalArgumentException(field + ": no id");
        }
        try {
            return UUID.fromString(text);
        } catch (IllegalArgumentException e) {
            throw new IllegalArgumentException(field + ": no id", null);
        }
    }

    /** Throws IllegalArgumentException beginning with the field's name. */
    static Instant time(JsonNode object, String field) {
        try {
            return Instant.parse(object.path(field).asText());
        } catch (DateTimeParseException e) {
            throw new IllegalArgumentException(field + ": no time", null);
        }
    }
}
