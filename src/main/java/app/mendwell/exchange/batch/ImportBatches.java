package app.mendwell.exchange.batch;

import app.mendwell.storage.Fields;
import app.mendwell.storage.Json;
import app.mendwell.storage.Kind;
import app.mendwell.storage.Records;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;

/** The record of each import, inside the vault, and the way its records are marked. Blocks. */
public final class ImportBatches {

    public static final Kind KIND = Kind.of("import_batch", "import_batches").instant("at")
            .text("format", "zone", "report").instant("undone_at").titled("format").dated("substr(at, 1, 10)").build();

    private final Records records;

    public ImportBatches(Records records) {
        this.records = records;
    }

    /** Keeps what came in and what did not; answers the report under the batch's id. */
    public ImportReport keep(UUID id, ImportReport report, Instant at) {
        records.save(KIND, id, Fields.EMPTY.with("at", at).with("format", report.format()).with("zone", report.zone())
                .with("report", ReportText.markdown(report)));
        return report.under(id);
    }

    /** What an imported record carries: where it came from, so that a second import knows it. */
    public static String mark(UUID batch, String format, String sourceKey) {
        return Json.write(JsonNodeFactory.instance.objectNode().put("batch", batch.toString()).put("format", format)
                .put("source_key", sourceKey));
    }

    /** The ids, by source key, of everything of that kind that came in from a format, binned or edited since or not. */
    public Map<String, UUID> known(Kind kind, String format) {
        var known = new HashMap<String, UUID>();
        records.db().list("select id, json_extract(imported_from, '$.source_key') as source_key from " + kind.name()
                + " where imported_from is not null and json_extract(imported_from, '$.format') = ?",
                row -> known.put(row.textOrEmpty("source_key"), row.uuid("id")), format);
        return known;
    }
}
