package app.mendwell.repair.steps;

import app.mendwell.ui.WordChoices;
import app.mendwell.ui.Words;
import java.util.ArrayList;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.layout.FlowPane;

/** The feelings that come close, each with how strong it is. Pressing a word goes on to the next strength. */
final class FeelingsBox extends FlowPane {

    private final FeelingStrengths strengths;
    private final WordChoices choices;
    private final Button add;

    FeelingsBox(FeelingStrengths strengths, WordChoices choices, Runnable more) {
        this.strengths = strengths;
        this.choices = choices;
        getStyleClass().add("word-box");
        add = new Button(Words.of("repair.wizard.word_add"));
        add.getStyleClass().setAll("word-box-add");
        add.setId("addFeeling");
        add.setOnAction(event -> more.run());
        // With the value and not only told that it changed: by then the ids have followed.
        strengths.stored().subscribe(tree -> draw());
        draw();
    }

    private void draw() {
        List<String> ids = strengths.ids();
        int focused = focused();
        var nodes = new ArrayList<Node>();
        for (String id : ids) {
            String strength = Words.of("repair.inside.strength." + strengths.strength(id));
            nodes.add(WordChip.strong(choices.word(id), strength, () -> strengths.next(id), () -> ids.remove(id)));
        }
        nodes.add(add);
        getChildren().setAll(nodes);
        if (focused >= 0) {
            // The chip that was pressed is drawn anew: the focus stays where it was.
            app.mendwell.ui.form.FirstFocus.in(getChildren().get(Math.min(focused, ids.size()))).ifPresent(
                    Node::requestFocus);
        }
    }

    private int focused() {
        for (int i = 0; i < getChildren().size(); i++) {
            if (getChildren().get(i) instanceof WordChip chip && chip.isFocusWithin()) {
                return i;
            }
        }
        return -1;
    }
}
