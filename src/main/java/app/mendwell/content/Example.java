package app.mendwell.content;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** One item of a library, read by the names of its fields; a field that it does not have is empty. */
public record Example(JsonNode item) {

    static Example of(Item item) {
        return new Example(item.node());
    }

    public String id() {
        return text("id");
    }

    public String text(String field) {
        return item.path(field).asText("");
    }

    public @Nullable Integer number(String field) {
        return item.path(field).isInt() ? item.path(field).asInt() : null;
    }

    /** A list of texts, or of items that have a text. */
    public List<String> texts(String field) {
        return item.path(field).valueStream().map(each -> each.isTextual() ? each.asText() : each.path("text").asText())
                .toList();
    }

    /** The first of a list of texts, or empty. */
    public String first(String field) {
        return texts(field).stream().findFirst().orElse("");
    }

    @Override
    public String toString() {
        return "example " + id();
    }
}
