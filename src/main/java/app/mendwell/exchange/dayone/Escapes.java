package app.mendwell.exchange.dayone;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Takes away a backslash before a sign of ASCII, but not inside code. */
final class Escapes {

    private static final Pattern FENCE = Pattern.compile(" {0,3}(`{3,}|~{3,})[^\\n]*(?:\\n|$)");

    private final String text;
    private final StringBuilder out = new StringBuilder();
    private int at;

    private Escapes(String text) {
        this.text = text;
    }

    static String undone(String text) {
        return text.indexOf('\\') < 0 ? text : new Escapes(text).read();
    }

    private String read() {
        while (at < text.length()) {
            if (atLineStart() && copiedFence()) {
                continue;
            }
            char next = text.charAt(at);
            if (next == '`') {
                copyCode();
            } else {
                if (next == '\\' && at + 1 < text.length() && isSign(text.charAt(at + 1))) {
                    at++;
                }
                out.append(text.charAt(at++));
            }
        }
        return out.toString();
    }

    private boolean atLineStart() {
        return at == 0 || text.charAt(at - 1) == '\n';
    }

    private static boolean isSign(char c) {
        return (c >= '!' && c <= '/') || (c >= ':' && c <= '@') || (c >= '[' && c <= '`') || (c >= '{' && c <= '~');
    }

    /** Copies a fenced block as it is; one that is never closed reaches to the end. */
    private boolean copiedFence() {
        Matcher open = FENCE.matcher(text).region(at, text.length());
        if (!open.lookingAt()) {
            return false;
        }
        String sign = open.group(1);
        Pattern close = Pattern.compile("(?m)^ {0,3}" + sign.charAt(0) + "{" + sign.length() + ",}[ \\t]*$");
        Matcher end = close.matcher(text).region(open.end(), text.length());
        copyTo(end.find() ? end.end() : text.length());
        return true;
    }

    /** Copies a span of code as it is; a run of backticks without its match is plain text. */
    private void copyCode() {
        int run = at;
        while (run < text.length() && text.charAt(run) == '`') {
            run++;
        }
        String ticks = text.substring(at, run);
        int end = text.indexOf("\n\n", run);
        Matcher close = Pattern.compile("(?<!`)" + ticks + "(?!`)").matcher(text)
                .region(run, end < 0 ? text.length() : end).useTransparentBounds(true);
        copyTo(close.find() ? close.end() : run);
    }

    private void copyTo(int end) {
        out.append(text, at, end);
        at = end;
    }
}
