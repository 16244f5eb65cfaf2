package app.mendwell.today;

import app.mendwell.ui.Chips;
import app.mendwell.ui.Fold;
import app.mendwell.ui.IconButton;
import app.mendwell.ui.MoodRow;
import app.mendwell.ui.View;
import app.mendwell.ui.Words;
import app.mendwell.ui.WordsView;
import javafx.beans.binding.Bindings;
import javafx.beans.value.ObservableValue;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

/** The check-in card: the lines of the day, and the form. */
public final class CheckInView extends View {

    private final CheckInViewModel model;
    private final MoreView moreView;
    private final DayView dayView;

    @FXML
    private VBox card;
    @FXML
    private VBox lines;
    @FXML
    private HBox folded;
    @FXML
    private Button again;
    @FXML
    private Region between;
    @FXML
    private VBox form;
    @FXML
    private Label question;
    @FXML
    private ToggleButton unclear;
    @FXML
    private IconButton otherDay;
    @FXML
    private IconButton otherDayFolded;
    @FXML
    private StackPane dayPlace;
    @FXML
    private MoodRow mood;
    @FXML
    private Chips<String> feelings;
    @FXML
    private Fold more;
    @FXML
    private Label foot;
    @FXML
    private IconButton bin;
    @FXML
    private Button leaveIt;
    @FXML
    private Button keep;

    public CheckInView(CheckInViewModel model) {
        this.model = model;
        this.moreView = new MoreView(model);
        this.dayView = new DayView(model);
    }

    @FXML
    private void initialize() {
        initializeDays();
        initializeForm();
        initializeFoot();
        model.kept().subscribe(this::showLines);
        showLines();
        when(lines, Bindings.isNotEmpty(model.kept()));
        when(between, Bindings.isNotEmpty(model.kept()).and(model.writing()));
        when(folded, model.writing().not());
        when(form, model.writing());
        again.setOnAction(event -> model.begin());
        model.onBegun(() -> mood.getChildren().getFirst().requestFocus());
        card.addEventFilter(KeyEvent.KEY_PRESSED, this::key);
    }

    private void initializeDays() {
        question.textProperty().bind(model.day().map(day -> Words.of(day.equals(model.today())
                ? "today.check_in.question"
                : "today.check_in.question_then")));
        dayPlace.getChildren().add(dayView.root());
        dayPlace.visibleProperty().bind(dayView.root().visibleProperty());
        dayPlace.managedProperty().bind(dayView.root().visibleProperty());
        otherDay.setOnAction(event -> dayView.ask());
        otherDayFolded.setOnAction(event -> dayView.ask());
    }

    private void initializeForm() {
        mood.mood().bindBidirectional(model.form().integer("mood"));
        model.form().yesNo("unclear").subscribe(yes -> unclear.setSelected(Boolean.TRUE.equals(yes)));
        unclear.setOnAction(event -> model.unclear(unclear.isSelected()));
        feelings.share(model.feelings().chosen());
        feelings.more(Words.of("today.check_in.more_words"), () -> model.go()
                .aside(Words.of("today.check_in.feelings.panel"), new WordsView(model.feelings())));
        model.offered().subscribe(this::showFeelings);
        showFeelings();
        more.open().bindBidirectional(model.more());
        more.content().add(moreView.root());
    }

    private void showFeelings() {
        feelings.show(model.offered(), model.feelings()::word);
    }

    private void initializeFoot() {
        foot.textProperty().bind(Bindings.when(model.autosave().failed()).then(model.autosave().line())
                .otherwise(Words.of("today.check_in.locked")));
        when(bin, model.changing());
        when(leaveIt, Bindings.isNotEmpty(model.kept()).or(model.changing()));
        leaveIt.setOnAction(event -> model.leaveIt());
        bin.setOnAction(event -> model.bin());
        keep.disableProperty().bind(model.canKeep().not());
        keep.setOnAction(event -> model.keep());
    }

    private void showLines() {
        lines.getChildren().setAll(model.kept().stream().map(each -> new KeptLine(each, model.feelings(),
                model.needs(), () -> model.change(each))).toList());
    }

    private static void when(Node node, ObservableValue<Boolean> shown) {
        node.visibleProperty().bind(shown);
        node.managedProperty().bind(shown);
    }

    private void key(KeyEvent event) {
        boolean keeps = event.getCode() == KeyCode.ENTER || event.getCode() == KeyCode.S;
        if (keeps && event.isShortcutDown()) {
            event.consume();
            model.keep();
        }
    }

    /** Whether the keys 1 to 5 may choose the weather wherever the focus is. */
    boolean takes(int weather) {
        if (model.writing().get()) {
            mood.mood().set(weather);
        }
        return model.writing().get();
    }
}
