package app.mendwell.calm;

import app.mendwell.storage.Tag;
import app.mendwell.ui.Chips;
import app.mendwell.ui.Fold;
import app.mendwell.ui.TagChip;
import app.mendwell.ui.View;
import app.mendwell.ui.Words;
import app.mendwell.ui.form.Limit;
import java.util.List;
import javafx.beans.binding.Bindings;
import javafx.beans.value.ObservableValue;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

/** What steadies: the person's soothers, one more if they like, and a break with a time to come back at. */
public final class SteadiesView extends View {

    private final CalmViewModel calm;
    private final SteadiesViewModel model;
    private final BreakViewModel pause;

    @FXML
    private Label none;
    @FXML
    private FlowPane soothers;
    @FXML
    private VBox adding;
    @FXML
    private TextField draft;
    @FXML
    private Button add;
    @FXML
    private Fold ideas;
    @FXML
    private VBox choose;
    @FXML
    private FlowPane lengths;
    @FXML
    private VBox away;
    @FXML
    private Label until;
    @FXML
    private Label words;
    @FXML
    private HBox saying;
    @FXML
    private Button copy;
    @FXML
    private Button enough;

    public SteadiesView(CalmViewModel calm) {
        this.calm = calm;
        this.model = calm.steadies();
        this.pause = calm.pause();
    }

    @FXML
    private void initialize() {
        when(none, Bindings.isEmpty(model.soothers()));
        when(soothers, Bindings.isNotEmpty(model.soothers()));
        model.soothers().subscribe(this::show);
        show();
        adding.setVisible(!calm.keepsNothing());
        adding.setManaged(!calm.keepsNothing());
        draft.textProperty().bindBidirectional(model.draft());
        Limit.on(draft, Tag.NAME, full -> {});
        draft.setOnAction(event -> model.add());
        add.disableProperty().bind(model.canAdd().not());
        add.setOnAction(event -> model.add());
        initializeBreak();
    }

    private void initializeBreak() {
        for (int minutes : BreakViewModel.MINUTES) {
            var button = new Button(Words.of("calm.minutes", minutes));
            button.setOnAction(event -> pause.begin(minutes));
            lengths.getChildren().add(button);
        }
        when(choose, pause.away().not());
        when(away, pause.away());
        until.textProperty().bind(pause.until());
        words.textProperty().bind(pause.words());
        // A sentence for the other one is an approach; the private pages make none (care.md C15).
        saying.setVisible(!calm.keepsNothing());
        saying.setManaged(!calm.keepsNothing());
        copy.setOnAction(event -> pause.copy());
        enough.setOnAction(event -> pause.enough());
    }

    private void show() {
        soothers.getChildren().setAll(model.soothers().stream().map(TagChip::new).toList());
        ideas.content().setAll(model.groups().stream().flatMap(group -> group(group).stream()).toList());
    }

    private List<Node> group(String group) {
        List<String> texts = model.ideas(group);
        if (texts.isEmpty()) {
            return List.of();
        }
        var heading = new Label(model.groupWord(group));
        heading.getStyleClass().add("mw-label");
        var chips = new Chips<String>();
        chips.getStyleClass().add("small-chips");
        chips.setSingle(true);
        chips.show(texts, text -> text);
        chips.chosen().subscribe(() -> chips.chosen().stream().findFirst().ifPresent(this::take));
        return List.of(heading, chips);
    }

    /** An idea goes into the field, selected, so that it can be made one's own. */
    private void take(String idea) {
        model.take(idea);
        draft.requestFocus();
        draft.selectAll();
    }

    private static void when(Node node, ObservableValue<Boolean> shown) {
        node.visibleProperty().bind(shown);
        node.managedProperty().bind(shown);
    }
}
