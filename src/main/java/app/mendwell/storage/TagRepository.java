package app.mendwell.storage;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Tags at rest. Blocks. */
public final class TagRepository {

    public static final Kind KIND = Kind.of("tag", "tags").text("name", "kind", "note", "early_sign")
            .tags("helped_by").text("why").bool("hidden").titled("name").build();

    private final Records records;

    public TagRepository(Records records) {
        this.records = records;
    }

    public void save(Tag tag) {
        records.save(KIND, tag.id(), new Values().put("name", tag.name()).put("kind", tag.kind().stored())
                .put("note", tag.note()).put("early_sign", tag.earlySign()).tags("helped_by", tag.helpedBy())
                .put("why", tag.why()).put("hidden", tag.hidden()));
    }

    /** The tag of that name and kind, made if there is none. */
    public Tag named(String name, TagKind kind) {
        return find(name, kind).orElseGet(() -> {
            Tag fresh = Tag.named(name, kind);
            save(fresh);
            return fresh;
        });
    }

    public Optional<Tag> find(String name, TagKind kind) {
        return records.db().one(KIND.select() + "where name = ? collate nocase and kind = ? and deleted_at is null",
                TagRepository::read, name.strip(), kind.stored());
    }

    public Optional<Tag> find(UUID id) {
        return records.db().one(KIND.select() + "where id = ?", TagRepository::read, id);
    }

    /** Tags that can be picked, by kind and name. */
    public List<Tag> all() {
        return records.db().list(KIND.select() + "where deleted_at is null order by kind, name collate nocase",
                TagRepository::read);
    }

    /** The tags of a record's field, in the order they were attached; binned ones are left out. */
    public List<Tag> of(UUID owner, String field) {
        return records.db().list(KIND.select() + """
                join tagging on tagging.tag_id = tag.id
                where tagging.owner = ? and tagging.field = ? and deleted_at is null order by tagging.position
                """, TagRepository::read, owner, field);
    }

    /**
     * Gives a tag another name or kind, everywhere.
     *
     * @return whether it was done; not where there is another of that name and kind
     */
    public boolean change(UUID id, String name, TagKind kind) {
        boolean free = find(name, kind).map(other -> other.id().equals(id)).orElse(true);
        if (free) {
            find(id).ifPresent(tag -> save(new Tag(id, name.strip(), kind, tag.note(), tag.earlySign(), tag.helpedBy(),
                    tag.why(), tag.hidden())));
            records.index().refreshTagged(id);
        }
        return free;
    }

    /** Leaves a tag out of pickers, or takes it in again. */
    public void hide(UUID id, boolean hidden) {
        find(id).ifPresent(tag -> save(new Tag(id, tag.name(), tag.kind(), tag.note(), tag.earlySign(), tag.helpedBy(),
                tag.why(), hidden)));
    }

    public void bin(UUID id) {
        records.bin(KIND, id);
    }

    /** Everything that carries {@code from} carries {@code into} instead; {@code from} goes into the bin. */
    public void merge(UUID from, UUID into) {
        Database db = records.db();
        db.inTransaction(() -> {
            db.run("update or ignore tagging set tag_id = ? where tag_id = ?", into, from);
            db.run("delete from tagging where tag_id = ?", from);
            for (TagColumn column : columns()) {
                db.run("update " + column.kind() + " set " + column.field() + " = ? where " + column.field() + " = ?",
                        into, from);
            }
            records.bin(KIND, from);
            records.index().refreshTagged(into);
        });
    }

    /** Every record that merging writes to besides lists of tags, which belong to the tags themselves. */
    public List<UndoStack.Touched> touchedByMerging(UUID from, UUID into) {
        var touched = new ArrayList<>(List.of(new UndoStack.Touched(KIND, from), new UndoStack.Touched(KIND, into)));
        for (TagColumn column : columns()) {
            touched.addAll(records.db().list("select id from " + column.kind() + " where " + column.field() + " = ?",
                    row -> new UndoStack.Touched(column.kind(), row.uuid("id")), from));
        }
        return touched;
    }

    private record TagColumn(Kind kind, String field) {}

    private List<TagColumn> columns() {
        return records.kinds().all().stream().filter(kind -> !kind.isChild()).flatMap(kind -> kind.fields().stream()
                .filter(field -> field.type() == Field.Type.TAG).map(field -> new TagColumn(kind, field.name())))
                .toList();
    }

    private static Tag read(Row row) {
        return new Tag(row.uuid("id"), row.text("name"), TagKind.of(row.text("kind")), row.textOrNull("note"),
                row.textOrNull("early_sign"), row.uuids("helped_by"), row.textOrNull("why"), row.bool("hidden"));
    }
}
