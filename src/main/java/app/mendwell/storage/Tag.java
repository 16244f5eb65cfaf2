package app.mendwell.storage;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A word the person attaches to records.
 *
 * @param name 1 to 64 characters, stripped
 * @param note what it means to the person, at most 280 characters
 * @param earlySign how a trigger shows itself, at most 200 characters; triggers only
 * @param helpedBy soothers that have helped; triggers only
 * @param why why a value matters, at most 280 characters; values only
 * @param hidden left out of pickers
 */
public record Tag(UUID id, String name, TagKind kind, @Nullable String note, @Nullable String earlySign,
        List<UUID> helpedBy, @Nullable String why, boolean hidden) {

    /** The longest name, in characters. */
    public static final int NAME = 64;

    public Tag {
        if (!fits(name)) {
            throw new IllegalArgumentException("name: 1 to 64 characters");
        }
        helpedBy = List.copyOf(helpedBy);
    }

    public static boolean fits(String name) {
        int length = name.strip().codePointCount(0, name.strip().length());
        return length >= 1 && length <= NAME;
    }

    public static Tag named(String name, TagKind kind) {
        return new Tag(Ids.fresh(), name.strip(), kind, null, null, List.of(), null, false);
    }

    @Override
    public String toString() {
        return kind.stored() + " " + id;
    }
}
