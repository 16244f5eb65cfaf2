package app.mendwell.vault;

import app.mendwell.ui.Banner;
import app.mendwell.ui.Problems;
import app.mendwell.ui.Theme;
import app.mendwell.ui.View;
import app.mendwell.ui.Words;
import app.mendwell.vault.FirstRunViewModel.Step;
import javafx.beans.binding.Bindings;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ProgressIndicator;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

/** The frame of the first pages: what this is at the start, one page, and the ways on and back below. */
public final class FirstRunView extends View {

    /** Under this many pixels, at text of 100 %, the drawing at the start goes. */
    private static final double ASIDE = 960;

    private final FirstRunViewModel model;
    private final Problems problems;
    private final Theme theme;
    private final View welcome;
    private final View passphrase;
    private final View begin;

    @FXML
    private HBox frame;
    @FXML
    private VBox aside;
    @FXML
    private VBox top;
    @FXML
    private FirstRunSteps steps;
    @FXML
    private ScrollPane scroll;
    @FXML
    private StackPane body;
    @FXML
    private Button back;
    @FXML
    private Button existing;
    @FXML
    private Button example;
    @FXML
    private Button go;

    /**
     * @param problems shown above the page: those of the program's own tasks
     * @param theme changed on the last page
     */
    public FirstRunView(FirstRunViewModel model, Problems problems, Theme theme) {
        this.model = model;
        this.problems = problems;
        this.theme = theme;
        this.welcome = new WelcomeView(model);
        this.passphrase = new PassphraseView(model);
        this.begin = new BeginView(theme);
    }

    @FXML
    private void initialize() {
        top.getChildren().addFirst(new Banner(problems));
        aside.visibleProperty().bind(Bindings.greaterThan(frame.widthProperty(), theme.textPercent().multiply(ASIDE
                / 100)));
        shown(aside);
        shown(back);
        shown(existing);
        shown(example);
        back.setOnAction(event -> model.back());
        existing.setOnAction(event -> model.existing());
        example.setOnAction(event -> model.lookAround());
        go.setOnAction(event -> model.next());
        model.busy().subscribe(this::busy);
        model.step().subscribe(this::turn);
    }

    private static void shown(Node node) {
        node.managedProperty().bind(node.visibleProperty());
    }

    private void busy(boolean busy) {
        go.setText(busy ? Words.of("vault.lock.opening") : word(model.step().get()));
        go.setGraphic(busy ? new ProgressIndicator() : null);
        back.setDisable(busy);
    }

    private static String word(Step step) {
        return Words.of(step == Step.BEGIN ? "vault.first.start" : "vault.first.continue");
    }

    private void turn(Step step) {
        View page = switch (step) {
            case WELCOME -> welcome;
            case PASSPHRASE -> passphrase;
            case BEGIN -> begin;
        };
        steps.show(step);
        back.setVisible(step == Step.PASSPHRASE);
        existing.setVisible(step == Step.WELCOME);
        example.setVisible(step == Step.BEGIN);
        go.setText(word(step));
        body.getChildren().setAll(page.root());
        scroll.setVvalue(0);
        // A scroll pane holds its content only once it is dressed; before, nothing in it can have the focus.
        frame.applyCss();
        page.enter();
    }

    @Override
    public void enter() {
        turn(model.step().get());
    }

    @Override
    public void leave() {
        model.letGo();
    }
}
