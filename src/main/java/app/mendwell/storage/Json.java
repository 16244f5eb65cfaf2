package app.mendwell.storage;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Lists and small trees inside a column. */
public final class Json {

    private static final ObjectMapper MAPPER = new ObjectMapper();

    private Json() {}

    /** Reads a column; throws IllegalStateException, without the text, where it is no JSON. */
    public static JsonNode read(String text) {
        try {
            return MAPPER.readTree(text);
        } catch (JsonProcessingException e) {
            // The message of the cause would quote the column.
            throw new IllegalStateException("a column holds no JSON", null);
        }
    }

    public static String write(JsonNode node) {
        return node.toString();
    }

    public static String write(Collection<String> words) {
        return list(words).toString();
    }

    static JsonNode list(Collection<String> words) {
        var array = JsonNodeFactory.instance.arrayNode();
        words.forEach(array::add);
        return array;
    }

    /** The words of a stored list; null is the empty list. */
    public static List<String> words(@Nullable String text) {
        if (text == null || text.isEmpty()) {
            return List.of();
        }
        var words = new ArrayList<String>();
        read(text).forEach(node -> words.add(node.asText()));
        return List.copyOf(words);
    }
}
