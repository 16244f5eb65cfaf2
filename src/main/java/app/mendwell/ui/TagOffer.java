package app.mendwell.ui;

import app.mendwell.storage.Tag;
import app.mendwell.storage.TagKind;
import org.jspecify.annotations.Nullable;

/**
 * A line of the tag picker's list.
 *
 * @param tag the tag to take, or null where one is to be made
 */
record TagOffer(@Nullable Tag tag, TagKind kind, String name) {

    @Override
    public String toString() {
        return "offer of a " + kind.stored();
    }
}
