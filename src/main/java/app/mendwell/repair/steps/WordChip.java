package app.mendwell.repair.steps;

import app.mendwell.ui.IconButton;
import app.mendwell.ui.Words;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;

/** A chosen word that can be taken away; where it has a strength, pressing it goes on to the next one. */
final class WordChip extends HBox {

    private WordChip(Node word, String said, Runnable remove) {
        getStyleClass().add("word-chip");
        var close = new IconButton("remixal-close-line", Words.of("repair.wizard.word_remove", said), remove);
        close.getStyleClass().setAll("word-chip-remove");
        getChildren().addAll(word, close);
        addEventHandler(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.DELETE || event.getCode() == KeyCode.BACK_SPACE) {
                event.consume();
                remove.run();
            }
        });
    }

    static WordChip plain(String word, Runnable remove) {
        var label = new Label(word);
        label.getStyleClass().add("word-chip-word");
        return new WordChip(label, word, remove);
    }

    /** @param strength 1 to 3, in words */
    static WordChip strong(String word, String strength, Runnable stronger, Runnable remove) {
        var name = new Label(word);
        name.getStyleClass().add("word-chip-word");
        var how = new Label(strength);
        how.getStyleClass().add("word-chip-strength");
        var face = new HBox(name, how);
        face.getStyleClass().add("word-chip-face");
        var button = new Button("", face);
        button.getStyleClass().setAll("word-chip-button");
        button.setAccessibleText(Words.of("repair.inside.strength.said", word, strength));
        button.setOnAction(event -> stronger.run());
        return new WordChip(button, word, remove);
    }
}
