package app.mendwell.exchange.mendwell;

import app.mendwell.exchange.batch.GuardedJson;
import app.mendwell.exchange.batch.UnreadableFile;
import app.mendwell.storage.Kind;
import app.mendwell.storage.Kinds;
import app.mendwell.ui.Words;
import com.fasterxml.jackson.databind.JsonNode;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/** Goes through a file of this format once, record by record. */
final class Walk {

    /** What is met on the way. */
    interface Visitor {
        /**
         * A record of a known kind.
         *
         * @param number its place in its array, from 1
         */
        void record(Kind kind, int number, JsonNode record);

        void settings(JsonNode settings);

        /**
         * Something that is not known here.
         *
         * @param count how many records the array has, 1 for what is no array
         */
        void unknown(String name, int count);
    }

    private final Kinds kinds;

    Walk(Kinds kinds) {
        this.kinds = kinds;
    }

    /** Throws {@link UnreadableFile} where it is no such file, or no whole one. */
    void through(Path file, Visitor visitor) {
        try (GuardedJson json = GuardedJson.of(new BufferedInputStream(Files.newInputStream(file)))) {
            boolean named = false;
            while (json.nextName()) {
                named |= visit(json, json.name(), visitor);
            }
            if (!named) {
                throw new UnreadableFile(Words.of("exchange.why.other_format"));
            }
        } catch (IOException e) {
            throw new UnreadableFile(Words.of("exchange.why.cannot_be_read"));
        }
    }

    /** Whether this was the name of the format. */
    private boolean visit(GuardedJson json, String name, Visitor visitor) {
        boolean list = json.entersList();
        Optional<Kind> kind = kinds.all().stream().filter(each -> each.array().equals(name)).findFirst();
        if (list && kind.isPresent() && !PhotoJson.nested(kind.get())) {
            for (int number = 1; json.nextItem(); number++) {
                visitor.record(kind.get(), number, json.value());
            }
        } else if (list) {
            visitor.unknown(name, length(json));
        } else {
            return single(name, json.value(), visitor);
        }
        return false;
    }

    private static int length(GuardedJson json) {
        int length = 0;
        while (json.nextItem()) {
            json.skip();
            length++;
        }
        return length;
    }

    private static boolean single(String name, JsonNode value, Visitor visitor) {
        switch (name) {
            case "format" -> {
                if (!value.asText().equals(MendwellExport.FORMAT)) {
                    throw new UnreadableFile(Words.of("exchange.why.other_format"));
                }
                return true;
            }
            case "version" -> {
                if (value.asInt() != MendwellExport.VERSION) {
                    throw new UnreadableFile(Words.of("exchange.why.other_version"));
                }
            }
            case "settings" -> visitor.settings(value);
            case "app", "exported_at" -> {
            }
            default -> visitor.unknown(name, 1);
        }
        return false;
    }
}
