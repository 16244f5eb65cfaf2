package app.mendwell.care;

import app.mendwell.rules.Tree;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;

/** Everything the program says by itself, under the place where it is written. */
final class Shown {

    /** The fields of the libraries that the person reads. */
    private static final Set<String> FIELDS = Set.of("text", "title", "why", "ask", "care", "hint", "try", "note",
            "gloss", "when", "steps", "label", "description", "body", "caution", "check", "if_missed", "share", "low",
            "high", "talk_before", "roles", "signals", "exit", "reunion", "word");

    private Shown() {}

    /** The words of the interface by key. */
    static Map<String, String> words() {
        var all = new LinkedHashMap<String, String>();
        for (Path file : Tree.below(Path.of("resources/app/mendwell/ui/words"), ".properties")) {
            Tree.read(file).lines().filter(line -> line.indexOf('=') > 0).forEach(line -> all.put(
                    line.substring(0, line.indexOf('=')), line.substring(line.indexOf('=') + 1)));
        }
        return all;
    }

    /** The shown texts of the content libraries by file and place. */
    static Map<String, String> content() {
        var all = new LinkedHashMap<String, String>();
        for (Path file : Tree.below(Path.of("resources/app/mendwell/content"), ".json")) {
            collect(file.getFileName().toString(), read(file), "", all);
        }
        return all;
    }

    private static JsonNode read(Path file) {
        try {
            return new ObjectMapper().readTree(Tree.read(file));
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    private static void collect(String place, JsonNode node, String field, Map<String, String> into) {
        if (node.isTextual() && FIELDS.contains(field)) {
            into.put(place, node.asText());
        } else if (node.isArray()) {
            for (int i = 0; i < node.size(); i++) {
                collect(place + "." + i, node.get(i), field, into);
            }
        } else {
            node.properties().forEach(each -> collect(place + "." + each.getKey(), each.getValue(), each.getKey(),
                    into));
        }
    }
}
