package app.mendwell.exchange.batch;

import app.mendwell.storage.Moment;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * One entry of a foreign journal, whatever format it came from (import-formats.md).
 *
 * @param where its place in the file, for the report
 * @param sourceKey what tells it from every other of its format
 * @param date the writer's own day, as the source has it
 * @param writtenAt null where the time is unknown
 * @param zone IANA name or fixed offset, or null
 * @param title as long as it is
 * @param body Markdown, as long as it is
 * @param mood 1 to 5, or null
 * @param tags names, as the writer spelled them
 * @param leadsTo source keys of entries that the text names
 */
public record IncomingEntry(String where, String sourceKey, LocalDate date, @Nullable Moment writtenAt,
        @Nullable String zone, String title, String body, @Nullable Integer mood, List<String> tags, boolean starred,
        Place place, List<IncomingPhoto> photos, List<String> leadsTo) {

    /** Where it was written; each part may be absent. */
    public record Place(String name, @Nullable Double latitude, @Nullable Double longitude) {

        public static final Place NOWHERE = new Place("", null, null);

        @Override
        public String toString() {
            return "place";
        }
    }

    /**
     * A picture, not yet read.
     *
     * @param bytes an empty array where the file is missing
     */
    public record IncomingPhoto(String name, Supplier<byte[]> bytes) {
        @Override
        public String toString() {
            return "photo";
        }
    }

    public IncomingEntry {
        tags = List.copyOf(tags);
        photos = List.copyOf(photos);
        leadsTo = List.copyOf(leadsTo);
    }

    @Override
    public String toString() {
        return where;
    }
}
