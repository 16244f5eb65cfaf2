package app.mendwell.repair;

import app.mendwell.repair.life.RepairRow;
import app.mendwell.storage.TagKind;
import app.mendwell.ui.RowList;
import app.mendwell.ui.TagChip;
import app.mendwell.ui.Words;
import java.util.UUID;
import java.util.function.Consumer;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/** A repair in the list; one that rests lies on gold and can be gone on with. */
final class RepairFace implements RowList.Face<RepairRow> {

    private static final PseudoClass RESTING = PseudoClass.getPseudoClass("resting");

    private final RepairWords words;
    private final Label title = new Label();
    private final Label day = new Label();
    private final Label line = new Label();
    private final FlowPane triggers = new FlowPane();
    private final Button goOn = new Button(Words.of("repair.continue"));
    private final HBox box;
    private @Nullable UUID shown;

    RepairFace(RepairWords words, Consumer<UUID> resume) {
        this.words = words;
        title.getStyleClass().add("mw-item-title");
        title.setWrapText(true);
        HBox.setHgrow(title, Priority.ALWAYS);
        title.setMaxWidth(Double.MAX_VALUE);
        day.getStyleClass().add("repair-row-day");
        day.setMinWidth(Region.USE_PREF_SIZE);
        line.getStyleClass().add("repair-row-line");
        line.setWrapText(true);
        triggers.getStyleClass().add("repair-row-triggers");
        goOn.setMinWidth(Region.USE_PREF_SIZE);
        goOn.setFocusTraversable(false);
        goOn.setOnAction(event -> {
            if (shown != null) {
                resume.accept(shown);
            }
        });
        for (Node node : new Node[]{day, line, triggers, goOn}) {
            node.managedProperty().bind(node.visibleProperty());
        }
        var head = new HBox(title, day);
        head.getStyleClass().add("repair-row-head");
        var texts = new VBox(head, line, triggers);
        texts.getStyleClass().add("repair-row-texts");
        HBox.setHgrow(texts, Priority.ALWAYS);
        texts.setMinWidth(0);
        box = new HBox(texts, goOn);
        box.getStyleClass().add("repair-row");
    }

    @Override
    public Node node() {
        return box;
    }

    @Override
    public void show(RepairRow row) {
        boolean resting = row.state().isOpen();
        shown = row.id();
        title.setText(RepairWords.title(row));
        day.setText(words.shortDay(row.day()));
        day.setVisible(!resting);
        line.setText(words.line(row));
        line.setVisible(!line.getText().isEmpty());
        triggers.getChildren().setAll(row.secret() ? java.util.List.of()
                : row.triggers().stream().map(name -> new TagChip(name, TagKind.TRIGGER)).toList());
        triggers.setVisible(!triggers.getChildren().isEmpty());
        goOn.setVisible(resting);
        box.pseudoClassStateChanged(RESTING, resting);
    }

    @Override
    public String said(RepairRow row) {
        return Words.of("repair.row.said", RepairWords.title(row), words.shortDay(row.day()), words.line(row));
    }
}
