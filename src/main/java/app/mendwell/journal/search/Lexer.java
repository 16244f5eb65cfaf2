package app.mendwell.journal.search;

import java.util.ArrayList;
import java.util.List;

/** Cuts a search into its parts at the blanks outside quotation marks. */
final class Lexer {

    private static final String QUOTES = "\"“”„";

    private Lexer() {}

    /**
     * @param written letter for letter
     * @param key what stands before the colon, in lower case; empty where there is none
     * @param value the rest, without quotation marks
     * @param open whether a quotation mark was not closed
     */
    record Part(String written, boolean not, String key, String value, boolean quoted, boolean open) {}

    static List<Part> parts(String text) {
        var parts = new ArrayList<Part>();
        int at = 0;
        while (at < text.length()) {
            if (isBlank(text.charAt(at))) {
                at++;
            } else {
                int end = end(text, at);
                parts.add(part(text.substring(at, end)));
                at = end;
            }
        }
        return parts;
    }

    private static boolean isBlank(char letter) {
        return Character.isWhitespace(letter) || Character.isSpaceChar(letter) || Character.isISOControl(letter);
    }

    private static int end(String text, int start) {
        boolean quoted = false;
        int at = start;
        while (at < text.length() && (quoted || !isBlank(text.charAt(at)))) {
            boolean mark = isQuote(text.charAt(at));
            boolean opens = mark && !quoted && mayOpen(text, start, at);
            boolean closes = mark && quoted;
            quoted = opens || (quoted && !closes);
            at++;
            if (closes) {
                return at;
            }
        }
        return at;
    }

    /** A quotation mark opens at the beginning of a part, after its minus or after its colon. */
    private static boolean mayOpen(String text, int start, int at) {
        return at == start || text.charAt(at - 1) == ':' || (at == start + 1 && text.charAt(start) == '-');
    }

    private static boolean isQuote(char letter) {
        return QUOTES.indexOf(letter) >= 0;
    }

    private static Part part(String written) {
        boolean not = written.length() > 1 && written.charAt(0) == '-';
        String rest = not ? written.substring(1) : written;
        int colon = isQuote(rest.charAt(0)) ? -1 : rest.indexOf(':');
        String key = colon > 0 ? rest.substring(0, colon).toLowerCase(java.util.Locale.ROOT) : "";
        String value = colon > 0 ? rest.substring(colon + 1) : rest;
        boolean quoted = !value.isEmpty() && isQuote(value.charAt(0));
        boolean open = quoted && (value.length() == 1 || !isQuote(value.charAt(value.length() - 1)));
        return new Part(written, not, key, quoted ? unquoted(value) : value, quoted, open);
    }

    private static String unquoted(String value) {
        int end = value.length() > 1 && isQuote(value.charAt(value.length() - 1)) ? value.length() - 1 : value.length();
        return value.substring(1, end);
    }
}
