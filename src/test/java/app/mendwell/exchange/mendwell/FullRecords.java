package app.mendwell.exchange.mendwell;

import app.mendwell.journal.photos.PhotoFile;
import app.mendwell.journal.photos.PhotoReading.Ready;
import app.mendwell.journal.photos.PhotoRepository;
import app.mendwell.storage.Field;
import app.mendwell.storage.Fields;
import app.mendwell.storage.Kind;
import app.mendwell.storage.Links;
import app.mendwell.storage.Links.End;
import app.mendwell.storage.Moment;
import app.mendwell.storage.Records;
import app.mendwell.storage.Stored;
import app.mendwell.storage.TagRepository;
import app.mendwell.testing.Pictures;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Properties;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** One record of each kind with something in every field, made from what is written down about the fields. */
final class FullRecords {

    private static final Instant MADE = Instant.parse("2025-10-19T20:40:00.125Z");
    private static final Instant CHANGED = Instant.parse("2025-10-22T18:01:02Z");
    private static final Instant BINNED = Instant.parse("2025-11-01T07:00:00Z");
    static final String SOURCE = "{\"batch\":\"019a2f00-0000-7000-8000-0000000000ff\",\"format\":\"dayone\","
            + "\"source_key\":\"0A1B\"}";

    private final Properties shapes = Shapes.read();
    private final List<Kind> kinds;

    FullRecords(List<Kind> kinds) {
        this.kinds = kinds;
    }

    /** Fills the vault: two of each kind, the second binned where it can be, all of them linked to the first entry. */
    void fill(Records records) {
        records.db().inTransaction(() -> {
            for (Kind kind : kinds) {
                if (kind.equals(PhotoRepository.KIND)) {
                    photo(records, record(kind, 1), 0x336699);
                    photo(records, record(kind, 2), 0x993366);
                } else {
                    records.bring(kind, record(kind, 1), null);
                    records.bring(kind, record(kind, 2), kind.isChild() ? null : SOURCE);
                }
            }
        });
        var links = new Links(records.db());
        kinds.stream().filter(kind -> !kind.isChild() && !kind.name().equals("entry")).forEach(kind -> links
                .add(new End(kind.name(), id(kind.name(), 1)), new End("entry", id("entry", 1))));
    }

    private static void photo(Records records, Stored stored, int colour) {
        new PhotoRepository(records).bring(stored, (Ready) PhotoFile.read("", Pictures.png(8, 6, colour),
                PhotoFile.AS_IT_IS));
    }

    static UUID id(String kind, int which) {
        return new UUID(0x019a2f0000007000L + which, 0x8000000000000000L | (kind.hashCode() & 0xffffffffL));
    }

    private Stored record(Kind kind, int which) {
        Fields fields = Fields.EMPTY;
        for (Field field : kind.fields()) {
            fields = fields.with(field.name(), value(kind, field, which));
        }
        return new Stored(id(kind.name(), which), MADE, CHANGED, which == 2 && !kind.isChild() ? BINNED : null,
                fields);
    }

    private @Nullable Object value(Kind kind, Field field, int which) {
        String notation = shapes.getProperty(kind.name() + "." + field.name(), "");
        return switch (field.type()) {
            case TEXT -> notation.contains("|") ? notation.split("\\|")[which - 1] : text(kind, field, which);
            case INTEGER -> (int) Double.parseDouble(notation.isEmpty() ? "3" : notation.split("\\.\\.")[which - 1]);
            case REAL -> Double.parseDouble(notation.split("\\.\\.")[which - 1]) / 2 + 0.25;
            case BOOL -> which == 1;
            case DATE -> LocalDate.of(2025, 10, 18 + which);
            case INSTANT -> CHANGED.plusSeconds(which);
            case MOMENT -> Moment.parse(which == 1 ? "2025-10-19T22:30+02:00" : "2025-10-20T07:05");
            case REF -> reference(String.valueOf(field.refersTo()), which);
            case TAG -> id(TagRepository.KIND.name(), which);
            case TAGS -> List.of(id(TagRepository.KIND.name(), 2), id(TagRepository.KIND.name(), 1));
            case JSON -> tree(field, notation, which);
        };
    }

    private boolean isKnown(String kind) {
        return kinds.stream().anyMatch(each -> each.name().equals(kind));
    }

    private static String text(Kind kind, Field field, int which) {
        return switch (kind.name() + "." + field.name()) {
            case "photo.sha256" -> "0".repeat(64);
            case "snooze.source_id" -> id("boundary", which).toString();
            default -> field.name() + " “" + which + "”\nZoë";
        };
    }

    /** Nothing for kinds that this program does not have yet. */
    private @Nullable UUID reference(String kind, int which) {
        return kinds.stream().anyMatch(each -> each.name().equals(kind)) ? id(kind, which) : null;
    }

    private JsonNode tree(Field field, String notation, int which) {
        JsonNodeFactory nodes = JsonNodeFactory.instance;
        String[] parts = notation.split(" ", 2);
        return switch (parts[0]) {
            case "words" -> nodes.arrayNode().add(parts.length > 1 ? parts[1].split("\\|")[which] : "hurt").add(
                    parts.length > 1 ? parts[1].split("\\|")[0] : "tender");
            case "ids" -> ids(field, which);
            case "map" -> nodes.objectNode().put("settle", "done").put("happened", "skipped");
            case "rows" -> nodes.arrayNode().add(row(parts[1], which)).add(row(parts[1], 1));
            default -> nodes.objectNode().put("facts", "At half past ten the light went off.").put("heat_before", 7);
        };
    }

    /** Ids of kinds that this program does not have yet would lead nowhere. */
    private static JsonNode ids(Field field, int which) {
        var list = JsonNodeFactory.instance.arrayNode();
        return field.name().equals("earlier_repairs") ? list.add(id("repair", which).toString()) : list;
    }

    private ObjectNode row(String notation, int which) {
        ObjectNode row = JsonNodeFactory.instance.objectNode();
        for (String part : notation.split(", ")) {
            String[] pair = part.split("=");
            switch (pair[1]) {
                case "id" -> row.put(pair[0], isKnown("boundary")
                        ? id("boundary", which).toString()
                        : null);
                case "bool" -> row.put(pair[0], which == 1);
                default -> {
                    if (pair[1].contains("..")) {
                        row.put(pair[0], which);
                    } else {
                        row.put(pair[0], pair[1].contains("|") ? pair[1].split("\\|")[0] : pair[0] + " " + which);
                    }
                }
            }
        }
        return row;
    }
}
