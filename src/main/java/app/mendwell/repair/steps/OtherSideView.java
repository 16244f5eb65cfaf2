package app.mendwell.repair.steps;

import app.mendwell.ui.Chips;
import app.mendwell.ui.WordChoices;
import app.mendwell.ui.WordPicker;
import app.mendwell.ui.Words;
import app.mendwell.ui.form.Form;
import app.mendwell.ui.form.FormField;
import app.mendwell.ui.form.Input;
import java.util.List;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.fxml.FXML;
import javafx.scene.layout.VBox;

/** From where they stood: a guess with respect, and what could be asked to find out. */
final class OtherSideView extends StepPage {

    private static final int LONG = 20_000;
    private static final int LINE = 200;
    private static final List<String> SOURCES = List.of("told_me", "guess", "mix");

    @FXML
    private Form view;
    @FXML
    private VBox feelingsPlace;
    @FXML
    private VBox needsPlace;
    @FXML
    private Form check;

    OtherSideView(StepDesk desk) {
        super(desk, Step.OTHER_SIDE);
    }

    @FXML
    private void initialize() {
        draw(view, FormField.of("their_view", new Input.Area(LONG, 4, true)), FormField.of("view_source",
                new Input.Choice(SOURCES, key -> Words.of("repair.other_side.view_source." + key), true).always()));
        words(feelingsPlace, "their_feelings",
                WordLists.feelings(desk().content(), desk().form().words("their_feelings")));
        words(needsPlace, "their_needs", WordLists.needs(desk().content(), desk().form().words("their_needs")));
        draw(check, FormField.of("view_check", new Input.Wrapped(LINE, 1)));
    }

    /** Chosen words as chips, and a last chip that opens all of them beside the page. */
    private void words(VBox place, String name, WordChoices choices) {
        var chips = new Chips<String>();
        chips.setId(name);
        chips.share(choices.chosen());
        ObservableList<String> shown = FXCollections.observableArrayList(choices.chosen());
        choices.chosen().subscribe(() -> {
            shown.setAll(choices.chosen());
            chips.show(shown, choices::word);
        });
        chips.show(shown, choices::word);
        chips.more(Words.of("repair.other_side." + name + ".more"), () -> {
            var picker = new WordPicker();
            picker.show(choices);
            desk().panel().open(Words.of("repair.other_side." + name + ".prompt"), picker);
        });
        place.getChildren().setAll(Piece.labelled(Words.of("repair.other_side." + name + ".prompt"), chips));
    }
}
