package app.mendwell.exchange.mendwell;

import app.mendwell.exchange.batch.Tally;
import app.mendwell.exchange.mendwell.RecordReading.Read;
import app.mendwell.storage.Fields;
import app.mendwell.storage.Kind;
import app.mendwell.storage.Links;
import app.mendwell.storage.Links.End;
import app.mendwell.storage.Records;
import app.mendwell.ui.Words;
import com.fasterxml.jackson.databind.JsonNode;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The second reading of a file: brings in what the first found good and the vault does not hold yet. Blocks. */
final class Bringing implements Walk.Visitor {

    private final Records records;
    private final Survey survey;
    private final Tally tally;
    private final boolean write;
    private final RecordReading reading;
    private final References references;
    private final Twins twins;
    private final PhotoBringing photos;
    private final Map<UUID, Kind> toIndex = new LinkedHashMap<>();

    /** @param write false to count only */
    Bringing(Records records, Needed needed, Survey survey, PhotoBringing photos, Tally tally, boolean write) {
        this.records = records;
        this.survey = survey;
        this.tally = tally;
        this.write = write;
        this.photos = photos;
        this.twins = new Twins(records);
        this.reading = new RecordReading(needed, this::tag);
        this.references = new References(this::there, field -> tally.leaveOut(Words.of("exchange.left.leads_nowhere",
                field)));
    }

    private Optional<UUID> tag(JsonNode reference, String field) {
        Optional<UUID> tag = survey.tag(reference);
        if (tag.isEmpty() && !RecordReading.isEmpty(reference)) {
            tally.leaveOut(Words.of("exchange.left.leads_nowhere", field));
        }
        return tag;
    }

    private boolean there(String kind, UUID id) {
        return survey.brings(kind, id)
                || records.kinds().named(kind).map(known -> Brought.find(records, known, id).isPresent()).orElse(false);
    }

    @Override
    public void record(Kind kind, int number, JsonNode node) {
        if (survey.refused(kind, number)) {
            return;
        }
        if (reading.read(kind, node, name -> {}) instanceof Read.Good(Incoming read)) {
            String where = kind.array() + " " + number;
            bring(where, read.with(references.resolved(kind, read.stored().fields())));
        }
    }

    private void bring(String where, Incoming record) {
        Optional<Brought> here = Brought.find(records, record.kind(), record.id());
        if (here.isPresent()) {
            same(where, record, here.get().stored().fields());
        } else if (survey.sameTag(record.id()).isPresent() || twins.has(record)) {
            tally.alreadyThere();
        } else if (record.kind().isChild() && parent(record) == null) {
            tally.refuse(where, Words.of("exchange.why.no_parent"));
        } else {
            add(where, record);
        }
    }

    private void same(String where, Incoming record, Fields here) {
        if (here.equals(record.stored().fields()) && photos.areThere(record)) {
            tally.alreadyThere();
        } else {
            tally.refuse(where, Words.of("exchange.why.differs"));
        }
    }

    private void add(String where, Incoming record) {
        if (write) {
            records.bring(record.kind(), record.stored(), record.importedFrom());
            index(record);
        }
        link(record);
        if (PhotoJson.holdsPhotos(record.kind())) {
            tally.entry(Objects.requireNonNull(record.stored().fields().date("date")));
            photos.bring(where, record, write);
        } else {
            tally.other();
        }
    }

    private static @Nullable UUID parent(Incoming record) {
        return record.stored().fields().id(String.valueOf(record.kind().parent()));
    }

    /** What belongs to another record is found with that one. */
    private void index(Incoming record) {
        UUID parent = parent(record);
        if (parent == null) {
            toIndex.put(record.id(), record.kind());
        } else {
            toIndex.put(parent, records.kinds().get(String.valueOf(record.kind().parentKind())));
        }
    }

    private void link(Incoming record) {
        var links = new Links(records.db());
        for (End end : record.links()) {
            if (!there(end.kind(), end.id())) {
                tally.leaveOut(Words.of("exchange.left.leads_nowhere", "links"));
            } else if (write) {
                links.add(new End(record.kind().name(), record.id()), end);
            }
        }
    }

    @Override
    public void settings(JsonNode settings) {
        new SettingsBringing(records, tally).bring(settings, write);
    }

    @Override
    public void unknown(String name, int count) {}

    /** Makes the index rows of what came in; tags first came in as rows, so their names are there now. */
    void finish() {
        toIndex.forEach((id, kind) -> records.reindex(kind, id));
    }
}
