package app.mendwell.storage;

import java.util.List;
import java.util.UUID;

/** Links between records, stored once and seen from both ends. Blocks. */
public final class Links {

    /** One end of a link. */
    public record End(String kind, UUID id) {}

    private final Database db;

    public Links(Database db) {
        this.db = db;
    }

    public void add(End from, End to) {
        if (!of(from.id()).contains(to)) {
            db.run("insert into link (from_id, from_kind, to_id, to_kind) values (?, ?, ?, ?)", from.id(),
                    from.kind(), to.id(), to.kind());
        }
    }

    public void remove(UUID one, UUID other) {
        db.run("delete from link where from_id = ? and to_id = ? or from_id = ? and to_id = ?", one, other, other,
                one);
    }

    /** The other ends of every link of this record, in the order of their ids. */
    public List<End> of(UUID id) {
        return db.list("""
                select to_kind as kind, to_id as id from link where from_id = ?
                union select from_kind, from_id from link where to_id = ? order by 2
                """, row -> new End(row.text("kind"), row.uuid("id")), id, id);
    }
}
