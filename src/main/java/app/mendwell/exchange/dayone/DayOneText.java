package app.mendwell.exchange.dayone;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The Markdown of a Day One entry, made ours: escapes undone outside code, invisible blanks gone, links to media and to
 * other entries taken out and told apart.
 *
 * @param title the first line if it is a heading, else empty
 * @param pictures ids of the pictures that the text names, in order
 * @param otherMedia how many films, sounds and PDF files it names
 * @param entries ids of the entries it names
 */
record DayOneText(String title, String body, List<String> pictures, int otherMedia, List<String> entries) {

    private static final Pattern MEDIA = Pattern
            .compile("[ \\t]?!\\[[^\\]\\n]{0,500}\\]\\(dayone-moment:/(/|[A-Za-z]{1,20}/)([0-9A-Za-z-]{1,64})\\)");
    private static final Pattern ENTRY = Pattern
            .compile("\\[([^\\]\\n]{0,500})\\]\\(dayone2?://view\\?entryId=([0-9A-Za-z-]{1,64})[^)\\s]{0,200}\\)");
    private static final Pattern BARE_ENTRY = Pattern.compile("dayone2?://view\\?entryId=([0-9A-Za-z-]{1,64})");
    private static final Pattern HEADING = Pattern.compile("\\s*#{1,6}[ \\t]+(\\S[^\\n]*)(?:\\n|$)");
    private static final String INVISIBLE = "\u200b";

    static DayOneText of(String markdown) {
        var pictures = new ArrayList<String>();
        var entries = new ArrayList<String>();
        int[] others = {0};
        String plain = markdown.replace("\r\n", "\n").replace('\r', '\n').replace(INVISIBLE, "");
        String text = replaced(MEDIA, plain, found -> {
            if (found.group(1).equals("/")) {
                pictures.add(found.group(2));
            } else {
                others[0]++;
            }
            return "";
        });
        text = replaced(ENTRY, text, found -> {
            entries.add(found.group(2));
            return found.group(1);
        });
        BARE_ENTRY.matcher(text).results().forEach(found -> entries.add(found.group(1)));
        text = Escapes.undone(tidied(text, plain));
        Matcher heading = HEADING.matcher(text);
        boolean titled = heading.lookingAt();
        String title = titled ? heading.group(1).replaceFirst("[ \\t]+#+[ \\t]*$", "").strip() : "";
        return new DayOneText(title, trimmed(titled ? text.substring(heading.end()) : text), pictures, others[0],
                entries);
    }

    private interface Replacement {
        String of(Matcher found);
    }

    private static String replaced(Pattern pattern, String text, Replacement with) {
        Matcher matcher = pattern.matcher(text);
        var out = new StringBuilder();
        while (matcher.find()) {
            matcher.appendReplacement(out, Matcher.quoteReplacement(with.of(matcher)));
        }
        return matcher.appendTail(out).toString();
    }

    /** Where a picture stood on a line of its own, no heap of empty lines stays. */
    private static String tidied(String text, String before) {
        return text.equals(before) ? text : text.replaceAll("[ \\t]+\\n", "\n").replaceAll("\\n{3,}", "\n\n");
    }

    /** Without empty lines at its beginning and blanks at its end. */
    private static String trimmed(String text) {
        return text.replaceFirst("^(?:[ \\t]*\\n)+", "").stripTrailing();
    }

    @Override
    public String toString() {
        return "text";
    }
}
