package app.mendwell.ui.form;

import app.mendwell.ui.Chips;
import app.mendwell.ui.Fold;
import app.mendwell.ui.WordChoices;
import app.mendwell.ui.WordPicker;
import java.util.List;
import javafx.collections.ObservableList;
import javafx.scene.layout.VBox;

/** Feelings or needs in a form: those chosen as chips, and the picker, opened on demand. */
final class WordField extends VBox {

    WordField(ObservableList<String> ids, Input.WordList input) {
        getStyleClass().add("word-field");
        WordChoices choices = input.choices().get();
        choices.chosen().setAll(ids);
        choices.chosen().subscribe(() -> {
            if (!choices.chosen().equals(ids)) {
                ids.setAll(List.copyOf(choices.chosen()));
            }
        });
        ids.subscribe(() -> {
            if (!choices.chosen().equals(ids)) {
                choices.chosen().setAll(List.copyOf(ids));
            }
        });
        var chosen = new Chips<String>();
        chosen.share(choices.chosen());
        choices.chosen().subscribe(() -> chosen.show(List.copyOf(choices.chosen()), choices::word));
        chosen.show(List.copyOf(choices.chosen()), choices::word);
        chosen.managedProperty().bind(javafx.beans.binding.Bindings.isNotEmpty(choices.chosen()));
        var fold = new Fold();
        fold.setTitle(input.open());
        fold.open().subscribe(open -> {
            if (open && fold.content().isEmpty()) {
                var picker = new WordPicker();
                picker.show(choices);
                fold.content().add(picker);
            }
        });
        getChildren().addAll(chosen, fold);
    }
}
