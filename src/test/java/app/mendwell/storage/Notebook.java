package app.mendwell.storage;

import app.mendwell.testing.Vaults;
import java.util.List;
import java.util.UUID;

/** A small kind with children, so that the shared mechanism is tested without any room. */
final class Notebook {

    static final Kind NOTE = Kind.of("note", "notes").text("title", "body").tags("topics").day("date").bool("veiled")
            .indexed("title", "body", "topics").titled("title").dated("date").secretWhen("veiled = 1").build();
    static final Kind LINE = Kind.of("note_line", "note_lines").childOf("note_ref", "note").text("words")
            .indexed("words").build();

    final Database db = Vaults.inMemory();
    final Records records;
    final TagRepository tags;

    Notebook() {
        db.run("create table note (id text primary key, created_at text not null, updated_at text not null, "
                + "deleted_at text, imported_from text, title text, body text, date text, veiled integer)");
        db.run("create table note_line (id text primary key, created_at text not null, updated_at text not null, "
                + "note_ref text not null references note (id), words text)");
        records = Vaults.records(db, NOTE, LINE);
        tags = new TagRepository(records);
    }

    UUID note(String title, String body) {
        UUID id = Ids.fresh();
        records.save(NOTE, id, values(title, body));
        return id;
    }

    static Values values(String title, String body) {
        return new Values().put("title", title).put("body", body).put("date", "2026-03-08").put("veiled", false);
    }

    void line(UUID note, String words) {
        records.save(LINE, Ids.fresh(), new Values().put("note_ref", note).put("words", words));
    }

    List<String> found(String match) {
        return db.list("select search_text.title as title from search join search_text on number = search.rowid "
                + "where search match ? order by search.rowid desc", row -> row.text("title"), match);
    }

    String title(UUID id) {
        return db.one("select title from note where id = ? and deleted_at is null", row -> row.text("title"), id)
                .orElse("");
    }
}
