package app.mendwell.journal;

import app.mendwell.journal.photos.Photo;
import app.mendwell.storage.Tag;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** A page with what belongs to it. */
record WholePage(Entry entry, List<Tag> tags, List<Photo> photos) {

    WholePage {
        tags = List.copyOf(tags);
        photos = List.copyOf(photos);
    }

    /** Reads a page that is not binned; tags in the bin are left out. Blocks. */
    static Optional<WholePage> read(Shelf shelf, UUID id) {
        return shelf.entries().find(id)
                .map(entry -> new WholePage(entry, shelf.tags().of(id, "tags"), shelf.photos().of(id)));
    }

    /** A page that was just begun. */
    static WholePage fresh(Entry entry, List<Tag> tags) {
        return new WholePage(entry, tags, List.of());
    }

    @Override
    public String toString() {
        return "whole " + entry;
    }
}
