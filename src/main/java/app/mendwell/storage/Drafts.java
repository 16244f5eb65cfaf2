package app.mendwell.storage;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/** Forms that cannot be saved yet: one draft a form, inside the vault, neither searched nor exported. Blocks. */
public final class Drafts {

    private final Database db;

    public Drafts(Database db) {
        this.db = db;
    }

    /**
     * Keeps what a form holds.
     *
     * @param form its name, for one record {@code boundary:<id>}, for a new one {@code boundary:new}
     * @param fields the form's own JSON
     */
    public void keep(String form, String kind, String fields, Instant now) {
        db.run("insert or replace into form_draft (form, kind, fields, updated_at) values (?, ?, ?, ?)", form, kind,
                fields, now);
    }

    public Optional<String> find(String form) {
        return db.one("select fields from form_draft where form = ?", row -> row.text("fields"), form);
    }

    public void drop(String form) {
        db.run("delete from form_draft where form = ?", form);
    }

    /** Ends every draft whose form is named after this record. */
    void dropAllOf(UUID record) {
        db.run("delete from form_draft where form like ?", "%:" + record + "%");
    }
}
