package app.mendwell.repair;

import app.mendwell.repair.ReadParts.Line;
import app.mendwell.repair.ReadParts.Look;
import app.mendwell.repair.ReadParts.Part;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/** What was written on one page of the wizard, to read. */
final class PartBox extends VBox {

    PartBox(Part part) {
        var heading = new Label(part.step().title());
        heading.getStyleClass().add("mw-label");
        getStyleClass().add("read-part");
        getChildren().add(heading);
        part.lines().forEach(line -> getChildren().add(line(line)));
    }

    private static Node line(Line line) {
        var text = new Label(line.text());
        text.setWrapText(true);
        text.setMinHeight(Region.USE_PREF_SIZE);
        text.getStyleClass().add(line.look() == Look.WRITTEN ? "read-written" : "read-plain");
        if (line.lead().isEmpty()) {
            return text;
        }
        var lead = new Label(line.lead());
        boolean step = line.look() == Look.MY_STEP || line.look() == Look.COMMON_STEP;
        if (!step) {
            lead.getStyleClass().add("read-lead");
            var box = new VBox(lead, text);
            box.getStyleClass().add("read-led");
            return box;
        }
        lead.getStyleClass().add("read-step");
        if (line.look() == Look.COMMON_STEP) {
            lead.getStyleClass().add("common");
        }
        lead.setMinWidth(Region.USE_PREF_SIZE);
        HBox.setHgrow(text, Priority.ALWAYS);
        var row = new HBox(lead, text);
        row.getStyleClass().add("read-step-row");
        return row;
    }
}
