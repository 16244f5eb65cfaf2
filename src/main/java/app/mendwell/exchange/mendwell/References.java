package app.mendwell.exchange.mendwell;

import app.mendwell.storage.Field;
import app.mendwell.storage.Fields;
import app.mendwell.storage.Kind;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.BiPredicate;
import java.util.function.Consumer;

/** Where a record leads to others: fields declared as references, and ids inside lists. */
final class References {

    /** Lists of ids, by field; the kind they lead to. */
    private static final Map<String, String> LISTS = Map.of("earlier_repairs", "repair", "care_refs", "care_item",
            "agreement_refs", "agreement", "event_plan_refs", "event_plan", "boundary_refs", "boundary",
            "repair_refs", "repair");

    /** Lists of rows with an id in them: field, then the name inside; the kind it leads to. */
    private static final String ROWS = "boundaries_touched";
    private static final String IN_ROW = "boundary_ref";

    private final BiPredicate<String, UUID> there;
    private final Consumer<String> dangling;

    /**
     * @param there whether a record of that kind will be there
     * @param dangling told the field of each reference that leads nowhere
     */
    References(BiPredicate<String, UUID> there, Consumer<String> dangling) {
        this.there = there;
        this.dangling = dangling;
    }

    /** The fields with every reference that leads nowhere emptied. */
    Fields resolved(Kind kind, Fields fields) {
        Fields resolved = fields;
        for (Field field : kind.fields()) {
            resolved = switch (field.type()) {
                case REF -> single(field, resolved);
                case JSON -> inside(field.name(), resolved);
                default -> resolved;
            };
        }
        return resolved;
    }

    private Fields single(Field field, Fields fields) {
        UUID id = fields.id(field.name());
        if (id == null || there.test(Objects.requireNonNullElse(field.refersTo(), ""), id)) {
            return fields;
        }
        dangling.accept(field.name());
        return fields.with(field.name(), null);
    }

    private Fields inside(String name, Fields fields) {
        JsonNode tree = fields.tree(name);
        String kind = LISTS.get(name);
        if (kind != null && tree instanceof ArrayNode list) {
            return fields.with(name, kept(name, kind, list));
        }
        if (name.equals(ROWS) && tree instanceof ArrayNode list) {
            ArrayNode rows = list.deepCopy();
            rows.forEach(row -> empty((ObjectNode) row));
            return fields.with(name, rows);
        }
        return fields;
    }

    private ArrayNode kept(String name, String kind, ArrayNode list) {
        ArrayNode kept = list.arrayNode();
        for (JsonNode id : list) {
            if (there.test(kind, UUID.fromString(id.asText()))) {
                kept.add(id);
            } else {
                dangling.accept(name);
            }
        }
        return kept;
    }

    private void empty(ObjectNode row) {
        JsonNode id = row.path(IN_ROW);
        if (id.isTextual() && !there.test("boundary", UUID.fromString(id.asText()))) {
            dangling.accept(ROWS);
            row.putNull(IN_ROW);
        }
    }
}
