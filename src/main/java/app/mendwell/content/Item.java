package app.mendwell.content;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.function.Function;

/** One item of a library file, read field by field; a missing field is named in the exception. */
record Item(JsonNode node) {

    String text(String field) {
        return present(field).asText();
    }

    int number(String field) {
        return present(field).asInt();
    }

    boolean flag(String field) {
        return node.path(field).asBoolean(false);
    }

    boolean has(String field) {
        return node.has(field);
    }

    Item item(String field) {
        return new Item(present(field));
    }

    List<String> texts(String field) {
        return present(field).valueStream().map(JsonNode::asText).toList();
    }

    <T> List<T> items(String field, Function<Item, T> read) {
        return present(field).valueStream().map(Item::new).map(read).toList();
    }

    private JsonNode present(String field) {
        JsonNode value = node.get(field);
        if (value == null) {
            throw new IllegalArgumentException(field + ": missing in a content library");
        }
        return value;
    }
}
