package app.mendwell.repair.output;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

/** Closes and joins what the person wrote, without changing a word of it. */
final class Sentence {

    private static final String ENDS = ".!?…:;。！？؟";
    private static final String AFTER_THE_END = "”\"’'»)]“«";

    private Sentence() {}

    /** Stripped, without empty lines, with a full stop where it has no end of its own; empty stays empty. */
    static String closed(String text) {
        String lines = lines(text);
        return lines.isEmpty() || hasEnd(lines) ? lines : lines + ".";
    }

    static String lines(String text) {
        return text.lines().map(String::strip).filter(line -> !line.isEmpty()).collect(Collectors.joining("\n"));
    }

    private static boolean hasEnd(String text) {
        int last = text.length() - 1;
        while (last > 0 && AFTER_THE_END.indexOf(text.charAt(last)) >= 0) {
            last--;
        }
        return ENDS.indexOf(text.charAt(last)) >= 0;
    }

    /** Without a full stop or comma at its end, to stand inside a sentence. */
    static String open(String text) {
        String open = text.strip();
        while (!open.isEmpty() && ".,;:?!".indexOf(open.charAt(open.length() - 1)) >= 0 && !open.endsWith("...")) {
            open = open.substring(0, open.length() - 1).strip();
        }
        return open;
    }

    /** What is not empty, each closed, with a space between. */
    static String joined(String... texts) {
        return joined(Arrays.asList(texts));
    }

    static String joined(List<String> texts) {
        return texts.stream().map(Sentence::closed).filter(text -> !text.isEmpty()).collect(Collectors.joining(" "));
    }

    /** A lead-in with what follows it; empty where nothing follows. */
    static String led(String lead, String rest) {
        return rest.isEmpty() ? "" : lead + " " + rest;
    }
}
