package app.mendwell.storage;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Takes and puts back whole records: row, children, tags and links as they were, ids and times included. */
final class Snapshots {

    private static final List<String> TAGGING = List.of("owner", "field", "tag_id", "position");
    private static final List<String> LINK = List.of("from_id", "from_kind", "to_id", "to_kind");

    private final Database db;
    private final Kinds kinds;

    Snapshots(Database db, Kinds kinds) {
        this.db = db;
        this.kinds = kinds;
    }

    /** What stands under this id now; without rows where there is nothing. */
    Snapshot take(Kind kind, UUID id) {
        var rows = new LinkedHashMap<String, List<Map<String, @Nullable Object>>>();
        rows.put(kind.name(), rows(kind.name(), columns(kind), "id = ?", id));
        for (Kind child : kinds.children(kind)) {
            rows.put(child.name(), rows(child.name(), columns(child), child.parent() + " = ?", id));
        }
        // Of a tag also where it is attached, so that merging two of them can be taken back.
        rows.put("tagging", rows("tagging", TAGGING, owned(kind), owners(kind, id)));
        rows.put("link", rows("link", LINK, "from_id = ? or to_id = ?", id, id));
        return new Snapshot(kind.name(), id, rows);
    }

    private List<Map<String, @Nullable Object>> rows(String table, List<String> columns, String where,
            @Nullable Object... values) {
        String names = columns.stream().map(name -> "\"" + name + "\"").collect(Collectors.joining(", "));
        return db.list("select " + names + " from " + table + " where " + where + " order by 1, 2", row -> {
            var cells = new LinkedHashMap<String, @Nullable Object>();
            columns.forEach(column -> cells.put(column, row.cell(column)));
            return cells;
        }, values);
    }

    private static List<String> columns(Kind kind) {
        var columns = new ArrayList<>(kind.commonColumns());
        kind.columns().forEach(field -> columns.add(field.name()));
        return columns;
    }

    private String owned(Kind kind) {
        return "owner = ?" + kinds.children(kind).stream()
                .map(child -> " or owner in (select id from " + child.name() + " where " + child.parent() + " = ?)")
                .collect(Collectors.joining()) + (isTag(kind) ? " or tag_id = ?" : "");
    }

    private @Nullable Object[] owners(Kind kind, UUID id) {
        var owners = new @Nullable Object[1 + kinds.children(kind).size() + (isTag(kind) ? 1 : 0)];
        Arrays.fill(owners, id);
        return owners;
    }

    private static boolean isTag(Kind kind) {
        return kind.name().equals(TagRepository.KIND.name());
    }

    /** Removes the record with all that belongs to it. */
    void remove(Kind kind, UUID id) {
        db.run("pragma defer_foreign_keys = on");
        db.run("delete from tagging where " + owned(kind), owners(kind, id));
        db.run("delete from link where from_id = ? or to_id = ?", id, id);
        kinds.children(kind).forEach(child -> db.run("delete from " + child.name() + " where " + child.parent()
                + " = ?", id));
        db.run("delete from " + kind.name() + " where id = ?", id);
        new SearchIndex(db, kinds).remove(id);
    }

    /** Makes the record what it was when the snapshot was taken. */
    void put(Snapshot snapshot) {
        Kind kind = kinds.get(snapshot.kind());
        var index = new SearchIndex(db, kinds);
        List<UndoStack.Touched> carried = isTag(kind) ? index.tagged(snapshot.id()) : List.of();
        remove(kind, snapshot.id());
        for (var table : snapshot.rows().entrySet()) {
            for (Map<String, @Nullable Object> row : table.getValue()) {
                insert(table.getKey(), row);
            }
        }
        index.refreshAll(kind, snapshot.id());
        carried.forEach(owner -> index.refresh(owner.kind(), owner.id()));
    }

    private void insert(String table, Map<String, @Nullable Object> row) {
        String names = row.keySet().stream().map(name -> "\"" + name + "\"").collect(Collectors.joining(", "));
        String places = row.keySet().stream().map(name -> "?").collect(Collectors.joining(", "));
        db.run("insert or replace into " + table + " (" + names + ") values (" + places + ")",
                row.values().toArray());
    }
}
