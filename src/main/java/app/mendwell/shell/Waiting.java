package app.mendwell.shell;

import app.mendwell.ui.Mark;
import javafx.scene.layout.StackPane;

/** What stands for a moment while a vault is opened or closed: the mark alone. */
final class Waiting extends StackPane {

    Waiting() {
        getStyleClass().add("waiting");
        getChildren().add(new Mark());
    }
}
