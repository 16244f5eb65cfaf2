package app.mendwell.calm;

import app.mendwell.ui.Breadth;
import app.mendwell.ui.FixedText;
import app.mendwell.ui.Hills;
import app.mendwell.ui.IconButton;
import app.mendwell.ui.Motion;
import app.mendwell.ui.Segmented;
import app.mendwell.ui.View;
import app.mendwell.ui.Words;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;
import javafx.beans.value.ObservableValue;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.control.ComboBox;
import javafx.scene.control.ListCell;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.StackPane;

/** Calm, as a room or laid over another place: the parts, what runs in them, and the fixed words at the foot. */
public final class CalmView extends View {

    private final CalmViewModel model;
    private final StageView stage;
    private final SteadiesView steadiesView;
    private final CalmNoteView note;

    @FXML
    private StackPane calm;
    @FXML
    private Breadth breadth;
    @FXML
    private Hills hills;
    @FXML
    private Segmented<CalmPart> parts;
    @FXML
    private ComboBox<CalmPart> partsSlight;
    @FXML
    private IconButton back;
    @FXML
    private HBox work;
    @FXML
    private ScrollPane listPlace;
    @FXML
    private StackPane stagePlace;
    @FXML
    private StackPane steadies;
    @FXML
    private StackPane notePlace;
    @FXML
    private FixedText heavy;

    public CalmView(CalmViewModel model, Motion motion) {
        this.model = model;
        this.stage = new StageView(model, motion);
        this.steadiesView = new SteadiesView(model);
        this.note = new CalmNoteView(model);
    }

    @FXML
    private void initialize() {
        heavy.setText(Words.of("safety.k1"));
        stagePlace.getChildren().add(stage.root());
        steadies.getChildren().add(steadiesView.root());
        back.setOnAction(event -> model.goBack());
        shown(back, model.isOver());
        initializeParts();
        notePlace.getChildren().add(note.root());
        notePlace.managedProperty().bind(note.root().visibleProperty());
        calm.addEventHandler(KeyEvent.KEY_PRESSED, this::key);
    }

    private void initializeParts() {
        parts.show(model.parts(), part -> Words.of(part.word()), CalmPart::icon);
        parts.value().bindBidirectional(model.part());
        partsSlight.getItems().setAll(model.parts());
        partsSlight.setButtonCell(new PartCell());
        partsSlight.setCellFactory(list -> new PartCell());
        partsSlight.valueProperty().bindBidirectional(model.part());
        BooleanBinding slight = Bindings.lessThan(breadth.effective(), Breadth.SLIGHT);
        when(partsSlight, slight);
        when(parts, slight.not());
        // Under large text the page scrolls, and its words would lie on the hills.
        when(hills, slight.not());
        var list = new ExerciseList(model.chosen());
        listPlace.setContent(list);
        model.part().subscribe(part -> list.show(model, part));
        BooleanBinding listed = Bindings.createBooleanBinding(() -> model.part().get().hasList()
                && model.run().state().get() == CalmRun.State.READY, model.part(), model.run().state());
        when(listPlace, listed);
        BooleanBinding steadying = model.part().isEqualTo(CalmPart.STEADIES);
        when(work, steadying.not());
        when(steadies, steadying);
    }

    private static final class PartCell extends ListCell<CalmPart> {
        @Override
        protected void updateItem(CalmPart part, boolean empty) {
            super.updateItem(part, empty);
            setText(empty || part == null ? "" : Words.of(part.word()));
        }
    }

    private static void when(Node node, ObservableValue<Boolean> shown) {
        node.visibleProperty().bind(shown);
        node.managedProperty().bind(shown);
    }

    private static void shown(Node node, boolean shown) {
        node.setVisible(shown);
        node.setManaged(shown);
    }

    /** Space begins and pauses wherever no other control takes it; Esc leads back from over another place. */
    private void key(KeyEvent event) {
        if (event.getCode() == KeyCode.SPACE && model.part().get() != CalmPart.STEADIES) {
            event.consume();
            model.toggle();
        } else if (event.getCode() == KeyCode.ESCAPE && model.isOver()) {
            event.consume();
            model.goBack();
        }
    }

    @Override
    public void enter() {
        model.enter();
        // What lies in a scroll pane can take the focus only once the pane has its skin.
        calm.applyCss();
        calm.layout();
        stage.focus();
    }

    @Override
    public void leave() {
        model.leave();
        stage.leave();
    }
}
