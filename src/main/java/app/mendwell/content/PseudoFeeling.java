package app.mendwell.content;

import java.util.List;

/**
 * A word that tells what someone did rather than a feeling.
 *
 * @param feelings ids of emotions that may lie underneath
 * @param needs ids of needs
 * @param safety a word of threat: it never gets a note
 */
public record PseudoFeeling(String id, String word, String note, List<String> feelings, List<String> needs,
        boolean safety) {

    public PseudoFeeling {
        feelings = List.copyOf(feelings);
        needs = List.copyOf(needs);
    }

    static PseudoFeeling of(Item item) {
        return new PseudoFeeling(item.text("id"), item.text("word"), item.text("note"), item.texts("feelings"),
                item.texts("needs"), item.flag("safety"));
    }
}
