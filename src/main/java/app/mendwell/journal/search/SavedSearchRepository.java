package app.mendwell.journal.search;

import app.mendwell.storage.Kind;
import app.mendwell.storage.Records;
import app.mendwell.storage.Values;
import java.util.List;
import java.util.UUID;

/** Kept searches at rest. Blocks. */
public final class SavedSearchRepository {

    public static final Kind KIND = Kind.of("saved_search", "saved_searches").text("name", "query").titled("name")
            .build();

    private final Records records;

    public SavedSearchRepository(Records records) {
        this.records = records;
    }

    public void save(SavedSearch search) {
        records.save(KIND, search.id(), new Values().put("name", search.name().strip()).put("query",
                search.query().strip()));
    }

    /** By name. */
    public List<SavedSearch> all() {
        return records.db().list(KIND.select() + "where deleted_at is null order by name collate nocase, id",
                row -> new SavedSearch(row.uuid("id"), row.text("name"), row.text("query")));
    }

    public void bin(UUID id) {
        records.bin(KIND, id);
    }
}
