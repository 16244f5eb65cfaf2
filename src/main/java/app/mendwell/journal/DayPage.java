package app.mendwell.journal;

import java.util.List;

/**
 * A page as the day in the calendar shows it; of a veiled one nothing but that it is there.
 *
 * @param preview the beginning of its text without the signs of Markdown
 * @param feelings in words
 */
public record DayPage(EntryRow row, String preview, List<String> feelings) {

    private static final int MOST = 280;

    public DayPage {
        feelings = List.copyOf(feelings);
    }

    static String preview(Entry entry) {
        String start = entry.body().substring(0, Math.min(entry.body().length(), 2 * MOST));
        String plain = start.replaceAll("(?m)^\\s*(#{1,6}|>|[-*+]|\\d+\\.)\\s+", "").replaceAll("[*_`]{1,3}", "")
                .replaceAll("\\s+", " ").strip();
        return plain.length() <= MOST ? plain : plain.substring(0, plain.offsetByCodePoints(0,
                plain.codePointCount(0, MOST) - 1)).strip() + "…";
    }

    @Override
    public String toString() {
        return "page " + row;
    }
}
