package app.mendwell.shell;

import app.mendwell.ui.Room;
import java.util.Iterator;
import java.util.List;
import javafx.animation.PauseTransition;
import javafx.application.Platform;
import javafx.util.Duration;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Walks through the rooms of a made-up journal and ends: the build lets the program do this once, so that what a start
 * needs can be kept ready. The journal is made in the folders that the build names and is thrown away with them.
 */
final class Training {

    private static final Logger LOG = LoggerFactory.getLogger(Training.class);

    private static final Duration STEP = Duration.millis(150);

    private final Program program;

    Training(Program program) {
        this.program = program;
    }

    void begin() {
        program.start(java.util.Optional.empty(), true);
        waitForRooms();
    }

    private void waitForRooms() {
        after(() -> program.window().ifPresentOrElse(window -> walk(window, List.of(Room.values()).iterator()),
                this::waitForRooms));
    }

    private void walk(MainWindow window, Iterator<Room> rooms) {
        if (rooms.hasNext()) {
            Room next = rooms.next();
            if (window.shown().contains(next)) {
                window.go(next);
            }
            after(() -> walk(window, rooms));
        } else {
            program.quit();
        }
    }

    /** A step that fails ends the walk, and with it the build. */
    private static void after(Runnable then) {
        var pause = new PauseTransition(STEP);
        pause.setOnFinished(event -> Platform.runLater(() -> {
            try {
                then.run();
            } catch (RuntimeException e) {
                LOG.error("the walk through the rooms ended early", e);
                System.exit(1);
            }
        }));
        pause.play();
    }
}
