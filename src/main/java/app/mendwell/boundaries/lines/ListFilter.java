package app.mendwell.boundaries.lines;

import org.jspecify.annotations.Nullable;

/**
 * Which boundaries the list shows; null stands for any.
 *
 * @param words all of them are looked for, each as the beginning of a word
 */
public record ListFilter(@Nullable String form, @Nullable String kind, @Nullable String holder,
        @Nullable BoundaryState state, String words) {

    public static final ListFilter NONE = new ListFilter(null, null, null, null, "");

    public boolean isNone() {
        return equals(NONE);
    }

    @Override
    public String toString() {
        return "filter";
    }
}
