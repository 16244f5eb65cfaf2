package app.mendwell.journal.search;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * What names mean in this journal.
 *
 * @param persons folded names of tags that stand for persons
 * @param feelings ids of feelings by their folded word and by their folded id
 */
public record Vocabulary(Set<String> persons, Map<String, String> feelings) {

    public Vocabulary {
        persons = Set.copyOf(persons);
        feelings = Map.copyOf(feelings);
    }

    /** Without case and accents, so that “Zoë” and “zoe” are one. */
    public static String fold(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFKD).replaceAll("\\p{M}+", "").toLowerCase(Locale.ROOT)
                .strip();
    }

    @Override
    public String toString() {
        return "vocabulary";
    }
}
