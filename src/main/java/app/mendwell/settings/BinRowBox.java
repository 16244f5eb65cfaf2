package app.mendwell.settings;

import app.mendwell.storage.Bin.BinRow;
import app.mendwell.ui.Words;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.javafx.FontIcon;

/** One record in the bin, with the way back. */
final class BinRowBox extends ListCell<BinRow> {

    private final BinViewModel model;
    private final FontIcon icon = new FontIcon();
    private final Label title = new Label();
    private final Label about = new Label();
    private final Button restore = new Button(Words.of("settings.bin.restore"));
    private final HBox box;

    BinRowBox(BinViewModel model) {
        this.model = model;
        getStyleClass().add("bin-cell");
        title.getStyleClass().add("mw-item-title");
        about.getStyleClass().add("mw-small");
        about.setWrapText(true);
        var words = new VBox(title, about);
        HBox.setHgrow(words, Priority.ALWAYS);
        words.setMinWidth(0);
        restore.setMinWidth(Region.USE_PREF_SIZE);
        box = new HBox(icon, words, restore);
        box.getStyleClass().add("bin-row");
        setPrefWidth(0);
    }

    @Override
    protected void updateItem(@Nullable BinRow row, boolean empty) {
        super.updateItem(row, empty);
        if (row == null || empty) {
            setGraphic(null);
            setAccessibleText(null);
            return;
        }
        icon.setIconLiteral(icon(row.kind()));
        title.setText(model.title(row));
        about.setText(model.about(row));
        restore.setAccessibleText(Words.of("settings.bin.restore.said", model.title(row)));
        restore.setOnAction(event -> model.restore(row));
        setGraphic(box);
        setAccessibleText(model.title(row) + ". " + model.about(row));
    }

    private static String icon(String kind) {
        return switch (kind) {
            case "entry", "template" -> "remixmz-quill-pen-line";
            case "boundary" -> "remixal-door-open-line";
            case "repair" -> "remixal-chat-heart-line";
            case "check_in" -> "remixal-cup-line";
            case "tag" -> "remixmz-price-tag-3-line";
            case "calm_session" -> "remixal-leaf-line";
            default -> "remixal-file-paper-2-line";
        };
    }
}
