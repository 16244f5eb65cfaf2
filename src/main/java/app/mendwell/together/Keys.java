package app.mendwell.together;

import java.util.List;
import java.util.function.Function;

/**
 * The values of an enumerated field, and how they are said.
 *
 * @param all in their order
 */
record Keys(List<String> all, Function<String, String> words) {

    Keys {
        all = List.copyOf(all);
    }

    /** What is stored and not known, as by an import of a later program, stays as it is. */
    String say(String key) {
        return all.contains(key) ? words.apply(key) : key;
    }
}
