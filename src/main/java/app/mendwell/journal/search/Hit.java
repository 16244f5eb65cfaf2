package app.mendwell.journal.search;

import java.time.LocalDate;
import java.util.UUID;

/**
 * A record that was found; for a child its parent.
 *
 * @param title what names it; empty for records without words of their own
 * @param number its place in the order of the answers
 * @param secret whether it is veiled or a private note
 */
public record Hit(String kind, UUID id, LocalDate date, String title, Snippet snippet, long number, boolean secret) {

    @Override
    public String toString() {
        return "hit " + kind + " " + id;
    }
}
