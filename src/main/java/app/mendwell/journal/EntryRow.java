package app.mendwell.journal;

import app.mendwell.storage.Moment;
import app.mendwell.storage.TagKind;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A page as the list shows it; never its whole text, and of a veiled one nothing but its day.
 *
 * @param title the title or else the first line, at most 120 characters
 * @param preview what a found page shows around the words, else empty
 * @param tags its first tags
 * @param photo whether a photo is with it
 */
public record EntryRow(UUID id, LocalDate date, @Nullable Moment writtenAt, String title, String preview,
        @Nullable Integer mood, List<Word> tags, boolean starred, boolean veiled, boolean photo) {

    /** How many characters of the text a row holds. */
    public static final int TITLE = 120;

    /** A tag as a row shows it. */
    public record Word(String name, TagKind kind) {
        @Override
        public String toString() {
            return kind.stored();
        }
    }

    public EntryRow {
        tags = List.copyOf(tags);
    }

    @Override
    public String toString() {
        return "row of entry " + id;
    }
}
