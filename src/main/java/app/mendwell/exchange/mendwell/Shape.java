package app.mendwell.exchange.mendwell;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What one field may hold, read from a short notation (see shapes.properties). */
@FunctionalInterface
interface Shape {

    Pattern RANGE = Pattern.compile("(-?\\d+)\\.\\.(-?\\d+)");

    /** Whether a value that is not null fits. */
    boolean fits(JsonNode node);

    /** Reads {@code 120}, {@code 1..5}, {@code a|b}, {@code words}, {@code ids}, {@code map …}, {@code rows …}. */
    static Shape of(String notation) {
        String[] parts = notation.split(" ", 2);
        String rest = parts.length > 1 ? parts[1] : "";
        return switch (parts[0]) {
            case "any" -> JsonNode::isContainerNode;
            case "ids" -> list(Shape::isId);
            case "id" -> Shape::isId;
            case "bool" -> JsonNode::isBoolean;
            case "words" -> list(rest.isEmpty() ? text(100) : of(rest));
            case "map" -> map(of(rest));
            case "rows" -> rows(rest);
            default -> plain(notation);
        };
    }

    private static Shape plain(String notation) {
        Matcher range = RANGE.matcher(notation);
        if (range.matches()) {
            double low = Double.parseDouble(range.group(1));
            double high = Double.parseDouble(range.group(2));
            return node -> node.isNumber() && node.asDouble() >= low && node.asDouble() <= high;
        }
        if (notation.chars().allMatch(Character::isDigit)) {
            return text(Integer.parseInt(notation));
        }
        List<String> words = List.of(notation.split("\\|"));
        return node -> node.isTextual() && words.contains(node.asText());
    }

    private static Shape text(int most) {
        return node -> node.isTextual() && node.asText().codePointCount(0, node.asText().length()) <= most;
    }

    private static boolean isId(JsonNode node) {
        try {
            return node.isTextual() && node.asText().length() == 36 && UUID.fromString(node.asText()) != null;
        } catch (IllegalArgumentException e) {
            return false;
        }
    }

    private static Shape list(Shape each) {
        return node -> node.isArray() && node.valueStream().allMatch(each::fits);
    }

    private static Shape map(Shape each) {
        return node -> node.isObject() && node.valueStream().allMatch(each::fits);
    }

    /** A list of objects; a field that is absent or null fits. */
    private static Shape rows(String notation) {
        Map<String, Shape> fields = new LinkedHashMap<>();
        for (String field : notation.split(", ", -1)) {
            String[] pair = field.split("=", 2);
            fields.put(pair[0], of(pair[1]));
        }
        Shape row = node -> node.isObject() && fields.entrySet().stream().allMatch(field -> {
            JsonNode value = node.path(field.getKey());
            return value.isNull() || value.isMissingNode() || field.getValue().fits(value);
        });
        return list(row);
    }
}
