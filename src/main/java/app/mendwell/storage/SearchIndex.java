package app.mendwell.storage;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Keeps the text of each searchable record in one place; two tables, since veiled records are apart. */
public final class SearchIndex {

    /** Row numbers of one day: more records than this in a day share the next day's room. */
    private static final long PER_DAY = 1_000_000;

    private record Found(String title, LocalDate date, boolean secret, boolean binned) {}

    private final Database db;
    private final Kinds kinds;

    SearchIndex(Database db, Kinds kinds) {
        this.db = db;
        this.kinds = kinds;
    }

    /** Makes the row of this record anew; for a child, the row of its parent. */
    void refresh(Kind kind, UUID id) {
        if (kind.isChild()) {
            refreshParent(kind, id);
        } else if (!kind.indexed().isEmpty() || kinds.children(kind).stream().anyMatch(c -> !c.indexed().isEmpty())) {
            remove(id);
            find(kind, id).filter(found -> !found.binned()).ifPresent(found -> add(kind, id, found));
        }
    }

    private void refreshParent(Kind child, UUID id) {
        Kind parent = kinds.get(String.valueOf(child.parentKind()));
        db.one("select " + child.parent() + " as parent from " + child.name() + " where id = ?",
                row -> row.uuid("parent"), id).ifPresent(above -> refresh(parent, above));
    }

    void remove(UUID id) {
        db.run("delete from search_text where record_id = ?", id);
        db.run("delete from private_text where record_id = ?", id);
    }

    private Optional<Found> find(Kind kind, UUID id) {
        String secret = kind.secret() == null ? "0" : kind.secret();
        return db.one("select " + kind.title() + " as title, " + kind.date() + " as day, coalesce(" + secret
                + ", 0) as secret, deleted_at is not null as binned from " + kind.name() + " where id = ?",
                row -> new Found(row.textOrEmpty("title"), row.date("day"), row.bool("secret"), row.bool("binned")),
                id);
    }

    private void add(Kind kind, UUID id, Found found) {
        String body = body(kind, id, found.title());
        String table = found.secret() ? "private_text" : "search_text";
        db.run("insert into " + table + " (number, record_id, kind, date, title, body) values (?, ?, ?, ?, ?, ?)",
                number(table, found.date()), id, kind.name(), found.date(), found.title(), body);
    }

    /** The first row number of a day. */
    public static long first(LocalDate day) {
        return day.toEpochDay() * PER_DAY;
    }

    private long number(String table, LocalDate date) {
        long first = first(date);
        return db.one("select max(number) as n from " + table + " where number >= ? and number < ?", row -> {
            String newest = row.textOrNull("n");
            return newest == null ? first : Long.parseLong(newest) + 1;
        }, first, first + PER_DAY).orElse(first);
    }

    /** Every indexed text but the one that is the title: that has a column of its own. */
    private String body(Kind kind, UUID id, String title) {
        var texts = new ArrayList<>(texts(kind, "id", id));
        texts.remove(title);
        for (Kind child : kinds.children(kind)) {
            texts.addAll(texts(child, String.valueOf(child.parent()), id));
        }
        return String.join("\n", texts);
    }

    /** The indexed texts of the rows whose {@code column} is {@code id}, oldest row first. */
    private List<String> texts(Kind kind, String column, UUID id) {
        if (kind.indexed().isEmpty()) {
            return List.of();
        }
        String fields = kind.indexed().stream().map(name -> expression(kind, name)).collect(Collectors.joining(", "));
        var texts = new ArrayList<String>();
        db.list("select " + fields + " from " + kind.name() + " where " + column + " = ? order by created_at, id",
                row -> collect(kind, row, texts), id);
        return texts;
    }

    private static String expression(Kind kind, String indexed) {
        boolean tags = kind.tagLists().stream().anyMatch(field -> field.name().equals(indexed));
        if (tags) {
            return "(select group_concat(tag.name, char(10)) from tagging join tag on tag.id = tag_id and tag.deleted_at is null where owner = "
                    + kind.name() + ".id and field = '" + indexed + "') as \"" + indexed + "\"";
        }
        return "\"" + column(indexed) + "\"";
    }

    private static String column(String indexed) {
        int dot = indexed.indexOf('.');
        return dot < 0 ? indexed : indexed.substring(0, dot);
    }

    private static boolean collect(Kind kind, Row row, List<String> texts) {
        for (String indexed : kind.indexed()) {
            String text = row.textOrNull(column(indexed));
            if (text != null && indexed.contains(".")) {
                collectInside(Json.read(text), indexed.substring(indexed.indexOf('.') + 1), texts);
            } else if (text != null) {
                texts.add(text);
            }
        }
        return true;
    }

    private static void collectInside(JsonNode list, String name, List<String> texts) {
        for (JsonNode item : list) {
            @Nullable
            JsonNode inner = item.get(name);
            if (inner != null && inner.isTextual()) {
                texts.add(inner.asText());
            }
        }
    }
}
