package app.mendwell.storage;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.MissingNode;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What one record holds, field by field under the stored names; never changes. Empty text and empty lists count as
 * absent. A getter of the wrong type throws ClassCastException: names and types stand in the record's {@link Kind}.
 */
public final class Fields {

    public static final Fields EMPTY = new Fields(Map.of());

    private final Map<String, Object> values;

    private Fields(Map<String, Object> values) {
        this.values = values;
    }

    /**
     * The same with another value.
     *
     * @param value text, Integer, Double, Boolean, LocalDate, Instant, Moment, UUID, JsonNode, a list of texts (stored
     *        as JSON) or of UUIDs (tags), or null to empty the field
     */
    public Fields with(String name, @Nullable Object value) {
        var copy = new LinkedHashMap<>(values);
        Object kept = kept(value);
        if (kept == null) {
            copy.remove(name);
        } else {
            copy.put(name, kept);
        }
        return new Fields(copy);
    }

    private static @Nullable Object kept(@Nullable Object value) {
        return switch (value) {
            case null -> null;
            case String text -> text.isEmpty() ? null : text;
            case JsonNode node -> node.isNull() || node.isMissingNode() || (node.isContainerNode() && node.isEmpty())
                    ? null
                    : node;
            case Collection<?> list when list.isEmpty() -> null;
            case Collection<?> list when list.iterator().next() instanceof UUID -> List.copyOf(list);
            case Collection<?> list -> Json.list(list.stream().map(String::valueOf).toList());
            default -> value;
        };
    }

    /** The same with every field of {@code others} put over these. */
    public Fields withAll(Fields others) {
        var copy = new LinkedHashMap<>(values);
        copy.putAll(others.values);
        return new Fields(copy);
    }

    /** Only these fields. */
    public Fields only(Collection<String> names) {
        var copy = new LinkedHashMap<>(values);
        copy.keySet().retainAll(names);
        return new Fields(copy);
    }

    public boolean has(String name) {
        return values.containsKey(name);
    }

    /** Whether there is a text with a visible character. */
    public boolean hasText(String name) {
        return !text(name).isBlank();
    }

    public boolean isEmpty() {
        return values.isEmpty();
    }

    public Set<String> names() {
        return Set.copyOf(values.keySet());
    }

    @Nullable
    Object value(String name) {
        return values.get(name);
    }

    /** The class of what a field holds; Void where it holds nothing. */
    public Class<?> kindOf(String name) {
        Object value = values.get(name);
        return value == null ? Void.class : value.getClass();
    }

    /** The text, empty where there is none. */
    public String text(String name) {
        Object value = values.get(name);
        return value == null ? "" : (String) value;
    }

    public @Nullable Integer integer(String name) {
        return (Integer) values.get(name);
    }

    public @Nullable Double real(String name) {
        return (Double) values.get(name);
    }

    /** Yes, no, or not said. */
    public @Nullable Boolean yesNo(String name) {
        return (Boolean) values.get(name);
    }

    /** Whether the field holds yes; not said counts as no. */
    public boolean is(String name) {
        return Boolean.TRUE.equals(values.get(name));
    }

    public @Nullable LocalDate date(String name) {
        return (LocalDate) values.get(name);
    }

    public @Nullable Instant instant(String name) {
        return (Instant) values.get(name);
    }

    public @Nullable Moment moment(String name) {
        return (Moment) values.get(name);
    }

    public @Nullable UUID id(String name) {
        return (UUID) values.get(name);
    }

    /** A list of tags, in order. */
    public List<UUID> ids(String name) {
        return values.get(name) instanceof List<?> list ? list.stream().map(UUID.class::cast).toList() : List.of();
    }

    /** A list of words inside a JSON field, in order. */
    public List<String> words(String name) {
        return tree(name).valueStream().map(JsonNode::asText).toList();
    }

    /** The JSON of a field; a missing node where there is none. */
    public JsonNode tree(String name) {
        return values.get(name) instanceof JsonNode node ? node : MissingNode.getInstance();
    }

    /** These fields on their way to the table of their kind; names the kind does not know are left out. */
    Values toValues(Kind kind) {
        var out = new Values();
        for (Field field : kind.fields()) {
            if (field.isColumn()) {
                out.put(field.name(), values.get(field.name()));
            } else {
                out.tags(field.name(), ids(field.name()));
            }
        }
        return out;
    }

    /** Reads every field of a kind from a row of its {@link Kind#select()}. */
    public static Fields read(Kind kind, Row row) {
        Fields fields = EMPTY;
        for (Field field : kind.fields()) {
            fields = fields.with(field.name(), read(field, row));
        }
        return fields;
    }

    private static @Nullable Object read(Field field, Row row) {
        String name = field.name();
        return switch (field.type()) {
            case TEXT -> row.textOrNull(name);
            case INTEGER -> row.integerOrNull(name);
            case REAL -> row.realOrNull(name);
            case BOOL -> row.boolOrNull(name);
            case DATE -> row.dateOrNull(name);
            case INSTANT -> row.instantOrNull(name);
            case MOMENT -> row.momentOrNull(name);
            case REF, TAG -> row.uuidOrNull(name);
            case TAGS -> row.uuids(name);
            case JSON -> {
                String text = row.textOrNull(name);
                yield text == null ? null : Json.read(text);
            }
        };
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Fields fields && values.equals(fields.values);
    }

    @Override
    public int hashCode() {
        return values.hashCode();
    }

    /** Names only: what they hold is private. */
    @Override
    public String toString() {
        return "fields " + values.keySet();
    }
}
