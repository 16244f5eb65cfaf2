package app.mendwell.journal;

import app.mendwell.content.Content;
import app.mendwell.journal.photos.PhotoRepository;
import app.mendwell.journal.search.SavedSearchRepository;
import app.mendwell.journal.search.SearchRepository;
import app.mendwell.storage.Records;
import app.mendwell.storage.TagRepository;

/** Where everything of the journal lies. */
record Shelf(Content content, EntryRepository entries, PhotoRepository photos, TagRepository tags,
        SearchRepository search, SavedSearchRepository searches) {

    static Shelf of(Records records, Content content) {
        return new Shelf(content, new EntryRepository(records), new PhotoRepository(records),
                new TagRepository(records), new SearchRepository(records, content),
                new SavedSearchRepository(records));
    }
}
