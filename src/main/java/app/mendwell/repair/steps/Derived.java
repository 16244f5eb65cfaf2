package app.mendwell.repair.steps;

import app.mendwell.content.Content;
import app.mendwell.content.Emotion;
import app.mendwell.storage.Fields;
import app.mendwell.storage.Preferences;
import app.mendwell.ui.Preferred;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;

/** What follows from other answers: the sentence that is built, and that nothing to own stands by itself. */
final class Derived implements UnaryOperator<Fields> {

    static final String NOTHING_TO_OWN = "nothing_to_own";

    private final Map<String, String> feelings;
    private final Preferred preferred;
    private List<String> people = List.of();

    Derived(Content content, Preferred preferred) {
        this.feelings = content.emotions().stream().collect(Collectors.toMap(Emotion::id, Emotion::word));
        this.preferred = preferred;
    }

    /** The names of person tags, which keep their capital inside the sentence. */
    void people(List<String> names) {
        people = List.copyOf(names);
    }

    @Override
    public Fields apply(Fields repair) {
        Fields owned = kinds(repair);
        return owned.is("i_statement_edited") ? owned : owned.with("i_statement", sentence(owned));
    }

    /** Whichever was chosen last stands. */
    private static Fields kinds(Fields repair) {
        List<String> kinds = repair.words("my_part_kinds");
        if (kinds.size() < 2 || !kinds.contains(NOTHING_TO_OWN)) {
            return repair;
        }
        if (kinds.getLast().equals(NOTHING_TO_OWN)) {
            return repair.with("my_part_kinds", List.of(NOTHING_TO_OWN));
        }
        return repair.with("my_part_kinds", kinds.stream().filter(kind -> !kind.equals(NOTHING_TO_OWN)).toList());
    }

    /** The sentence as it is built from its parts, whether or not it was edited by hand. */
    String sentence(Fields repair) {
        List<String> words = repair.words("i_feel").stream().map(id -> feelings.getOrDefault(id, id)).toList();
        return new IStatement(words, repair.text("i_feel_text"), repair.text("i_when"), repair.text("i_need"), names())
                .sentence();
    }

    private List<String> names() {
        Preferences preferences = preferred.get();
        var names = new ArrayList<>(people);
        names.add(preferences.myName().strip());
        if (!preferences.partnerLabelIsDefault()) {
            names.add(preferences.partnerLabel().split("\\s+", 2)[0]);
        }
        return names;
    }
}
