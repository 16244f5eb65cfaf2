package app.mendwell.content;

import java.util.List;

/**
 * The wording patterns of one language.
 *
 * @param language a tag such as {@code en}; hints stay off in every other
 * @param quietWhen where one of these is found in a field, no hint shows there
 */
public record BlamePatterns(String language, List<WordingPattern> quietWhen, List<BlamePattern> items) {

    public BlamePatterns {
        quietWhen = List.copyOf(quietWhen);
        items = List.copyOf(items);
    }

    static BlamePatterns of(Item top) {
        return new BlamePatterns(top.text("language"), top.items("quiet_when", WordingPattern::of),
                top.items("items", BlamePattern::of));
    }
}
