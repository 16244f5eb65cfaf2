package app.mendwell.shell;

import app.mendwell.ui.Motion;
import app.mendwell.ui.Problems;
import app.mendwell.ui.Tasks;
import app.mendwell.ui.Theme;
import app.mendwell.ui.Words;
import app.mendwell.vault.BackupPlace;
import app.mendwell.vault.OutsideChoices;
import app.mendwell.vault.OutsideFile;
import app.mendwell.vault.Places;
import app.mendwell.vault.VaultFiles;
import java.nio.file.Path;
import java.time.Clock;
import java.time.ZoneId;
import java.util.Map;
import java.util.Optional;
import javafx.application.Application;
import javafx.scene.Group;
import javafx.scene.Scene;
import javafx.stage.Stage;

/** The window as the toolkit starts it. */
public final class MendwellApp extends Application {

    /** Set by the build: the program walks through its rooms once and ends, so that its start can be cached. */
    private static final String TRAIN = "mendwell.train";

    @Override
    public void start(Stage stage) {
        Map<String, String> named = getParameters().getNamed();
        Optional<Path> vault = Optional.ofNullable(named.get("vault")).map(Path::of);
        var program = new Program(frame(stage));
        // Whatever nobody else has caught takes the one way of every failure; nothing of it goes to the terminal.
        Thread.currentThread().setUncaughtExceptionHandler((thread, thrown) -> program.failed(thrown));
        if (Boolean.getBoolean(TRAIN)) {
            new Training(program).begin();
        } else {
            program.start(vault, named.containsKey("demo"));
        }
    }

    private static Frame frame(Stage stage) {
        var places = Places.here();
        var outside = new OutsideFile(places.settings());
        var copies = new BackupPlace(outside);
        var clock = Clock.system(ZoneId.systemDefault());
        var tasks = Tasks.threads(new Problems());
        var theme = new Theme();
        var motion = new Motion();
        var choices = new OutsideChoices(outside, tasks, theme, motion);
        var scene = new Scene(new Group(), WindowPlace.WIDTH, WindowPlace.HEIGHT);
        theme.dress(scene);
        stage.setScene(scene);
        stage.titleProperty().bind(choices.neutralName().map(neutral -> Words.of(neutral
                ? "shell.name.neutral"
                : "shell.name")));
        return new Frame(stage, scene, new Frame.Look(theme, motion, choices), new Frame.Disk(outside, places,
                new VaultFiles(clock, copies), copies), tasks, clock, new DesktopAsk(stage, theme));
    }
}
