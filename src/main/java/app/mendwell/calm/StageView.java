package app.mendwell.calm;

import app.mendwell.content.Exercise;
import app.mendwell.ui.Motion;
import app.mendwell.ui.Segmented;
import app.mendwell.ui.View;
import app.mendwell.ui.Words;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.StackPane;
import org.kordamp.ikonli.javafx.FontIcon;

/** What runs: the ring, the words of the step, and begin, pause, enough. */
public final class StageView extends View {

    private final CalmViewModel model;
    private final Motion motion;

    @FXML
    private BreathRing ring;
    @FXML
    private Label title;
    @FXML
    private Label text;
    @FXML
    private Label status;
    @FXML
    private Label caution;
    @FXML
    private Segmented<Integer> minutes;
    @FXML
    private Button startOver;
    @FXML
    private Button toggle;
    @FXML
    private Button skip;
    @FXML
    private Button enough;
    @FXML
    private StackPane ways;

    public StageView(CalmViewModel model, Motion motion) {
        this.model = model;
        this.motion = motion;
    }

    @FXML
    private void initialize() {
        CalmRun run = model.run();
        var play = new RingPlay(ring, motion);
        startOver.setOnAction(event -> model.startOver());
        toggle.setOnAction(event -> model.toggle());
        skip.setOnAction(event -> model.skip());
        enough.setOnAction(event -> model.enough());
        minutes.show(CalmViewModel.MINUTES, each -> Words.of("calm.minutes", each));
        minutes.value().bindBidirectional(model.minutes());
        ways.getChildren().add(new BreathWaysView(model).root());
        run.state().subscribe(state -> show(play));
        run.at().subscribe(at -> show(play));
        model.chosen().subscribe(exercise -> show(play));
        model.part().subscribe(part -> show(play));
    }

    private void show(RingPlay play) {
        CalmRun run = model.run();
        CalmRun.State state = run.state().get();
        boolean ready = state == CalmRun.State.READY;
        boolean silent = run.course().isSilent();
        shown(startOver, !ready);
        shown(enough, !ready);
        shown(skip, !ready && state != CalmRun.State.OVER && run.course().steps().size() > 1);
        shown(minutes, ready && silent);
        shown(ways, ready && model.part().get() == CalmPart.BREATHE);
        toggle.setText(Words.of(word(state)));
        toggle.setGraphic(new FontIcon(state == CalmRun.State.RUNNING ? "remixmz-pause-fill" : "remixmz-play-fill"));
        say(title, ready ? heading() : "");
        say(text, ready ? before() : run.at().get().text());
        say(status, status(ready));
        say(caution, ready ? caution() : "");
        play.show(run, model.part().get().icon());
    }

    private static String word(CalmRun.State state) {
        return switch (state) {
            case READY -> "calm.begin";
            case RUNNING -> "calm.pause";
            case PAUSED -> "calm.go_on";
            case OVER -> "calm.begin_again";
        };
    }

    private String heading() {
        Exercise exercise = model.chosen().get();
        if (exercise != null) {
            return exercise.title();
        }
        return Words.of(switch (model.part().get()) {
            case SIT -> "calm.sit.silence";
            case BESIDE -> "calm.part.beside";
            default -> "calm.breath.own";
        });
    }

    private String before() {
        return model.part().get() == CalmPart.BESIDE ? Words.of("calm.beside.text") : "";
    }

    private String caution() {
        Exercise exercise = model.chosen().get();
        if (exercise == null) {
            return model.part().get() == CalmPart.BREATHE ? model.ownCaution() : "";
        }
        String words = exercise.caution();
        return words == null ? "" : words;
    }

    private String status(boolean ready) {
        CalmRun run = model.run();
        String breath = model.breathWords();
        if (!ready) {
            return breath.isEmpty() ? "" : Words.of("calm.status", breath, Clock.written(run.elapsed().get()));
        }
        int minutes = Clock.minutes(run.course().seconds());
        if (run.course().isSilent()) {
            return "";
        }
        return breath.isEmpty() ? Words.of("calm.about", minutes) : Words.of("calm.status_about", breath, minutes);
    }

    private static void say(Label label, String words) {
        label.setText(words);
        shown(label, !words.isEmpty());
    }

    private static void shown(Node node, boolean shown) {
        node.setVisible(shown);
        node.setManaged(shown);
    }

    /** The filled button, to which the space bar belongs. */
    void focus() {
        toggle.requestFocus();
    }

    /** Nothing moves any more. */
    @Override
    public void leave() {
        ring.halt();
    }
}
