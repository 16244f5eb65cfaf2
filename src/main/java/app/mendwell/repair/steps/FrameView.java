package app.mendwell.repair.steps;

import app.mendwell.repair.hints.HintEngine;
import app.mendwell.storage.Tag;
import app.mendwell.storage.TagKind;
import app.mendwell.ui.Breadth;
import app.mendwell.ui.HintLine;
import app.mendwell.ui.View;
import app.mendwell.ui.Words;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.util.Subscription;
import org.jspecify.annotations.Nullable;

/**
 * The frame around the pages of a repair: the list of steps, the heading, the way on and the ways out. It decides
 * nothing; what a page asks is the page's own.
 */
public final class FrameView extends View {

    /** A page is drawn anew when the way changes, for then it shows other fields. */
    private record Drawn(Step step, Way way) {}

    private final Wizard wizard;
    private final RepairSession session;
    private final Walk walk;
    private final Hints hints;
    private final WizardDesk desk;
    private final Map<Drawn, StepPage> drawn = new HashMap<>();
    private final EarlierRepairs earlier;
    private final Derived derived;
    private final Tracking tracking;
    private Subscription watching = Subscription.EMPTY;
    private @Nullable StepPage page;
    private @Nullable FrameHints hintPlaces;

    @FXML
    private HBox frame;
    @FXML
    private Breadth breadth;
    @FXML
    private ScrollPane side;
    @FXML
    private Label when;
    @FXML
    private StackPane listPlace;
    @FXML
    private StepList steps;
    @FXML
    private VBox sideFoot;
    @FXML
    private VBox ways;
    @FXML
    private Button length;
    @FXML
    private Button opens;
    @FXML
    private Label kept;
    @FXML
    private ScrollPane scroll;
    @FXML
    private StackPane linePlace;
    @FXML
    private Label progress;
    @FXML
    private Label heading;
    @FXML
    private Label purpose;
    @FXML
    private Label welcome;
    @FXML
    private VBox top;
    @FXML
    private HintLine topHint;
    @FXML
    private Button goBackToIt;
    @FXML
    private StackPane body;
    @FXML
    private StackPane belowPlace;
    @FXML
    private Button clear;
    @FXML
    private Button unclear;
    @FXML
    private StackPane waysPlace;
    @FXML
    private HBox middle;
    @FXML
    private AsidePane aside;
    @FXML
    private HBox footUpper;
    @FXML
    private HBox footer;
    @FXML
    private Button back;
    @FXML
    private Button stop;
    @FXML
    private Button privately;
    @FXML
    private Button shared;
    @FXML
    private Button onward;

    public FrameView(Wizard wizard, WizardDesk desk, RepairSession session) {
        this.wizard = wizard;
        this.desk = desk;
        this.session = session;
        this.walk = session.walk();
        this.hints = new Hints(session, new HintEngine(desk.content()), desk.house());
        this.earlier = new EarlierRepairs(session, desk.store(), desk.house());
        this.derived = new Derived(desk.content(), desk.house().preferred());
        this.tracking = new Tracking(session, hints);
        session.deriving(derived);
    }

    @FXML
    private void initialize() {
        steps.show(walk, walk::jump, this::backToPlace);
        length.setOnAction(event -> walk.shorten(!walk.way().brief()));
        opens.setOnAction(event -> wizard.askAgain());
        back.setOnAction(event -> walk.back());
        stop.setOnAction(event -> wizard.stop());
        privately.setOnAction(event -> wizard.privately());
        shared.setOnAction(event -> wizard.finish(true));
        onward.setOnAction(event -> goOn());
        clear.setOnAction(event -> walk.clear());
        unclear.setOnAction(event -> walk.unclear());
        hintPlaces = new FrameHints(hints, () -> page, top, topHint);
        goBackToIt.setOnAction(event -> backToTheSorry());
        for (Node node : List.of(welcome, clear, unclear, shared)) {
            node.managedProperty().bind(node.visibleProperty());
        }
        new WizardKeys(this::goOn, walk::back, steps::focusHere, this::keep, this::escape).on(frame);
        frame.addEventFilter(KeyEvent.KEY_PRESSED, event -> session.arrived());
        for (Button button : List.of(back, stop, privately, shared, onward)) {
            button.setMinWidth(Region.USE_PREF_SIZE);
        }
        breadth.effective().subscribe(wide -> fit(wide.doubleValue()));
    }

    private void goOn() {
        if (walk.onward() == Walk.Onward.FINISH) {
            wizard.finish(false);
        } else {
            hints.next();
        }
    }

    private void keep() {
        session.keep(() -> desk.house().notices().say(Words.of("ui.kept.asked")));
    }

    private boolean escape() {
        if (hints.shown().get() != null) {
            hints.dismiss();
            return true;
        }
        boolean open = aside.isOpen();
        aside.close();
        return open;
    }

    private void backToTheSorry() {
        hints.clear();
        walk.back();
        if (page != null) {
            page.focus("sorry_impact", 0);
        }
    }

    /** The list of steps beside the page, or as one line above it; what stands beside the page goes below. */
    private void fit(double wide) {
        boolean narrow = wide < Breadth.NARROW;
        side.setVisible(!narrow);
        side.setManaged(!narrow);
        move(steps, narrow ? linePlace : listPlace);
        move(aside, narrow ? belowPlace : middle);
        move(ways, narrow ? waysPlace : sideFoot);
        for (Node place : List.of(linePlace, belowPlace, waysPlace)) {
            place.setManaged(narrow);
        }
        footInTwo(wide < Breadth.SLIGHT);
        steps.across(narrow);
        aside.below(narrow);
    }

    /** Under large text the ways out stand in a line of their own, so that no word is cut. */
    private void footInTwo(boolean two) {
        footUpper.setVisible(two);
        footUpper.setManaged(two);
        HBox outward = two ? footUpper : footer;
        if (!outward.equals(stop.getParent())) {
            outward.getChildren().add(two ? 0 : 1, stop);
            outward.getChildren().add(two ? 2 : 3, privately);
        }
    }

    private static void move(Node node, Pane to) {
        if (!to.equals(node.getParent())) {
            to.getChildren().add(node);
        }
    }

    @Override
    public void enter() {
        watching.unsubscribe();
        watching = Subscription.combine(walk.step().subscribe((before, now) -> arrive(Spot.none())),
                session.form().fields().subscribe(this::refresh),
                desk.house().preferred().now().subscribe(this::refresh),
                session.welcome().subscribe(welcome::setVisible), session.autosave().line().subscribe(kept::setText),
                session.autosave().failed().subscribe(this::showKept), tracking.watch(frame));
        if (hintPlaces != null) {
            watching = watching.and(hintPlaces.watch());
        }
        desk.tagSource().ofKind(TagKind.PERSON, people -> derived.people(people.stream().map(Tag::name).toList()));
        arrive(tracking.spot().field().isEmpty() ? session.left() : tracking.spot());
    }

    private void showKept(boolean failed) {
        kept.getGraphic().setVisible(!failed);
        kept.getGraphic().setManaged(!failed);
    }

    @Override
    public void leave() {
        hints.clear();
        watching.unsubscribe();
        watching = Subscription.EMPTY;
    }

    /** Shows the page one is on: first its heading has the focus, then the place that is wanted or the first field. */
    private void arrive(Spot wanted) {
        StepPage next = view();
        if (!next.equals(page)) {
            page = next;
            body.getChildren().setAll(next.root());
        }
        next.enter();
        aside.stand(next.aside(), next.plainAside());
        refresh();
        scroll.setVvalue(0);
        // What lies in a scroll pane is in the window once the pane is drawn, and can take the focus then only.
        frame.applyCss();
        heading.requestFocus();
        if (next.focus(wanted.field(), wanted.caret())) {
            Scrolling.into(scroll, next.find(wanted.field()));
        } else {
            next.focusFirst();
        }
        hints.clear();
    }

    private StepPage view() {
        Step here = walk.step().get();
        return drawn.computeIfAbsent(new Drawn(here, walk.way()), key -> StepPages.of(here,
                new StepDesk(desk, session, earlier, aside, wizard::privately)));
    }

    private void refresh() {
        Step here = walk.step().get();
        if (page != null && !page.equals(view())) {
            // The way changed under the page: it is drawn anew at the same field.
            arrive(tracking.spot());
            return;
        }
        when.setText(session.fields().text("title"));
        steps.refresh();
        progress.setText(Words.of("repair.wizard.progress", walk.place(here), walk.shown().size(),
                Steps.title(walk.way(), here)));
        heading.setText(Words.of(here.words() + ".heading"));
        heading.setAccessibleText(progress.getText() + ". " + heading.getText());
        purpose.setText(Steps.purpose(walk.way(), here));
        length.setText(Words.of(walk.way().brief() ? "repair.wizard.longer" : "repair.wizard.shorter"));
        back.setDisable(!walk.canGoBack());
        Walk.Onward next = walk.onward();
        onward.setText(Words.of("repair.wizard." + next.name().toLowerCase(Locale.ROOT)));
        shared.setVisible(here == Step.SHARE && !walk.way().givesRoom());
        clear.setVisible(walk.isClearable());
        unclear.setVisible(walk.isCleared());
    }

    private void backToPlace() {
        Spot here = tracking.spot();
        if (page != null && !page.focus(here.field(), here.caret())) {
            page.focusFirst();
        }
    }
}
