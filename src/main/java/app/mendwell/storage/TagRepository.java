package app.mendwell.storage;

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

    private static Tag read(Row row) {
        return new Tag(row.uuid("id"), row.text("name"), TagKind.of(row.text("kind")), row.textOrNull("note"),
                row.textOrNull("early_sign"), row.uuids("helped_by"), row.textOrNull("why"), row.bool("hidden"));
    }
}
