package app.mendwell.exchange.mendwell;

import app.mendwell.storage.Records;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Records that are the same by what they say although their ids differ: a shipped template hidden in both vaults, a
 * word renamed in both, a due row put off in both. Of such there can be one. Blocks.
 */
final class Twins {

    private static final Map<String, List<String>> SAME_BY = Map.of("own_word", List.of("set", "word_id"), "template",
            List.of("key"), "snooze", List.of("source_type", "source_id", "due_on"));

    private final Records records;
    private final Set<String> inFile = new HashSet<>();

    Twins(Records records) {
        this.records = records;
    }

    /** Whether the vault, or the file before this record, holds its twin. */
    boolean has(Incoming record) {
        List<String> fields = SAME_BY.get(record.kind().name());
        if (fields == null || record.stored().deletedAt() != null) {
            return false;
        }
        List<String> values = fields.stream().map(field -> value(record, field)).toList();
        boolean first = inFile.add(record.kind().name() + " " + values);
        String same = fields.stream().map(field -> " and \"" + field + "\" = ?").collect(Collectors.joining());
        return !first || records.db().number("select count(*) from " + record.kind().name()
                + " where deleted_at is null" + same, values.toArray()) > 0;
    }

    private static String value(Incoming record, String field) {
        Object held = switch (record.kind().fields().stream().filter(each -> each.name().equals(field)).findFirst()
                .orElseThrow().type()) {
            case DATE -> record.stored().fields().date(field);
            case REF -> record.stored().fields().id(field);
            default -> record.stored().fields().text(field);
        };
        return String.valueOf(held);
    }
}
