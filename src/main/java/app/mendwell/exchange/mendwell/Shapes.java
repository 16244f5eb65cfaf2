package app.mendwell.exchange.mendwell;

import app.mendwell.storage.Field;
import app.mendwell.storage.Kind;
import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Properties;

/** What every field of every kind may hold (practices.md, wizard.md), so that no file brings in what no room can show. */
final class Shapes {

    /** What a text without a line of its own may hold at most. */
    private static final Shape TEXT = Shape.of("500");
    private static final Shape TREE = Shape.of("any");

    private final Map<String, Shape> shapes = new HashMap<>();

    Shapes() {
        read().forEach((field, notation) -> shapes.put((String) field, Shape.of((String) notation)));
    }

    static Properties read() {
        var lines = new Properties();
        try (InputStream in = Objects.requireNonNull(Shapes.class.getResourceAsStream("shapes.properties"))) {
            lines.load(in);
            return lines;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The first field of the record that holds something which doesn't fit. */
    Optional<String> misfit(Kind kind, JsonNode record) {
        return kind.fields().stream().filter(field -> !fits(kind, field, record.path(field.name())))
                .map(Field::name).findFirst();
    }

    private boolean fits(Kind kind, Field field, JsonNode value) {
        if (value.isNull() || value.isMissingNode() || (value.isContainerNode() && value.isEmpty())) {
            return true;
        }
        Shape shape = shapes.get(kind.name() + "." + field.name());
        if (shape != null) {
            return shape.fits(value);
        }
        return switch (field.type()) {
            case TEXT -> TEXT.fits(value);
            case JSON -> TREE.fits(value);
            default -> true;
        };
    }
}
