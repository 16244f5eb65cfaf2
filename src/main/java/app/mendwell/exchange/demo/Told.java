package app.mendwell.exchange.demo;

import app.mendwell.storage.Field;
import app.mendwell.storage.Fields;
import app.mendwell.storage.FieldsJson;
import app.mendwell.storage.Kind;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;

/** Fields as the story tells them, with tags by their names. */
final class Told {

    private Told() {}

    static Fields fields(Story story, Kind kind, JsonNode told) {
        ObjectNode plain = told.deepCopy();
        for (Field field : kind.fields()) {
            JsonNode value = plain.path(field.name());
            switch (field.type()) {
                case TAG -> {
                    if (value.isTextual()) {
                        plain.put(field.name(), story.tag(value.asText()).toString());
                    }
                }
                case TAGS -> {
                    ArrayNode ids = plain.putArray(field.name());
                    value.forEach(name -> ids.add(story.tag(name.asText()).toString()));
                }
                default -> {
                }
            }
        }
        return FieldsJson.read(kind, plain);
    }
}
