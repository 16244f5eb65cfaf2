package app.mendwell.repair.steps;

import app.mendwell.ui.WordChoices;
import app.mendwell.ui.Words;
import app.mendwell.ui.form.FormModel;
import app.mendwell.ui.form.Limit;
import java.util.ArrayList;
import java.util.List;
import javafx.collections.ObservableList;
import javafx.scene.Node;
import javafx.scene.control.TextField;
import javafx.scene.layout.FlowPane;

/** “I feel”: words that are chosen, and after them a place for one's own. */
final class SayBox extends FlowPane {

    private static final int OWN = 80;

    private final ObservableList<String> ids;
    private final WordChoices choices;
    private final TextField own = new TextField();

    SayBox(FormModel form, WordChoices choices) {
        this.ids = choices.chosen();
        this.choices = choices;
        getStyleClass().add("word-box");
        own.setId("i_feel_text");
        own.getStyleClass().add("word-box-own");
        own.setPromptText(Words.of("repair.wizard.word_add"));
        own.setAccessibleText(Words.of("repair.say_ask.i_feel.own"));
        own.textProperty().bindBidirectional(form.text("i_feel_text"));
        own.setPrefColumnCount(14);
        Limit.on(own, OWN, full -> {});
        getChildren().add(own);
        ids.subscribe(this::draw);
        draw();
    }

    private void draw() {
        var nodes = new ArrayList<Node>();
        for (String id : List.copyOf(ids)) {
            nodes.add(WordChip.plain(choices.word(id), () -> {
                ids.remove(id);
                own.requestFocus();
            }));
        }
        // The field stays in the scene, so that it keeps the focus.
        getChildren().remove(0, getChildren().size() - 1);
        getChildren().addAll(0, nodes);
    }
}
