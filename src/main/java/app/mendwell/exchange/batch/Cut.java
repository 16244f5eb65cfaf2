package app.mendwell.exchange.batch;

import java.util.ArrayList;
import java.util.List;

/** Cuts text that is too long for its field, never inside a letter. */
public final class Cut {

    /** How far back a blank is looked for. */
    private static final int BACK = 40;

    private Cut() {}

    static boolean fits(String text, int most) {
        return text.length() <= most || text.codePointCount(0, text.length()) <= most;
    }

    /** The beginning of the text, at most so many characters, ending at a word where one ends nearby. */
    public static String atWord(String text, int most) {
        if (fits(text, most)) {
            return text;
        }
        int end = text.offsetByCodePoints(0, most);
        int blank = text.lastIndexOf(' ', end);
        return text.substring(0, blank > end - BACK && blank > 0 ? blank : end).strip();
    }

    /** The text in parts of at most so many characters, each ending at a line where one ends. */
    static List<String> parts(String text, int most) {
        var parts = new ArrayList<String>();
        String rest = text;
        while (!fits(rest, most)) {
            int end = rest.offsetByCodePoints(0, most);
            int line = rest.lastIndexOf('\n', end);
            int at = line > end / 2 ? line : end;
            parts.add(rest.substring(0, at));
            rest = rest.substring(at).strip();
        }
        parts.add(rest);
        return parts;
    }
}
