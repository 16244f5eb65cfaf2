package app.mendwell.journal.search;

import app.mendwell.content.Content;
import app.mendwell.content.Emotion;
import app.mendwell.storage.Database;
import app.mendwell.storage.Kinds;
import app.mendwell.storage.Page;
import app.mendwell.storage.Records;
import app.mendwell.storage.Row;
import app.mendwell.storage.Tag;
import app.mendwell.storage.TagKind;
import app.mendwell.storage.TagRepository;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Answers searches over every room, newest first. Blocks. Nothing that was searched for is kept. */
public final class SearchRepository {

    /** Hits in one page. */
    public static final int SIZE = 50;

    private final Database db;
    private final Kinds kinds;
    private final TagRepository tags;
    private final Content content;

    public SearchRepository(Records records, Content content) {
        this.db = records.db();
        this.kinds = records.kinds();
        this.tags = new TagRepository(records);
        this.content = content;
    }

    /** Reads what was typed, with the names that this journal knows. */
    public Query read(String text) {
        return new QueryReader(vocabulary()).read(text);
    }

    private Vocabulary vocabulary() {
        Set<String> persons = tags.all().stream().filter(tag -> tag.kind() == TagKind.PERSON)
                .map(tag -> Vocabulary.fold(tag.name())).collect(Collectors.toSet());
        Map<String, String> feelings = new HashMap<>();
        for (Emotion emotion : content.emotions()) {
            feelings.put(Vocabulary.fold(emotion.word()), emotion.id());
            feelings.put(Vocabulary.fold(emotion.id()), emotion.id());
        }
        db.list("select word_id, word from own_word where \"set\" = 'feeling' and deleted_at is null and word is not null",
                row -> feelings.put(Vocabulary.fold(row.text("word")), row.text("word_id")));
        return new Vocabulary(persons, feelings);
    }

    /** Fifty hits after {@code last}, or the newest ones for null. */
    public Page<Hit> page(Query query, @Nullable Hit last) {
        return page(query, last, SIZE);
    }

    /** At most {@code size} hits after {@code last}, or the newest ones for null. */
    public Page<Hit> page(Query query, @Nullable Hit last, int size) {
        SearchSql sql = sql(query);
        if (sql.isNothing()) {
            return new Page<>(List.of(), false);
        }
        long before = last == null ? Long.MAX_VALUE : last.number();
        boolean secret = query.isPrivate();
        return Page.of(db.list(sql.page(), row -> hit(row, secret), sql.pageValues(before, size + 1)), size);
    }

    /** How many records are found, counted up to {@code most}. */
    public int count(Query query, int most) {
        SearchSql sql = sql(query);
        return sql.isNothing() ? 0 : (int) db.number(sql.count(), sql.countValues(most));
    }

    SearchSql sql(Query query) {
        return new SearchSql(query, kinds, this::tagsNamed);
    }

    /** The tags of exactly this name, or else those that begin so; persons are never among them. */
    private List<UUID> tagsNamed(String name) {
        String folded = Vocabulary.fold(name);
        List<Tag> known = tags.all().stream().filter(tag -> tag.kind() != TagKind.PERSON).toList();
        List<UUID> exact = known.stream().filter(tag -> Vocabulary.fold(tag.name()).equals(folded)).map(Tag::id)
                .toList();
        return exact.isEmpty()
                ? known.stream().filter(tag -> Vocabulary.fold(tag.name()).startsWith(folded)).map(Tag::id).toList()
                : exact;
    }

    private static Hit hit(Row row, boolean secret) {
        return new Hit(row.text("kind"), row.uuid("record_id"), row.date("date"), row.text("title"),
                Snippet.of(row.textOrEmpty("snippet")), row.number("number"), secret);
    }
}
