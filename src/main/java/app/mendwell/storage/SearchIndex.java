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
        } else if (isSearched(kind)) {
            remove(id);
            find(kind, id).filter(found -> !found.binned()).ifPresent(found -> add(kind, id, found));
        }
    }

    private boolean isSearched(Kind kind) {
        return !kind.indexed().isEmpty() || kinds.children(kind).stream().anyMatch(c -> !c.indexed().isEmpty());
    }

    /** Whether the row of this record, or its absence, is what {@link #refresh} would leave. */
    boolean fits(Kind kind, UUID id) {
        List<String> wanted = isSearched(kind)
                ? find(kind, id).filter(found -> !found.binned()).map(found -> written(found.secret(), kind.name(),
                        found.date().toString(), found.title(), body(kind, id, found.title()))).stream().toList()
                : List.of();
        var there = new ArrayList<String>();
        for (boolean secret : List.of(false, true)) {
            there.addAll(db.list("select kind, date, title, body from " + table(secret) + " where record_id = ?",
                    row -> written(secret, row.text("kind"), row.text("date"), row.text("title"), row.text("body")),
                    id));
        }
        return there.equals(wanted);
    }

    private static String written(boolean secret, String kind, String date, String title, String body) {
        return String.join("\0", table(secret), kind, date, title, body);
    }

    private static String index(boolean secret) {
        return secret ? "private_search" : "search";
    }

    private static String table(boolean secret) {
        return secret ? "private_text" : "search_text";
    }

    /** How many rows are left of records that are not there any more. */
    long stray() {
        long stray = 0;
        for (boolean secret : List.of(false, true)) {
            String known = kinds.all().stream().map(kind -> "'" + kind.name() + "'").collect(Collectors.joining(", "));
            stray += db.number("select count(*) from " + table(secret) + " where kind not in (" + known + ")");
            for (Kind kind : kinds.all()) {
                stray += db.number("select count(*) from " + table(secret) + " where kind = ? and record_id not in "
                        + "(select id from " + kind.name() + ")", kind.name());
            }
        }
        return stray;
    }

    private void refreshParent(Kind child, UUID id) {
        Kind parent = kinds.get(String.valueOf(child.parentKind()));
        db.one("select " + child.parent() + " as parent from " + child.name() + " where id = ?",
                row -> row.uuid("parent"), id).ifPresent(above -> refresh(parent, above));
    }

    /** As {@link #refresh}, when the record came, went or came back: a tag is among the words of what carries it. */
    void refreshAll(Kind kind, UUID id) {
        refresh(kind, id);
        if (kind.name().equals(TagRepository.KIND.name())) {
            refreshTagged(id);
        }
    }

    /** Makes the rows of every record that carries this tag anew. */
    void refreshTagged(UUID tag) {
        tagged(tag).forEach(owner -> refresh(owner.kind(), owner.id()));
    }

    /** The searchable records that carry this tag. */
    List<UndoStack.Touched> tagged(UUID tag) {
        return db.list("""
                select kind, record_id from search_text
                where record_id in (select owner from tagging where tag_id = ?)
                union all select kind, record_id from private_text
                where record_id in (select owner from tagging where tag_id = ?)
                """, row -> new UndoStack.Touched(kinds.get(row.text("kind")), row.uuid("record_id")), tag, tag);
    }

    private record Words(long number, String title, String body) {}

    /**
     * Takes the words of a record out of both indexes. The full-text tables are written here and not by triggers: a
     * trigger may not use them where the schema isn't trusted, and no vault's schema is. One row a statement: with
     * {@code insert … select} the index writes out all it has gathered before each of them.
     */
    void remove(UUID id) {
        for (boolean secret : List.of(false, true)) {
            String table = table(secret);
            db.one("select number, title, body from " + table + " where record_id = ?",
                    row -> new Words(row.number("number"), row.text("title"), row.text("body")), id)
                    .ifPresent(words -> {
                        db.run("insert into " + index(secret) + " (" + index(secret) + ", rowid, title, body) values "
                                + "('delete', ?, ?, ?)", words.number(), words.title(), words.body());
                        db.run("delete from " + table + " where number = ?", words.number());
                    });
        }
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
        String table = table(found.secret());
        long number = number(table, found.date());
        db.run("insert into " + table + " (number, record_id, kind, date, title, body) values (?, ?, ?, ?, ?, ?)",
                number, id, kind.name(), found.date(), found.title(), body);
        db.run("insert into " + index(found.secret()) + " (rowid, title, body) values (?, ?, ?)", number,
                found.title(), body);
    }

    /** Words in the quotation marks of the index, so that nothing in them is a command. */
    public static String quoted(String words) {
        var kept = new StringBuilder("\"");
        words.codePoints().filter(point -> !Character.isISOControl(point)
                && (point < Character.MIN_SURROGATE || point > Character.MAX_SURROGATE))
                .forEach(point -> kept.appendCodePoint(point == '"' ? ' ' : point));
        return kept.append('"').toString();
    }

    /** Whether the index can hold any of it: signs alone are no words. */
    public static boolean isSearchable(String words) {
        return words.codePoints().anyMatch(point -> Character.isLetterOrDigit(point)
                || Character.getType(point) == Character.OTHER_NUMBER
                || Character.getType(point) == Character.LETTER_NUMBER);
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
