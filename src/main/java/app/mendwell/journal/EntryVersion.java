package app.mendwell.journal;

import java.time.Instant;
import java.util.UUID;

/**
 * The words of a page as they stood before a sitting.
 *
 * @param savedAt when they had last been saved
 */
public record EntryVersion(UUID id, UUID entry, String title, String body, Instant savedAt) {

    @Override
    public String toString() {
        return "version of entry " + entry;
    }
}
