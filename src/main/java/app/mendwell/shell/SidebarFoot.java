package app.mendwell.shell;

import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;

/** Hide and Lock side by side; one above the other where there is no room. */
final class SidebarFoot extends FlowPane {

    SidebarFoot(Button hide, Label key, Button lock) {
        getStyleClass().add("sidebar-foot");
        var hiding = new HBox(hide, key);
        hiding.getStyleClass().add("sidebar-hiding");
        setPrefWrapLength(0);
        getChildren().addAll(hiding, lock);
    }
}
