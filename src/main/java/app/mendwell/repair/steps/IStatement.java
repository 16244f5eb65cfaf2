package app.mendwell.repair.steps;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * Builds the sentence “I feel … when …, and I need ….” (wizard.md section 4.8).
 *
 * @param feelings feeling words, in order
 * @param feelText a feeling in the person's own words
 * @param names words that keep their capital: {@code my_name}, the first word of {@code partner_label}, person tags
 */
public record IStatement(List<String> feelings, String feelText, String when, String need, List<String> names) {

    private static final Pattern FEEL = Pattern.compile("^(?:and\\b|i feel\\b)[\\s,:]*", Pattern.CASE_INSENSITIVE);
    private static final Pattern WHEN = Pattern.compile("^(?:and\\b|when\\b)[\\s,:]*", Pattern.CASE_INSENSITIVE);
    private static final Pattern NEED = Pattern.compile("^(?:and\\b|i need\\b)[\\s,:]*", Pattern.CASE_INSENSITIVE);
    private static final Pattern CLOSING = Pattern.compile("[\\s.,;:!?…]+$");
    private static final Pattern FIRST_WORD = Pattern.compile("^[\\p{L}\\p{M}\\p{N}]+");

    public IStatement {
        feelings = List.copyOf(feelings);
        names = List.copyOf(names);
    }

    /** The sentence, or nothing where no feeling is named. */
    public String sentence() {
        String feel = feel();
        if (feel.isEmpty()) {
            return "";
        }
        String seen = part(when, WHEN);
        String wished = part(need, NEED);
        return "I feel " + feel + (seen.isEmpty() ? "" : " when " + seen)
                + (wished.isEmpty() ? "" : ", and I need " + wished) + ".";
    }

    private String feel() {
        var all = new ArrayList<>(feelings);
        String own = part(feelText, FEEL);
        if (!own.isEmpty()) {
            all.add(own);
        }
        if (all.size() < 2) {
            return String.join("", all);
        }
        return String.join(", ", all.subList(0, all.size() - 1)) + " and " + all.getLast();
    }

    private String part(String typed, Pattern lead) {
        String rest = typed.strip();
        String before;
        do {
            before = rest;
            rest = lead.matcher(rest).replaceFirst("").strip();
        } while (!rest.equals(before));
        return lower(CLOSING.matcher(rest).replaceFirst(""));
    }

    private String lower(String text) {
        var first = FIRST_WORD.matcher(text);
        if (!first.find() || keepsCapital(first.group(), text)) {
            return text;
        }
        int end = text.offsetByCodePoints(0, 1);
        return text.substring(0, end).toLowerCase(Locale.ROOT) + text.substring(end);
    }

    /** “I” and “I’m”, names, and words in capitals such as TV. */
    private boolean keepsCapital(String first, String text) {
        boolean shouted = first.length() > 1 && first.equals(first.toUpperCase(Locale.ROOT));
        return first.equals("I") || shouted || names.stream().anyMatch(name -> begins(text, name));
    }

    private static boolean begins(String text, String name) {
        if (name.isBlank() || !text.regionMatches(true, 0, name, 0, name.length())) {
            return false;
        }
        return text.length() == name.length() || !Character.isLetterOrDigit(text.codePointAt(name.length()));
    }

    /** The text is private. */
    @Override
    public String toString() {
        return "sentence";
    }
}
