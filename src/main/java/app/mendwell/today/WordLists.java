package app.mendwell.today;

import app.mendwell.content.Content;
import app.mendwell.ui.WordChoices;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

/** The shipped words for feelings and needs, and which of them are offered at once. */
final class WordLists {

    /** How many are offered at once. */
    private static final int OFFERED = 5;
    /** From as many families as there are places, so that no direction is suggested. */
    private static final List<String> FEELINGS = List.of("hopeful", "tender", "restless", "lonely", "at-ease");
    private static final List<String> NEEDS = List.of("rest", "closeness", "to-be-heard", "space", "fun");

    private WordLists() {}

    static WordChoices feelings(Content content, ObservableList<String> chosen) {
        return new WordChoices(content.emotions().stream().map(each -> new WordChoices.Word(each.id(), each.word(),
                content.labels().of("emotion-family", each.family()), each.gloss())).toList(), List.of(), chosen);
    }

    static WordChoices needs(Content content, ObservableList<String> chosen) {
        return new WordChoices(content.needs().stream().map(each -> new WordChoices.Word(each.id(), each.word(),
                content.labels().of("need-family", each.family()), each.gloss())).toList(), List.of(), chosen);
    }

    /** Those used lately, filled up with some of the shipped ones, and after them whatever else is chosen. */
    static ObservableList<String> offeredFeelings(WordChoices choices) {
        return offered(choices, FEELINGS);
    }

    static ObservableList<String> offeredNeeds(WordChoices choices) {
        return offered(choices, NEEDS);
    }

    private static ObservableList<String> offered(WordChoices choices, List<String> first) {
        ObservableList<String> offered = FXCollections.observableArrayList();
        Runnable offer = () -> {
            Set<String> ids = new LinkedHashSet<>();
            choices.recent().stream().limit(OFFERED).forEach(ids::add);
            first.stream().filter(id -> ids.size() < OFFERED).forEach(ids::add);
            ids.addAll(choices.chosen());
            if (!offered.equals(List.copyOf(ids))) {
                offered.setAll(ids);
            }
        };
        choices.recent().subscribe(offer);
        choices.chosen().subscribe(offer);
        offer.run();
        return offered;
    }
}
