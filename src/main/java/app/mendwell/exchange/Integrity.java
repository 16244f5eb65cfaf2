package app.mendwell.exchange;

import app.mendwell.journal.photos.PhotoFile;
import app.mendwell.journal.photos.PhotoRepository;
import app.mendwell.storage.Database;
import app.mendwell.storage.Kind;
import app.mendwell.storage.Records;
import app.mendwell.storage.StorageException;
import app.mendwell.ui.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/** Looks through an open journal, record by record, for what cannot be right. Blocks; takes a while. */
public final class Integrity {

    private final Records records;
    private final Database db;

    public Integrity(Records records) {
        this.records = records;
        this.db = records.db();
    }

    /** One sentence for each kind of fault, with how often it was found; none of them quotes a record. */
    public List<String> problems() {
        var problems = new ArrayList<String>();
        count(problems, "exchange.wrong.pages", db.list("pragma integrity_check",
                row -> row.text("integrity_check")).stream().filter(found -> !found.equals("ok")).count());
        count(problems, "exchange.wrong.references",
                db.list("pragma foreign_key_check", row -> row.text("table")).size());
        count(problems, "exchange.wrong.index", unindexed());
        for (String index : List.of("search", "private_search")) {
            count(problems, "exchange.wrong.search", agrees(index) ? 0 : 1);
        }
        count(problems, "exchange.wrong.photos", undrawable());
        return problems;
    }

    private static void count(List<String> problems, String word, long found) {
        if (found > 0) {
            problems.add(Words.of(word, found));
        }
    }

    /** Records whose words are not what the search knows of them, and words of records that are gone. */
    private long unindexed() {
        long wrong = records.strayIndexRows();
        for (Kind kind : records.kinds().all()) {
            if (!kind.isChild()) {
                for (UUID id : ids(kind)) {
                    wrong += records.isIndexed(kind, id) ? 0 : 1;
                }
            }
        }
        return wrong;
    }

    private List<UUID> ids(Kind kind) {
        return db.list("select id from " + kind.name() + " order by id", row -> row.uuid("id"));
    }

    private boolean agrees(String index) {
        try {
            db.run("insert into " + index + " (" + index + ") values ('integrity-check')");
            return true;
        } catch (StorageException e) {
            return false; // It answers by an error, and by nothing else.
        }
    }

    private long undrawable() {
        var photos = new PhotoRepository(records);
        return ids(PhotoRepository.KIND).stream().filter(id -> !draws(photos, id)).count();
    }

    private static boolean draws(PhotoRepository photos, UUID id) {
        byte[] picture = photos.picture(id).orElse(new byte[0]);
        return photos.find(id).map(photo -> photo.size() == picture.length).orElse(false) && PhotoFile.draws(picture);
    }
}
