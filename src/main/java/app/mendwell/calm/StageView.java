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
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.javafx.FontIcon;

/** What runs: the ring, the words of the step, and begin, pause, enough. */
public final class StageView extends View {

    private final CalmViewModel model;
    private final Motion motion;
    private @Nullable Pace last;

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
        startOver.setOnAction(event -> model.startOver());
        toggle.setOnAction(event -> model.toggle());
        skip.setOnAction(event -> model.skip());
        enough.setOnAction(event -> model.enough());
        minutes.show(CalmViewModel.MINUTES, each -> Words.of("calm.minutes", each));
        minutes.value().bindBidirectional(model.minutes());
        ways.getChildren().add(new BreathWaysView(model).root());
        run.state().subscribe(state -> show());
        run.at().subscribe(at -> show());
        model.chosen().subscribe(exercise -> show());
        model.part().subscribe(part -> show());
    }

    private void show() {
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
        draw(run, state);
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

    private void draw(CalmRun run, CalmRun.State state) {
        Course.At at = run.at().get();
        Pace pace = at.pace();
        if (state == CalmRun.State.READY || state == CalmRun.State.OVER) {
            last = null;
            ring.rest(model.part().get().icon());
            ring.sew(1);
        } else if (pace != null) {
            ring.say(Words.of(pace.phase().word()), Integer.toString(pace.count()));
            breathe(pace, state == CalmRun.State.RUNNING);
        } else {
            last = null;
            drawTime(run, at);
        }
    }

    private void drawTime(CalmRun run, Course.At at) {
        if (run.course().isSilent()) {
            ring.halt();
            ring.openTo(1);
            ring.say(Clock.written(at.left()), "");
        } else {
            ring.rest(model.part().get().icon());
        }
        ring.sew(run.elapsed().get() / (double) run.course().seconds());
    }

    /** Moves with the breath; under reduced motion the ring fills once a second instead. */
    private void breathe(Pace pace, boolean runs) {
        if (motion.reduced()) {
            ring.openTo(1);
            ring.sew(pace.count() / (double) pace.length());
            return;
        }
        ring.sew(1);
        Pace before = last;
        if (!runs) {
            last = null;
            ring.halt();
        } else if (before == null || pace.beginsAfter(before)) {
            last = pace;
            move(pace);
        } else {
            last = pace;
        }
    }

    private void move(Pace pace) {
        if (pace.count() == 1) {
            ring.openTo(pace.phase() == Pace.Phase.IN || pace.phase() == Pace.Phase.REST ? BreathRing.SHUT : 1);
        }
        switch (pace.phase()) {
            case IN -> ring.swell(1, pace.left());
            case OUT -> ring.swell(BreathRing.SHUT, pace.left());
            case HOLD, REST -> ring.halt();
        }
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
