package app.mendwell.storage;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The one writer of every declared kind: row, tags and index together, in one transaction. Blocks. */
public final class Records {

    private static final List<String> MADE_HERE = List.of("id", "created_at", "updated_at");

    private final Database db;
    private final Kinds kinds;
    private final Clock clock;
    private final SearchIndex index;

    public Records(Database db, Kinds kinds, Clock clock) {
        this.db = db;
        this.kinds = kinds;
        this.clock = clock;
        this.index = new SearchIndex(db, kinds);
    }

    public Database db() {
        return db;
    }

    public Kinds kinds() {
        return kinds;
    }

    /** This instant to the millisecond, the form in which instants are stored. */
    public Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MILLIS);
    }

    /** Adds the record or takes the place of its fields; keeps {@code created_at}, sets {@code updated_at}. */
    public void save(Kind kind, UUID id, Values values) {
        db.inTransaction(() -> {
            Instant now = now();
            if (db.run(updateSql(kind), updateArguments(kind, id, values, now)) == 0) {
                db.run(insertSql(kind, MADE_HERE), insertArguments(kind, values, Stream.of(id, now, now)));
            }
            saveTags(kind, id, values);
            index.refresh(kind, id);
        });
    }

    /** As {@link #save(Kind, UUID, Values)}, from fields. */
    public void save(Kind kind, UUID id, Fields fields) {
        save(kind, id, fields.toValues(kind));
    }

    /** The record, unless it is binned. */
    public Optional<Stored> find(Kind kind, UUID id) {
        String there = kind.isChild() ? "" : " and " + kind.name() + ".deleted_at is null";
        return list(kind, "where " + kind.name() + ".id = ?" + there, id).stream().findFirst();
    }

    /**
     * Records of a kind.
     *
     * @param rest {@code where … order by …} with places for the values; binned ones are in unless it leaves them out
     */
    public List<Stored> list(Kind kind, String rest, @Nullable Object... values) {
        return db.list(kind.select() + rest, row -> Stored.read(kind, row), values);
    }

    /** The children of one kind that a record has, oldest first. */
    public List<Stored> children(Kind child, UUID parent) {
        return list(child, "where " + child.parent() + " = ? order by created_at, id", parent);
    }

    private static String updateSql(Kind kind) {
        String set = kind.columns().stream().map(field -> ", \"" + field.name() + "\" = ?")
                .collect(Collectors.joining());
        return "update " + kind.name() + " set updated_at = ?" + set + " where id = ?";
    }

    private static @Nullable Object[] updateArguments(Kind kind, UUID id, Values values, Instant now) {
        var arguments = new ArrayList<@Nullable Object>();
        arguments.add(now);
        kind.columns().forEach(field -> arguments.add(values.column(field.name())));
        arguments.add(id);
        return arguments.toArray();
    }

    private static String insertSql(Kind kind, List<String> common) {
        List<Field> columns = kind.columns();
        String names = columns.stream().map(field -> ", \"" + field.name() + "\"").collect(Collectors.joining());
        return "insert into " + kind.name() + " (" + String.join(", ", common) + names + ") values (?"
                + ", ?".repeat(common.size() - 1 + columns.size()) + ")";
    }

    private static @Nullable Object[] insertArguments(Kind kind, Values values,
            Stream<? extends @Nullable Object> common) {
        return Stream.concat(common, kind.columns().stream().map(field -> values.column(field.name()))).toArray();
    }

    private void saveTags(Kind kind, UUID id, Values values) {
        for (Field list : kind.tagLists()) {
            db.run("delete from tagging where owner = ? and field = ?", id, list.name());
        }
        addTags(kind, id, values);
    }

    private void addTags(Kind kind, UUID id, Values values) {
        for (Field list : kind.tagLists()) {
            int position = 0;
            for (UUID tag : values.tagsOf(list.name()).stream().distinct().toList()) {
                db.run("insert into tagging (owner, field, tag_id, position) values (?, ?, ?, ?)", id, list.name(),
                        tag, position++);
            }
        }
    }

    /**
     * Adds a record exactly as it stands elsewhere, its times, its bin and its source included. Its index row is not
     * made: see {@link #reindex}. Throws StorageException where the id is taken.
     *
     * @param importedFrom the JSON that names its source, or null
     */
    public void bring(Kind kind, Stored record, @Nullable String importedFrom) {
        bring(kind, record.fields().toValues(kind), record.id(), Stream.of(record.id(), record.createdAt(),
                record.updatedAt(), record.deletedAt(), importedFrom));
    }

    /** As {@link #bring(Kind, Stored, String)}, made at this instant. */
    public void bring(Kind kind, UUID id, Values values, @Nullable String importedFrom) {
        Instant now = now();
        bring(kind, values, id, Stream.of(id, now, now, null, importedFrom));
    }

    private void bring(Kind kind, Values values, UUID id, Stream<? extends @Nullable Object> common) {
        List<String> columns = kind.commonColumns();
        db.inTransaction(() -> {
            db.run(insertSql(kind, columns), insertArguments(kind, values, common.limit(columns.size())));
            addTags(kind, id, values);
        });
    }

    /** Marks a record that came from elsewhere, so that a second import knows it. */
    public void markImported(Kind kind, UUID id, String importedFrom) {
        db.run("update " + kind.name() + " set imported_from = ? where id = ?", importedFrom, id);
    }

    /** Puts a record into the bin with its children; it is found no more until it is restored. */
    public void bin(Kind kind, UUID id) {
        mark(kind, id, now());
    }

    public void restore(Kind kind, UUID id) {
        mark(kind, id, null);
    }

    private void mark(Kind kind, UUID id, @Nullable Instant deletedAt) {
        db.inTransaction(() -> {
            db.run("update " + kind.name() + " set deleted_at = ?, updated_at = ? where id = ?", deletedAt, now(), id);
            index.refreshAll(kind, id);
        });
    }

    /**
     * Removes a record that holds nothing worth keeping or whose time in the bin is over, with its children, its links
     * and the drafts of forms that belong to it: no bin, no way back.
     */
    public void drop(Kind kind, UUID id) {
        db.inTransaction(() -> {
            emptyReferences(kind, id);
            dropBeside(kind, "id", id);
            kinds.children(kind).forEach(child -> dropBeside(child, String.valueOf(child.parent()), id));
            new Snapshots(db, kinds).remove(kind, id);
            new Drafts(db).dropAllOf(id);
        });
    }

    /** What led to the record leads nowhere now; its children go with it. */
    private void emptyReferences(Kind ended, UUID id) {
        for (Kind kind : kinds.all()) {
            for (Field field : kind.columns()) {
                if (field.leadsTo(ended) && !field.name().equals(kind.parent())) {
                    db.run("update " + kind.name() + " set " + field.name() + " = null where " + field.name() + " = ?",
                            id);
                }
            }
        }
    }

    private void dropBeside(Kind kind, String column, UUID id) {
        Kind.Beside beside = kind.beside();
        if (beside != null) {
            db.run("delete from " + beside.table() + " where " + beside.column() + " in (select id from " + kind.name()
                    + " where " + column + " = ?)", id);
        }
    }

    /** Makes the index row of a record anew, for changes that reach it from outside, such as a renamed tag. */
    public void reindex(Kind kind, UUID id) {
        index.refresh(kind, id);
    }

    /** Whether the search knows exactly the words of this record, or rightly none of them. */
    public boolean isIndexed(Kind kind, UUID id) {
        return index.fits(kind, id);
    }

    /** How many records the search knows that are not there any more. */
    public long strayIndexRows() {
        return index.stray();
    }

    SearchIndex index() {
        return index;
    }
}
