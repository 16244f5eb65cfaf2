package app.mendwell.repair.steps;

import app.mendwell.content.Content;
import app.mendwell.ui.WordChoices;
import java.util.LinkedHashSet;
import java.util.List;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

/** The shipped words for feelings and needs. */
final class WordLists {

    /** From as many families as there are places, so that no direction is suggested. */
    private static final List<String> NEEDS = List.of("reassurance", "closeness", "to-matter", "quiet");

    private WordLists() {}

    /** @param chosen the list that holds what is chosen */
    static WordChoices feelings(Content content, ObservableList<String> chosen) {
        return new WordChoices(content.emotions().stream().map(each -> new WordChoices.Word(each.id(), each.word(),
                content.labels().of("emotion-family", each.family()), each.gloss())).toList(), List.of(), chosen);
    }

    static WordChoices needs(Content content, ObservableList<String> chosen) {
        return new WordChoices(content.needs().stream().map(each -> new WordChoices.Word(each.id(), each.word(),
                content.labels().of("need-family", each.family()), each.gloss())).toList(), List.of(), chosen);
    }

    /** A few needs to begin with, and whatever is chosen. */
    static ObservableList<String> offeredNeeds(WordChoices choices) {
        ObservableList<String> offered = FXCollections.observableArrayList();
        choices.chosen().subscribe(() -> offer(choices, offered));
        offer(choices, offered);
        return offered;
    }

    private static void offer(WordChoices choices, ObservableList<String> offered) {
        var ids = new LinkedHashSet<String>(NEEDS);
        ids.addAll(choices.chosen());
        if (!offered.equals(List.copyOf(ids))) {
            offered.setAll(ids);
        }
    }
}
