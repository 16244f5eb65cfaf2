package app.mendwell.exchange.mendwell;

import app.mendwell.storage.FieldsJson;
import app.mendwell.storage.Kind;
import app.mendwell.storage.Links;
import app.mendwell.storage.PreferenceRepository;
import app.mendwell.storage.Preferences;
import app.mendwell.storage.Records;
import app.mendwell.storage.TagRepository;
import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.OutputStream;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.UUID;

/**
 * Writes a whole journal as JSON, a page of records at a time, so that neither memory nor the thread is held by its
 * size. Call {@link #step} until it answers false. Blocks; belongs to the database thread.
 */
public final class MendwellExport implements AutoCloseable {

    /** What the file says of itself. */
    public static final String FORMAT = "mendwell";
    public static final int VERSION = 1;

    private static final int PAGE = 200;

    private final Records records;
    private final Days days;
    private final RecordJson json;
    private final Links links;
    private final JsonGenerator out;
    private final PhotoFiles photos;
    private final Deque<Kind> kinds = new ArrayDeque<>();
    private final Deque<UUID> ids = new ArrayDeque<>();
    private boolean begun;

    /**
     * @param out taken over; where the JSON goes
     * @param photos where the pictures go
     */
    public MendwellExport(Records records, Days days, OutputStream out, PhotoFiles photos) throws IOException {
        this.records = records;
        this.days = days;
        this.json = new RecordJson(new TagNames(records.db()));
        this.links = new Links(records.db());
        this.photos = photos;
        this.out = new JsonFactory(new ObjectMapper()).createGenerator(out);
        var indented = new DefaultIndenter("  ", "\n");
        this.out.setPrettyPrinter(new DefaultPrettyPrinter().withObjectIndenter(indented).withArrayIndenter(indented));
        records.kinds().all().stream().filter(kind -> !PhotoJson.nested(kind)).forEach(kinds::add);
    }

    /** Begins the file. */
    public void begin(String appVersion, Instant now) throws IOException {
        out.writeStartObject();
        out.writeStringField("format", FORMAT);
        out.writeNumberField("version", VERSION);
        out.writeStringField("app", appVersion);
        out.writeStringField("exported_at", now.toString());
    }

    /** Writes the next page; false once the file is whole. */
    public boolean step() throws IOException {
        Kind kind = kinds.peek();
        if (kind == null) {
            end();
            return false;
        }
        if (!begun) {
            begun = true;
            out.writeArrayFieldStart(kind.array());
            ids.addAll(idsOf(kind));
        }
        for (int i = 0; i < PAGE && !ids.isEmpty(); i++) {
            write(kind, ids.remove());
        }
        if (ids.isEmpty()) {
            out.writeEndArray();
            kinds.remove();
            begun = false;
        }
        return true;
    }

    private List<UUID> idsOf(Kind kind) {
        String where = kind.name().equals(TagRepository.KIND.name()) ? "" : days.where(records.kinds(), kind);
        return records.db().list("select id from " + kind.name() + where + " order by created_at, id",
                row -> row.uuid("id"), where.isEmpty() ? new Object[0] : days.values());
    }

    private void write(Kind kind, UUID id) throws IOException {
        var found = Brought.find(records, kind, id);
        if (found.isEmpty()) {
            return; // Gone since its page was asked for.
        }
        Brought record = found.get();
        var object = json.write(kind, record.stored(), record.importedFrom(),
                kind.isChild() ? List.of() : links.of(id));
        if (PhotoJson.holdsPhotos(kind)) {
            object.set("photos", photos.write(records, id));
        }
        out.writeTree(object);
    }

    private void end() throws IOException {
        Preferences preferences = new PreferenceRepository(records.db()).read();
        out.writeFieldName("settings");
        out.writeTree(FieldsJson.write(Preferences.KIND, preferences.chosen()));
        out.writeEndObject();
        out.flush();
    }

    @Override
    public void close() throws IOException {
        out.close();
    }
}
