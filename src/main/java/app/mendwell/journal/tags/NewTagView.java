package app.mendwell.journal.tags;

import app.mendwell.storage.Tag;
import app.mendwell.storage.TagKind;
import app.mendwell.ui.Chips;
import app.mendwell.ui.Fold;
import app.mendwell.ui.House;
import app.mendwell.ui.TagChip;
import app.mendwell.ui.View;
import app.mendwell.ui.form.Limit;
import java.util.List;
import java.util.Map;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.VBox;

/** A new tag at the side: its kind, its name, and lines to begin from. */
public final class NewTagView extends View {

    private final House house;
    private final TagsViewModel model;

    @FXML
    private Chips<TagKind> kinds;
    @FXML
    private TextField name;
    @FXML
    private Button keep;
    @FXML
    private Label startersLabel;
    @FXML
    private VBox starters;

    NewTagView(House house, TagsViewModel model) {
        this.house = house;
        this.model = model;
    }

    @FXML
    private void initialize() {
        kinds.setSingle(true);
        kinds.show(List.of(TagKind.values()), TagChip::word);
        kinds.chosen().setAll(List.of(TagKind.TRIGGER));
        kinds.chosen().subscribe(this::offer);
        Limit.on(name, Tag.NAME, full -> {});
        name.setOnAction(event -> keep());
        keep.disableProperty().bind(name.textProperty().map(text -> !Tag.fits(text)));
        keep.setOnAction(event -> keep());
        startersLabel.visibleProperty().bind(starters.visibleProperty());
        offer();
    }

    private TagKind kind() {
        return kinds.chosen().isEmpty() ? TagKind.TOPIC : kinds.chosen().getFirst();
    }

    private void offer() {
        Map<String, List<String>> groups = model.starters(kind());
        starters.setVisible(!groups.isEmpty());
        starters.getChildren().setAll(groups.entrySet().stream().map(each -> fold(each.getKey(), each.getValue()))
                .toList());
    }

    private Node fold(String group, List<String> lines) {
        var fold = new Fold();
        fold.setTitle(group);
        fold.getStyleClass().add("word-family");
        fold.open().subscribe(open -> {
            if (open && fold.content().isEmpty()) {
                lines.forEach(line -> fold.content().add(line(line)));
            }
        });
        return fold;
    }

    private Button line(String text) {
        var line = new Button(text);
        line.getStyleClass().setAll("link-offer");
        line.setWrapText(true);
        line.setMaxWidth(Double.MAX_VALUE);
        line.setOnAction(event -> {
            name.setText(text);
            name.requestFocus();
            name.end();
        });
        return line;
    }

    private void keep() {
        if (Tag.fits(name.getText())) {
            house.go().closeAside();
            model.make(name.getText(), kind());
        }
    }

    @Override
    public void enter() {
        name.requestFocus();
    }
}
