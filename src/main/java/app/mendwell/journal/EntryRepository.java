package app.mendwell.journal;

import app.mendwell.storage.Database;
import app.mendwell.storage.Ids;
import app.mendwell.storage.Kind;
import app.mendwell.storage.Page;
import app.mendwell.storage.Records;
import app.mendwell.storage.Row;
import app.mendwell.storage.Values;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/** Pages of the journal at rest, with their earlier wordings. Blocks. */
public final class EntryRepository {

    public static final Kind KIND = Kind.of("entry", "entries").day("date").moment("written_at")
            .text("zone", "title", "body").integer("mood", "energy").json("feelings").tags("tags").text("place")
            .real("latitude", "longitude").text("template", "prompt").bool("starred", "veiled", "no_look_back")
            .indexed("title", "body", "place", "tags").titled(EntryRows.TITLE).dated("date")
            .secretWhen("veiled = 1").build();

    public static final Kind VERSION = Kind.of("entry_version", "entry_versions").childOf("entry_ref", "entry")
            .text("title", "body").instant("saved_at").build();

    private static final int VERSIONS = 20;

    private final Records records;
    private final Database db;

    public EntryRepository(Records records) {
        this.records = records;
        this.db = records.db();
    }

    /** Keeps the page; earlier wordings stay as they are. For imports and made-up journals. */
    public void save(Entry entry) {
        records.save(KIND, entry.id(), values(entry));
    }

    /**
     * Adds a page from elsewhere; it is found by search once its index row is made.
     *
     * @param importedFrom the JSON that names its source
     */
    public void bring(Entry entry, String importedFrom) {
        records.bring(KIND, entry.id(), values(entry), importedFrom);
    }

    /**
     * Keeps the page as it is being written.
     *
     * @param firstOfSitting whether the words kept before are to be laid aside as a version, if they differ
     * @return whether the words differ from those kept before, or nothing was kept before
     */
    public boolean save(Entry entry, boolean firstOfSitting) {
        return db.inTransaction(() -> {
            Optional<Words> before = words(entry.id());
            boolean changed = before.map(words -> !words.equals(Words.of(entry))).orElse(true);
            if (firstOfSitting && changed) {
                before.filter(words -> !words.isBlank()).ifPresent(words -> layAside(entry.id(), words));
            }
            save(entry);
            return changed;
        });
    }

    /**
     * Keeps what was typed and chosen in the editor. Star, veil and looking back stay as they are in the vault: those
     * are commands of their own, and taking one back must not be undone by the next word.
     *
     * @param firstOfSitting as in {@link #save(Entry, boolean)}
     */
    public boolean keepTyped(Entry entry, boolean firstOfSitting) {
        return db.inTransaction(() -> save(find(entry.id()).map(there -> entry.but().starred(there.starred())
                .veiled(there.veiled()).noLookBack(there.noLookBack()).build()).orElse(entry), firstOfSitting));
    }

    /** Changes a page that is there; its words are not laid aside. */
    public void change(UUID id, UnaryOperator<Entry.Builder> change) {
        db.inTransaction(() -> find(id).ifPresent(there -> save(change.apply(there.but()).build())));
    }

    /** Puts earlier words in the place of the present ones, which are laid aside first. */
    public void bringBack(EntryVersion version) {
        db.inTransaction(() -> find(version.entry()).ifPresent(there -> save(
                there.but().title(version.title()).body(version.body()).build(), true)));
    }

    private record Words(String title, String body, String savedAt) {

        static Words of(Entry entry) {
            return new Words(entry.title(), entry.body(), "");
        }

        boolean isBlank() {
            return title.isBlank() && body.isBlank();
        }

        @Override
        public boolean equals(Object other) {
            return other instanceof Words words && title.equals(words.title) && body.equals(words.body);
        }

        @Override
        public int hashCode() {
            return 31 * title.hashCode() + body.hashCode();
        }

        @Override
        public String toString() {
            return "words";
        }
    }

    private Optional<Words> words(UUID id) {
        return db.one("select title, body, updated_at from entry where id = ?",
                row -> new Words(row.textOrEmpty("title"), row.textOrEmpty("body"), row.text("updated_at")), id);
    }

    private void layAside(UUID entry, Words words) {
        records.save(VERSION, Ids.fresh(), new Values().put("entry_ref", entry).put("title", words.title())
                .put("body", words.body()).put("saved_at", words.savedAt()));
        db.run("""
                delete from entry_version where entry_ref = ? and id not in
                (select id from entry_version where entry_ref = ? order by saved_at desc, id desc limit ?)
                """, entry, entry, VERSIONS);
    }

    /** Earlier wordings, newest first. */
    public List<EntryVersion> versions(UUID entry) {
        return db.list(VERSION.select() + "where entry_ref = ? order by saved_at desc, id desc",
                row -> new EntryVersion(row.uuid("id"), entry, row.textOrEmpty("title"), row.textOrEmpty("body"),
                        row.instant("saved_at")),
                entry);
    }

    private static Values values(Entry entry) {
        return new Values().put("date", entry.date()).put("written_at", entry.writtenAt()).put("zone", entry.zone())
                .put("title", entry.title()).put("body", entry.body()).put("mood", entry.mood())
                .put("energy", entry.energy()).words("feelings", entry.feelings()).tags("tags", entry.tags())
                .put("place", entry.place()).put("latitude", entry.latitude()).put("longitude", entry.longitude())
                .put("template", entry.template()).put("prompt", entry.prompt()).put("starred", entry.starred())
                .put("veiled", entry.veiled()).put("no_look_back", entry.noLookBack());
    }

    /** The page, unless it is binned. */
    public Optional<Entry> find(UUID id) {
        return db.one(KIND.select() + "where id = ? and deleted_at is null", EntryRepository::read, id);
    }

    /** The pages of a day, in the order they were written. */
    public List<Entry> on(LocalDate day) {
        return db.list(KIND.select() + "where date = ? and deleted_at is null order by date, "
                + "coalesce(written_at, ''), id", EntryRepository::read, day);
    }

    private static Entry read(Row row) {
        return Entry.of(row.uuid("id"), row.date("date")).writtenAt(row.momentOrNull("written_at"))
                .zone(row.textOrNull("zone")).title(row.textOrEmpty("title")).body(row.textOrEmpty("body"))
                .mood(row.integerOrNull("mood")).energy(row.integerOrNull("energy")).feelings(row.words("feelings"))
                .tags(row.uuids("tags")).place(row.textOrEmpty("place"))
                .at(row.realOrNull("latitude"), row.realOrNull("longitude")).template(row.textOrNull("template"))
                .prompt(row.textOrNull("prompt")).starred(row.bool("starred")).veiled(row.bool("veiled"))
                .noLookBack(row.bool("no_look_back")).build();
    }

    /** A hundred rows after {@code last}, or the newest ones for null. */
    public Page<EntryRow> page(@Nullable EntryRow last) {
        return EntryRows.page(db, last);
    }

    /** A hundred pages with this tag after {@code last}, or the newest ones for null; veiled ones are left out. */
    public Page<EntryRow> tagged(UUID tag, @Nullable EntryRow last) {
        return EntryRows.tagged(db, tag, last);
    }

    /** The rows of a day, the last written first. */
    public List<EntryRow> rowsOn(LocalDate day) {
        return EntryRows.on(db, day);
    }

    public Optional<EntryRow> row(UUID id) {
        return EntryRows.row(db, id);
    }

    /** The row of a page that is still being written, without asking the vault. */
    public static EntryRow rowOf(Entry entry, List<EntryRow.Word> tags, boolean photo) {
        if (entry.veiled()) {
            return new EntryRow(entry.id(), entry.date(), entry.writtenAt(), "", "", null, List.of(),
                    entry.starred(), true, photo);
        }
        return new EntryRow(entry.id(), entry.date(), entry.writtenAt(), EntryRows.title(entry), "", entry.mood(),
                tags.stream().limit(EntryRows.TAGS).toList(), entry.starred(), false, photo);
    }

    /** Ids of feelings chosen lately, the newest first, each once. */
    public List<String> feelingsLately() {
        return db.list("""
                select value from (select feelings, date from entry where deleted_at is null and feelings is not null
                order by date desc limit 60) as lately, json_each(lately.feelings)
                """, row -> row.text("value")).stream().distinct().toList();
    }

    public boolean isEmpty() {
        return db.number("select count(*) from (select 1 from entry where deleted_at is null limit 1)") == 0;
    }

    public void bin(UUID id) {
        records.bin(KIND, id);
    }

    public void restore(UUID id) {
        records.restore(KIND, id);
    }

    /** Lets go of a page that was begun and left empty in one sitting; one with earlier wordings goes to the bin. */
    public void leaveBlank(UUID id) {
        if (versions(id).isEmpty()) {
            records.drop(KIND, id);
        } else {
            bin(id);
        }
    }
}
