package app.mendwell.ui;

import java.util.List;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/** Words for feelings or needs: a search box, those used lately, and the families, opened on demand. */
public final class WordPicker extends VBox {

    private final TextField search = new TextField();
    private final VBox places = new VBox();

    public WordPicker() {
        getStyleClass().add("word-picker");
        places.getStyleClass().add("word-places");
        search.setPromptText(Words.of("ui.words.find"));
        search.setAccessibleText(Words.of("ui.words.find"));
        search.setId("wordSearch");
        getChildren().addAll(search, places);
    }

    /** Shows these words; what is chosen goes to and comes from their list. */
    public void show(WordChoices choices) {
        search.textProperty().bindBidirectional(choices.search());
        BooleanBinding searching = choices.search().isEmpty().not();
        var found = chips(choices, choices.found());
        choices.found().subscribe(() -> found.show(choices.found(), choices::word));
        var nothing = new Label(Words.of("ui.words.none"));
        nothing.getStyleClass().add("mw-small");
        when(nothing, searching.and(Bindings.isEmpty(choices.found())));
        when(found, searching);
        var browsing = new VBox(lately(choices), rule());
        choices.families().forEach(family -> browsing.getChildren().add(family(choices, family)));
        browsing.getStyleClass().add("word-places");
        when(browsing, searching.not());
        places.getChildren().setAll(found, nothing, browsing);
    }

    private static Chips<String> chips(WordChoices choices, List<String> ids) {
        var chips = new Chips<String>();
        chips.getStyleClass().add("small-chips");
        chips.share(choices.chosen());
        chips.show(ids, choices::word);
        return chips;
    }

    private static Node lately(WordChoices choices) {
        var label = new Label(Words.of("ui.words.lately"));
        label.getStyleClass().add("mw-label");
        var chips = chips(choices, choices.recent());
        choices.recent().subscribe(() -> chips.show(choices.recent(), choices::word));
        var box = new VBox(label, chips);
        box.getStyleClass().add("word-lately");
        when(box, Bindings.isNotEmpty(choices.recent()));
        return box;
    }

    private static Node rule() {
        var rule = new Region();
        rule.getStyleClass().add("mw-rule");
        return rule;
    }

    private static Node family(WordChoices choices, String family) {
        var fold = new Fold();
        fold.setTitle(family);
        fold.getStyleClass().add("word-family");
        fold.open().subscribe(open -> {
            if (open && fold.content().isEmpty()) {
                fold.content().add(chips(choices, choices.of(family)));
            }
        });
        return fold;
    }

    private static void when(Node node, javafx.beans.value.ObservableValue<Boolean> shown) {
        node.visibleProperty().bind(shown);
        node.managedProperty().bind(shown);
    }
}
