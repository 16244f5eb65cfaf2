package app.mendwell.together;

import app.mendwell.storage.Fields;
import java.util.UUID;
import java.util.function.Predicate;

/**
 * What one shelf gives another: a new record there begins with words from here.
 *
 * @param name its words are {@code together.<kind>.<name>}
 * @param to the kind that begins
 * @param when whether it is offered, by what the record holds
 */
record HandOver(String name, String to, Predicate<Fields> when, Giving gives) {

    /** What the new record holds. */
    interface Giving {
        Fields of(UUID from, Fields fields);
    }
}
