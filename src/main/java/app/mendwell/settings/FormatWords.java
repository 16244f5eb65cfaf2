package app.mendwell.settings;

import app.mendwell.ui.Words;

/** What formats are called on screen; one that a later program brought keeps its stored name. */
final class FormatWords {

    private FormatWords() {}

    /** A format that comes in. */
    static String in(String format) {
        String key = "settings.format." + format;
        return Words.has(key) ? Words.of(key) : format;
    }

    /** A format that goes out. */
    static String out(String format) {
        return Words.of("settings.out." + format + ".title");
    }

    static String note(String format) {
        return Words.of("settings.out." + format + ".note");
    }

    static String extension(String format) {
        return Words.of("settings.out." + format + ".extension");
    }
}
