package app.mendwell.exchange.mendwell;

import app.mendwell.exchange.batch.Tally;
import app.mendwell.exchange.mendwell.RecordReading.Read;
import app.mendwell.storage.Fields;
import app.mendwell.storage.Kind;
import app.mendwell.storage.Records;
import app.mendwell.storage.TagRepository;
import app.mendwell.ui.Words;
import com.fasterxml.jackson.databind.JsonNode;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The first reading of a file: which records it holds, which of them can come in, and which tags are here by name. */
final class Survey implements Walk.Visitor {

    private final Tally tally;
    private final RecordReading reading;
    private final TagNames tags;
    private final Map<UUID, String> kinds = new HashMap<>();
    private final Set<String> refused = new HashSet<>();
    private final Map<String, UUID> tagsByName = new HashMap<>();
    private final Map<UUID, UUID> sameTag = new HashMap<>();

    Survey(Records records, Needed needed, TagNames tags, Tally tally) {
        this.tally = tally;
        this.tags = tags;
        this.reading = new RecordReading(needed, (reference, field) -> idOf(reference));
    }

    /** The id that a reference to a tag names, if it is one. */
    static Optional<UUID> idOf(JsonNode reference) {
        JsonNode id = reference.isObject() ? reference.path("id") : reference;
        try {
            return id.isTextual() ? Optional.of(UUID.fromString(id.asText())) : Optional.empty();
        } catch (IllegalArgumentException e) {
            return Optional.empty(); // Leads nowhere; told when the record is brought in.
        }
    }

    @Override
    public void record(Kind kind, int number, JsonNode node) {
        String where = kind.array() + " " + number;
        switch (reading.read(kind, node, name -> tally.leaveOut(kind.array() + "." + name))) {
            case Read.Bad(String why) -> refuse(where, why);
            case Read.Good(Incoming record) -> {
                if (kinds.putIfAbsent(record.id(), kind.name()) != null) {
                    refuse(where, Words.of("exchange.why.twice"));
                } else if (kind.name().equals(TagRepository.KIND.name())) {
                    tag(record);
                }
            }
        }
    }

    private void refuse(String where, String why) {
        refused.add(where);
        tally.refuse(where, why);
    }

    /** A tag whose name and kind are here already, or earlier in the file, is that one. */
    private void tag(Incoming record) {
        Fields fields = record.stored().fields();
        String name = fields.text("name");
        String kind = fields.text("kind");
        if (record.stored().deletedAt() != null || tags.has(record.id())) {
            return;
        }
        @Nullable
        UUID here = tags.find(name, kind).orElse(tagsByName.get(TagNames.key(name, kind)));
        if (here == null) {
            tagsByName.put(TagNames.key(name, kind), record.id());
        } else {
            sameTag.put(record.id(), here);
        }
    }

    @Override
    public void settings(JsonNode settings) {}

    @Override
    public void unknown(String name, int count) {
        tally.leaveOut(name, count);
    }

    boolean refused(Kind kind, int number) {
        return refused.contains(kind.array() + " " + number);
    }

    /** Whether the file brings a record of that kind under that id. */
    boolean brings(String kind, UUID id) {
        return kind.equals(kinds.get(id));
    }

    boolean brings(UUID id) {
        return kinds.containsKey(id);
    }

    /** The tag of this vault that stands for one of the file under another id. */
    Optional<UUID> sameTag(UUID id) {
        return Optional.ofNullable(sameTag.get(id));
    }

    /** The tag that a reference means: by its id, else by its name and kind. */
    Optional<UUID> tag(JsonNode reference) {
        Optional<UUID> id = idOf(reference);
        Optional<UUID> here = id.flatMap(this::sameTag)
                .or(() -> id.filter(each -> tags.has(each) || brings(TagRepository.KIND.name(), each)));
        return here.or(() -> tags.find(reference.path("name").asText(), reference.path("kind").asText()));
    }
}
