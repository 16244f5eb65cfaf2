package app.mendwell.journal.search;

import java.util.UUID;

/**
 * A search that was kept under a name.
 *
 * @param name 1 to 60 characters, stripped
 * @param query 1 to 500 characters, as it was written
 */
public record SavedSearch(UUID id, String name, String query) {

    /** The longest name, in characters. */
    public static final int NAME = 60;
    /** The longest query, in characters. */
    public static final int QUERY = 500;

    public SavedSearch {
        if (!fits(name, NAME) || !fits(query, QUERY)) {
            throw new IllegalArgumentException("name: 1 to 60, query: 1 to 500 characters");
        }
    }

    /** Whether {@code words}, once stripped, have 1 to {@code most} characters. */
    public static boolean fits(String words, int most) {
        String stripped = words.strip();
        int length = stripped.codePointCount(0, stripped.length());
        return length >= 1 && length <= most;
    }

    @Override
    public String toString() {
        return "saved search " + id;
    }
}
