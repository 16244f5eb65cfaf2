package app.mendwell.today;

import app.mendwell.ui.Breadth;
import app.mendwell.ui.Theme;
import app.mendwell.ui.View;
import app.mendwell.ui.Words;
import javafx.fxml.FXML;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

/** The first room, drawn in two columns, or in one where the window is narrow. */
public final class TodayView extends View {

    /** From here on the page stands in the middle of the window. */
    private static final double VERY_WIDE = 1400;
    private static final double SIDE = 284;
    private static final double SIDE_SLIM = 260;

    private final TodayViewModel model;
    private final CheckInView checkIn;

    @FXML
    private StackPane page;
    @FXML
    private Breadth breadth;
    @FXML
    private Label greeting;
    @FXML
    private Label day;
    @FXML
    private Button write;
    @FXML
    private VBox main;
    @FXML
    private VBox side;
    @FXML
    private Button goOn;
    @FXML
    private StackPane due;
    @FXML
    private StackPane prompt;
    @FXML
    private Button quiet;

    public TodayView(TodayViewModel model) {
        this.model = model;
        this.checkIn = new CheckInView(model.checkIn());
    }

    @FXML
    private void initialize() {
        greeting.textProperty().bind(model.greeting());
        day.textProperty().bind(model.day());
        write.setOnAction(event -> model.write());
        main.getChildren().addAll(checkIn.root(), new NeedsView(model.needs()).root());
        due.getChildren().add(new DueView(model.due()).root());
        prompt.getChildren().add(new PromptView(model.prompt()).root());
        shownWithChild(due);
        shownWithChild(prompt);
        model.paused().subscribe(repair -> goOn.setText(repair == null ? "" : Words.of("today.go_on", repair.title())));
        goOn.visibleProperty().bind(model.paused().isNotNull());
        goOn.managedProperty().bind(goOn.visibleProperty());
        goOn.setOnAction(event -> model.goOn());
        quiet.setOnAction(event -> model.quietMinutes());
        breadth.effective().subscribe(wide -> arrange(wide.doubleValue()));
        page.addEventHandler(KeyEvent.KEY_PRESSED, this::key);
    }

    private static void shownWithChild(StackPane place) {
        place.managedProperty().bind(place.getChildren().getFirst().visibleProperty());
    }

    private void arrange(double wide) {
        boolean two = wide >= Breadth.NARROW;
        double em = breadth.getFont().getSize() / Theme.EM;
        GridPane.setConstraints(side, two ? 1 : 0, two ? 0 : 1);
        double width = (wide >= Breadth.WIDE ? SIDE : SIDE_SLIM) * em;
        side.setMinWidth(two ? width : 0);
        side.setMaxWidth(two ? width : Double.MAX_VALUE);
        side.setPrefWidth(two ? width : VBox.USE_COMPUTED_SIZE);
        page.setAlignment(wide >= VERY_WIDE ? Pos.TOP_CENTER : Pos.TOP_LEFT);
    }

    private void key(KeyEvent event) {
        int digit = event.getCode().isDigitKey() ? event.getCode().getCode() - KeyCode.DIGIT0.getCode() : 0;
        boolean weather = digit >= 1 && digit <= 5 && !event.isShortcutDown() && !event.isAltDown();
        if (weather && !(event.getTarget() instanceof TextInputControl) && checkIn.takes(digit)) {
            event.consume();
        }
    }

    @Override
    public void enter() {
        model.enter();
    }

    @Override
    public void leave() {
        model.leave();
    }

    TodayViewModel model() {
        return model;
    }
}
