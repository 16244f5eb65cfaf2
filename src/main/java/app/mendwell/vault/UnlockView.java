package app.mendwell.vault;

import app.mendwell.ui.Banner;
import app.mendwell.ui.Problems;
import app.mendwell.ui.View;
import app.mendwell.vault.UnlockViewModel.Page;
import javafx.beans.binding.Bindings;
import javafx.fxml.FXML;
import javafx.scene.control.Hyperlink;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

/** The page of a locked file, over the hills: the lock itself, or what opening found. */
public final class UnlockView extends View {

    /** How far down the page begins, as a part of the window. */
    private static final double LOCK_DOWN = 0.154;
    private static final double CARD_DOWN = 0.092;
    private static final double HILLS = 330;

    private final UnlockViewModel model;
    private final Problems problems;
    private final LockView lock;
    private final DamagedView damaged;
    private final StoppedView stopped;

    @FXML
    private StackPane frame;
    @FXML
    private VBox column;
    @FXML
    private Region above;
    @FXML
    private StackPane body;
    @FXML
    private Landscape landscape;
    @FXML
    private Hyperlink another;
    @FXML
    private StackPane top;

    /** @param problems shown above the page: those of the program's own tasks */
    public UnlockView(UnlockViewModel model, Problems problems) {
        this.model = model;
        this.problems = problems;
        this.lock = new LockView(model);
        this.damaged = new DamagedView(model);
        this.stopped = new StoppedView(model);
    }

    @FXML
    private void initialize() {
        landscape.maxHeightProperty().bind(Bindings.createDoubleBinding(this::room, frame.heightProperty(), column
                .heightProperty()));
        another.setOnAction(event -> model.another());
        top.getChildren().addFirst(new Banner(problems));
        model.page().subscribe(this::turn);
    }

    private double room() {
        return Math.clamp(frame.getHeight() - column.getHeight(), 0, HILLS);
    }

    private void turn(Page page) {
        View next = switch (page) {
            case LOCK -> lock;
            case DAMAGED -> damaged;
            case IN_USE, NOT_A_VAULT, NEWER, REFUSED, AWAY -> stopped;
        };
        another.setVisible(page != Page.NOT_A_VAULT);
        above.prefHeightProperty().bind(frame.heightProperty().multiply(page == Page.DAMAGED ? CARD_DOWN : LOCK_DOWN));
        body.getChildren().setAll(next.root());
        // A scroll pane holds its content only once it is dressed; before, nothing in it can have the focus.
        frame.applyCss();
        next.enter();
    }

    @Override
    public void enter() {
        turn(model.page().get());
    }

    @Override
    public void leave() {
        lock.leave();
        model.letGo();
    }
}
