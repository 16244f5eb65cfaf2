package app.mendwell.content;

import java.util.List;
import java.util.regex.Pattern;

/**
 * A pattern of wording, with what it finds and what it must leave alone. Every repeat in it is bounded, none is nested.
 *
 * @param matches texts in which {@code find()} succeeds
 * @param misses texts in which it does not
 */
public record WordingPattern(String id, Pattern pattern, List<String> matches, List<String> misses) {

    public WordingPattern {
        matches = List.copyOf(matches);
        misses = List.copyOf(misses);
    }

    static WordingPattern of(Item item) {
        return new WordingPattern(item.text("id"), Pattern.compile(item.text("pattern"), flags(item.text("flags"))),
                item.texts("matches"), item.texts("misses"));
    }

    private static int flags(String letters) {
        int insensitive = letters.contains("i") ? Pattern.CASE_INSENSITIVE : 0;
        int multiline = letters.contains("m") ? Pattern.MULTILINE : 0;
        return insensitive | multiline;
    }
}
