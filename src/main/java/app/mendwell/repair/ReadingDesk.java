package app.mendwell.repair;

import app.mendwell.content.Content;
import app.mendwell.content.Emotion;
import app.mendwell.content.Need;
import app.mendwell.repair.life.RepairRepository;
import app.mendwell.repair.life.RepairState;
import app.mendwell.repair.life.Repairs;
import app.mendwell.storage.Fields;
import app.mendwell.storage.OwnWords;
import app.mendwell.storage.Records;
import app.mendwell.storage.Stored;
import app.mendwell.storage.Tag;
import app.mendwell.storage.TagRepository;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Puts together what reading one repair needs. Blocks; on the database thread. */
final class ReadingDesk {

    private static final List<String> TAGS = List.of("trigger_tags", "soother_tags");

    private final Records records;
    private final RepairRepository repository;
    private final Repairs repairs;
    private final Map<String, String> shipped = new HashMap<>();
    private final ZoneId zone;

    ReadingDesk(Records records, Repairs repairs, Content content, ZoneId zone) {
        this.records = records;
        this.repository = new RepairRepository(records);
        this.repairs = repairs;
        this.zone = zone;
        for (Emotion emotion : content.emotions()) {
            shipped.put(emotion.id(), emotion.word());
        }
        for (Need need : content.needs()) {
            shipped.putIfAbsent(need.id(), need.word());
        }
    }

    Optional<Reading> read(UUID repair) {
        return repository.find(repair).map(this::read);
    }

    private Reading read(Stored stored) {
        Fields fields = stored.fields();
        LocalDate day = Objects.requireNonNullElseGet(fields.date("happened_on"),
                () -> stored.createdAt().atZone(zone).toLocalDate());
        var lookBacks = repairs.lookBacks(stored.id());
        Stream<UUID> used = Stream.concat(TAGS.stream().flatMap(name -> fields.ids(name).stream()),
                lookBacks.stream().flatMap(back -> back.answers().ids("helped_by").stream()));
        return new Reading(stored.id(), fields, RepairState.of(fields.text("state")), day, tags(used), words(),
                repairs.outputs(stored.id()), lookBacks, repairs.names(stored.id(), fields));
    }

    private Map<UUID, Tag> tags(Stream<UUID> ids) {
        var tags = new TagRepository(records);
        return ids.distinct().flatMap(id -> tags.find(id).stream()).collect(Collectors.toMap(Tag::id, tag -> tag));
    }

    /** The person's own words and new names over the shipped ones. */
    private Map<String, String> words() {
        var words = new HashMap<>(shipped);
        for (Stored own : records.list(OwnWords.KIND, "where deleted_at is null and word is not null")) {
            words.put(own.fields().text("word_id"), own.fields().text("word"));
        }
        return words;
    }
}
