package app.mendwell.repair.hints;

/** Takes out what stands inside quotation marks: those are somebody else's words (wizard.md section 3). */
final class Quotes {

    /** Stands where a quotation stood; no pattern reaches over it as if it were a space. */
    private static final char GAP = '\uFFFC';

    private Quotes() {}

    /** The text without quotations; one that is not closed reaches to the end of its line. */
    static String removed(String text) {
        var rest = new StringBuilder(text.length());
        int at = 0;
        while (at < text.length()) {
            char here = text.charAt(at);
            String closing = closing(here);
            if (closing.isEmpty()) {
                rest.append(here);
                at++;
            } else {
                rest.append(GAP);
                at = end(text, at + 1, closing);
            }
        }
        return rest.toString();
    }

    private static String closing(char opening) {
        return switch (opening) {
            case '"' -> "\"";
            case '“' -> "”";
            case '„' -> "“”";
            case '«' -> "»";
            case '»' -> "«";
            default -> "";
        };
    }

    private static int end(String text, int from, String closing) {
        for (int at = from; at < text.length(); at++) {
            char here = text.charAt(at);
            if (closing.indexOf(here) >= 0) {
                return at + 1;
            }
            if (here == '\n') {
                return at;
            }
        }
        return text.length();
    }
}
