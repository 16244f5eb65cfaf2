package app.mendwell.exchange.batch;

import app.mendwell.ui.Words;
import com.fasterxml.jackson.core.JacksonException;
import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.InputStream;

/** Reads JSON of unknown origin piece by piece, within limits, so that no file can fill the memory. */
public final class GuardedJson implements AutoCloseable {

    private static final int DEEP = 100;
    private static final int LONGEST_TEXT = 16_000_000;
    /** Letters and nodes of one record together. */
    private static final int LARGEST_RECORD = 32_000_000;
    private static final int NODE = 40;

    private static final JsonFactory FACTORY = JsonFactory.builder().streamReadConstraints(StreamReadConstraints
            .builder().maxNestingDepth(DEEP).maxStringLength(LONGEST_TEXT).maxNumberLength(100).build()).build();

    private final JsonParser parser;
    private int room;

    private GuardedJson(JsonParser parser) {
        this.parser = parser;
    }

    /** Takes the stream over. */
    public static GuardedJson of(InputStream in) {
        return reading(() -> new GuardedJson(FACTORY.createParser(in)));
    }

    private interface Step<T> {
        T take() throws IOException;
    }

    /** Messages of the parser quote the file: only the line is told. */
    private static <T> T reading(Step<T> step) {
        try {
            return step.take();
        } catch (JacksonException e) {
            long line = e.getLocation() == null ? 1 : e.getLocation().getLineNr();
            throw new UnreadableFile(Words.of("exchange.why.no_json", line));
        } catch (IOException e) {
            throw new UnreadableFile(Words.of("exchange.why.cannot_be_read"));
        }
    }

    /** Moves to the next name of the object that is being read; null at its end. Begin with the object itself. */
    public boolean nextName() {
        return reading(() -> {
            JsonToken token = parser.nextToken();
            if (token == JsonToken.START_OBJECT) {
                token = parser.nextToken();
            }
            if (token != JsonToken.FIELD_NAME && token != JsonToken.END_OBJECT) {
                throw new UnreadableFile(Words.of("exchange.why.no_object"));
            }
            return token == JsonToken.FIELD_NAME;
        });
    }

    public String name() {
        return reading(parser::currentName);
    }

    /** Moves to the value of the present name; whether it is a list. */
    public boolean entersList() {
        return reading(() -> parser.nextToken() == JsonToken.START_ARRAY);
    }

    /** Moves to the next item of the list that was entered; false at its end. */
    public boolean nextItem() {
        return reading(() -> parser.nextToken() != JsonToken.END_ARRAY);
    }

    /** The value that was moved to, whole. */
    public JsonNode value() {
        room = LARGEST_RECORD;
        return reading(this::tree);
    }

    /** Passes over the value that was moved to. */
    public void skip() {
        reading(parser::skipChildren);
    }

    private JsonNode tree() throws IOException {
        take(NODE);
        return switch (parser.currentToken()) {
            case START_OBJECT -> object();
            case START_ARRAY -> array();
            case VALUE_STRING -> text(parser.getText());
            case VALUE_TRUE -> JsonNodeFactory.instance.booleanNode(true);
            case VALUE_FALSE -> JsonNodeFactory.instance.booleanNode(false);
            case VALUE_NUMBER_INT -> number();
            case VALUE_NUMBER_FLOAT -> JsonNodeFactory.instance.numberNode(parser.getDoubleValue());
            case VALUE_NULL -> JsonNodeFactory.instance.nullNode();
            default -> throw new UnreadableFile(Words.of("exchange.why.no_object"));
        };
    }

    private JsonNode number() throws IOException {
        return switch (parser.getNumberType()) {
            case INT -> JsonNodeFactory.instance.numberNode(parser.getIntValue());
            case LONG -> JsonNodeFactory.instance.numberNode(parser.getLongValue());
            default -> JsonNodeFactory.instance.numberNode(parser.getBigIntegerValue());
        };
    }

    private JsonNode text(String text) {
        take(text.length());
        return JsonNodeFactory.instance.textNode(text);
    }

    private ObjectNode object() throws IOException {
        ObjectNode object = JsonNodeFactory.instance.objectNode();
        while (parser.nextToken() == JsonToken.FIELD_NAME) {
            String name = parser.currentName();
            take(name.length());
            parser.nextToken();
            object.set(name, tree());
        }
        return object;
    }

    private ArrayNode array() throws IOException {
        ArrayNode list = JsonNodeFactory.instance.arrayNode();
        while (parser.nextToken() != JsonToken.END_ARRAY) {
            list.add(tree());
        }
        return list;
    }

    private void take(int size) {
        room -= size;
        if (room < 0) {
            throw new UnreadableFile(Words.of("exchange.why.too_large"));
        }
    }

    @Override
    public void close() {
        reading(() -> {
            parser.close();
            return true;
        });
    }
}
