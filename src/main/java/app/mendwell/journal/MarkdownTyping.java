package app.mendwell.journal;

/** What the buttons of the editor do to the text: signs of Markdown come, and go when they are there. */
final class MarkdownTyping {

    static final String BOLD = "**";
    static final String ITALIC = "*";
    static final String HEADING = "## ";
    static final String QUOTE = "> ";
    static final String LIST = "- ";

    private MarkdownTyping() {}

    /**
     * A change of the text.
     *
     * @param from where it begins
     * @param to where it ends, before the change
     * @param words what stands there then
     * @param anchor where the selection begins then
     * @param caret where it ends then
     */
    record Edit(int from, int to, String words, int anchor, int caret) {
        @Override
        public String toString() {
            return "edit";
        }
    }

    /** Sets the selection between two signs, or takes them away; with nothing selected the caret stands between them. */
    static Edit around(String text, int from, int to, String sign) {
        int start = from;
        int end = to;
        while (start < end && Character.isWhitespace(text.charAt(start))) {
            start++;
        }
        while (end > start && Character.isWhitespace(text.charAt(end - 1))) {
            end--;
        }
        int length = sign.length();
        String inside = text.substring(start, end);
        if (isSigned(text, start - length, end, sign) && (ITALIC.equals(sign) == !isBold(text, start, end))) {
            return new Edit(start - length, end + length, inside, start - length, end - length);
        }
        if (inside.length() >= 2 * length && inside.startsWith(sign) && inside.endsWith(sign)
                && !(ITALIC.equals(sign) && inside.startsWith(BOLD))) {
            String bare = inside.substring(length, inside.length() - length);
            return new Edit(start, end, bare, start, start + bare.length());
        }
        return new Edit(start, end, sign + inside + sign, start + length, end + length);
    }

    private static boolean isSigned(String text, int before, int after, String sign) {
        return before >= 0 && text.startsWith(sign, before) && text.startsWith(sign, after);
    }

    /** Whether two stars stand on both sides, which one star alone is not to take apart. */
    private static boolean isBold(String text, int start, int end) {
        return isSigned(text, start - 2, end, BOLD) && !isSigned(text, start - 3, end, "***");
    }

    /** Sets a sign before every line of the selection, or takes it away where every line has it. */
    static Edit lines(String text, int from, int to, String sign) {
        int start = text.lastIndexOf('\n', from - 1) + 1;
        int end = text.indexOf('\n', Math.max(from, to > from ? to - 1 : to));
        end = end < 0 ? text.length() : end;
        String[] lines = text.substring(start, end).split("\n", -1);
        boolean all = true;
        for (String line : lines) {
            all &= line.startsWith(sign) || (line.isEmpty() && lines.length > 1);
        }
        var words = new StringBuilder();
        for (String line : lines) {
            words.append(words.isEmpty() && line.equals(lines[0]) ? "" : "\n");
            boolean skip = line.isEmpty() && lines.length > 1;
            words.append(skip ? "" : all ? line.substring(sign.length()) : sign + bare(line, sign));
        }
        int step = words.length() - (end - start);
        boolean single = lines.length == 1;
        int caret = Math.max(start, to + step);
        return new Edit(start, end, words.toString(), single ? (from == to ? caret : Math.max(start, from + step))
                : start, single ? caret : start + words.length());
    }

    /** A heading takes the place of a heading, a list of a quote: one sign a line. */
    private static String bare(String line, String sign) {
        if (line.startsWith(sign)) {
            return line.substring(sign.length());
        }
        return line.replaceFirst("^(#{1,6} |> |[-*] )", "");
    }
}
