package app.mendwell.journal;

import app.mendwell.storage.Database;
import app.mendwell.storage.Json;
import app.mendwell.storage.Moment;
import app.mendwell.storage.Page;
import app.mendwell.storage.Row;
import app.mendwell.storage.TagKind;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Reads what the list shows, page by page. */
final class EntryRows {

    static final int SIZE = 100;
    /** How many tags a row shows. */
    static final int TAGS = 3;

    /** Marks that Markdown puts before the words of a line. */
    private static final String MARKS = " #>*-\t\r\n";
    private static final String TRIMMED = "ltrim(body, ' #>*-' || char(9, 10, 13))";

    /** The title, or else the first line of the text. */
    static final String TITLE = "coalesce(title, rtrim(substr(" + TRIMMED + ", 1, min(120, coalesce(nullif(instr("
            + TRIMMED + ", char(10)), 0) - 1, 120)))), '')";

    private static final String SELECT = """
            select id, date, written_at, mood, starred, veiled,
            case when veiled then '' else %s end as line,
            exists (select 1 from photo where entry_ref = entry.id) as photo,
            case when veiled then null else (select json_group_array(json_array(name, kind)) from
            (select tag.name, tag.kind from tagging join tag on tag.id = tag_id and tag.deleted_at is null
            where owner = entry.id and field = 'tags' order by position limit 3)) end as tags
            from entry
            """.formatted(TITLE);

    static final String FIRST = SELECT + """
            where deleted_at is null order by date desc, coalesce(written_at, '') desc, id desc limit ?
            """;

    static final String NEXT = SELECT + """
            where deleted_at is null and (date, coalesce(written_at, ''), id) < (?, ?, ?)
            order by date desc, coalesce(written_at, '') desc, id desc limit ?
            """;

    static final String TAGGED = SELECT + """
            where deleted_at is null and veiled = 0 and id in (select owner from tagging where tag_id = ?)
            and (date, coalesce(written_at, ''), id) < (?, ?, ?)
            order by date desc, coalesce(written_at, '') desc, id desc limit ?
            """;

    private static final String ON = SELECT + """
            where deleted_at is null and date = ? order by date desc, coalesce(written_at, '') desc, id desc
            """;

    /** Later than every day, for the beginning of a list. */
    private static final String END = "~";

    private EntryRows() {}

    static Page<EntryRow> page(Database db, @Nullable EntryRow last) {
        if (last == null) {
            return Page.of(db.list(FIRST, EntryRows::read, SIZE + 1), SIZE);
        }
        @Nullable
        Moment writtenAt = last.writtenAt();
        String time = writtenAt == null ? "" : writtenAt.toString();
        return Page.of(db.list(NEXT, EntryRows::read, last.date(), time, last.id(), SIZE + 1), SIZE);
    }

    static Page<EntryRow> tagged(Database db, UUID tag, @Nullable EntryRow last) {
        @Nullable
        Moment writtenAt = last == null ? null : last.writtenAt();
        String day = last == null ? END : last.date().toString();
        String id = last == null ? END : last.id().toString();
        return Page.of(db.list(TAGGED, EntryRows::read, tag, day, writtenAt == null ? "" : writtenAt.toString(), id,
                SIZE + 1), SIZE);
    }

    static List<EntryRow> on(Database db, LocalDate day) {
        return db.list(ON, EntryRows::read, day);
    }

    static Optional<EntryRow> row(Database db, UUID id) {
        return db.one(SELECT + "where id = ? and deleted_at is null", EntryRows::read, id);
    }

    private static EntryRow read(Row row) {
        boolean veiled = row.bool("veiled");
        return new EntryRow(row.uuid("id"), row.date("date"), row.momentOrNull("written_at"), row.text("line"), "",
                veiled ? null : row.integerOrNull("mood"), words(row.textOrNull("tags")), row.bool("starred"), veiled,
                row.bool("photo"));
    }

    private static List<EntryRow.Word> words(@Nullable String json) {
        var words = new ArrayList<EntryRow.Word>();
        if (json != null) {
            Json.read(json).forEach(pair -> words.add(
                    new EntryRow.Word(pair.path(0).asText(), TagKind.of(pair.path(1).asText()))));
        }
        return words;
    }

    /** As {@link #TITLE}, for a page that is still being written. */
    static String title(Entry entry) {
        if (!entry.title().isBlank()) {
            return entry.title().strip();
        }
        String body = entry.body();
        int start = 0;
        while (start < body.length() && MARKS.indexOf(body.charAt(start)) >= 0) {
            start++;
        }
        int end = body.indexOf('\n', start);
        end = end < 0 ? body.length() : end;
        return body.substring(start, Math.min(end, start + EntryRow.TITLE)).stripTrailing();
    }
}
