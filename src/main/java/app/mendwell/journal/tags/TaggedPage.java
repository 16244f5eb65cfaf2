package app.mendwell.journal.tags;

import app.mendwell.storage.Moment;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A page that carries a tag.
 *
 * @param title the title or else the first words, empty for a page without
 */
public record TaggedPage(UUID id, LocalDate date, @Nullable Moment writtenAt, String title, @Nullable Integer mood) {

    @Override
    public String toString() {
        return "page " + id;
    }
}
