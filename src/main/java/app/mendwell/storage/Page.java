package app.mendwell.storage;

import java.util.List;

/**
 * A part of a long list.
 *
 * @param rows in the order of the list
 * @param more whether the list goes on after the last of them
 */
public record Page<T>(List<T> rows, boolean more) {

    public Page {
        rows = List.copyOf(rows);
    }

    /** Makes a page of an answer that was asked for one row more than {@code size}. */
    public static <T> Page<T> of(List<T> answer, int size) {
        return new Page<>(answer.subList(0, Math.min(size, answer.size())), answer.size() > size);
    }
}
