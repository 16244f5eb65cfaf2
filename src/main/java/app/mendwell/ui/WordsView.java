package app.mendwell.ui;

import javafx.fxml.FXML;

/** Words for feelings or needs in the panel at the side; what is chosen there is chosen at once. */
public final class WordsView extends View {

    private final WordChoices choices;

    @FXML
    private WordPicker picker;

    public WordsView(WordChoices choices) {
        this.choices = choices;
    }

    @FXML
    private void initialize() {
        picker.show(choices);
    }

    @Override
    public void leave() {
        choices.search().set("");
    }
}
