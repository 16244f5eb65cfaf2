package app.mendwell.exchange.batch;

import app.mendwell.storage.Fields;
import app.mendwell.storage.Ids;
import app.mendwell.storage.Records;
import app.mendwell.storage.Stored;
import app.mendwell.storage.Tag;
import app.mendwell.storage.TagKind;
import app.mendwell.storage.TagRepository;
import app.mendwell.ui.Words;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;

/** Finds or makes the tags of imported entries: one of that name, whatever its kind, else a topic. Blocks. */
final class TopicTags {

    private final Records records;
    private final Tally tally;
    private final boolean write;
    private final String mark;
    private final Map<String, UUID> byName = new HashMap<>();

    /** @param mark what each new tag carries as its source */
    TopicTags(Records records, Tally tally, boolean write, String mark) {
        this.records = records;
        this.tally = tally;
        this.write = write;
        this.mark = mark;
        new TagRepository(records).all().forEach(tag -> byName.putIfAbsent(key(tag.name()), tag.id()));
    }

    private static String key(String name) {
        return name.toLowerCase(Locale.ROOT);
    }

    List<UUID> of(List<String> names) {
        return names.stream().map(String::strip).filter(name -> !name.isEmpty()).map(this::of).distinct().toList();
    }

    private UUID of(String whole) {
        String name = Cut.atWord(whole, Tag.NAME);
        if (!name.equals(whole)) {
            tally.leaveOut(Words.of("exchange.left.tag_cut"));
        }
        return byName.computeIfAbsent(key(name), key -> make(name));
    }

    private UUID make(String name) {
        UUID id = Ids.fresh();
        tally.other();
        if (write) {
            Fields fields = Fields.EMPTY.with("name", name).with("kind", TagKind.TOPIC.stored()).with("hidden", false);
            records.bring(TagRepository.KIND, new Stored(id, records.now(), records.now(), null, fields), mark);
        }
        return id;
    }
}
