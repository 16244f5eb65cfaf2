package app.mendwell.repair.steps;

import app.mendwell.ui.Stitch;
import app.mendwell.ui.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import javafx.geometry.Orientation;
import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/** The pages of a repair on one stitched thread, each of which can be opened at any time. Arrows move, Enter opens. */
public final class StepList extends StackPane {

    private final List<StepRow> rows = new ArrayList<>();
    private List<Step> shown = List.of();
    private Consumer<Step> go = step -> {};
    private Runnable escape = () -> {};
    private @Nullable Walk walk;
    private boolean across;

    public StepList() {
        getStyleClass().add("step-list");
        setAccessibleText(Words.of("repair.wizard.steps"));
        addEventFilter(KeyEvent.KEY_PRESSED, this::key);
    }

    /** @param newEscape leads back to the page */
    void show(Walk newWalk, Consumer<Step> newGo, Runnable newEscape) {
        walk = newWalk;
        go = newGo;
        escape = newEscape;
        shown = List.of();
        refresh();
    }

    /** As one line above the page, without words. */
    void across(boolean newAcross) {
        if (across != newAcross) {
            across = newAcross;
            shown = List.of();
            refresh();
        }
    }

    /** Reads anew which pages there are and how far they are. */
    void refresh() {
        Walk present = walk;
        if (present == null) {
            return;
        }
        if (!present.shown().equals(shown)) {
            shown = present.shown();
            build(present);
        }
        for (StepRow row : rows) {
            row.show(present);
        }
    }

    private void build(Walk present) {
        rows.clear();
        Pane thread = across ? new HBox() : new VBox();
        thread.getStyleClass().add(across ? "step-line" : "step-column");
        for (Step step : shown) {
            var row = new StepRow(step, across, () -> go.accept(step));
            rows.add(row);
            thread.getChildren().add(row);
            if (step != shown.getLast()) {
                thread.getChildren().add(between(present, step));
            }
        }
        getChildren().setAll(thread);
    }

    private Node between(Walk present, Step above) {
        var stitch = new Stitch();
        stitch.setOrientation(across ? Orientation.HORIZONTAL : Orientation.VERTICAL);
        var place = new StackPane(stitch);
        place.getStyleClass().add("step-between");
        if (across) {
            HBox.setHgrow(place, Priority.ALWAYS);
        }
        rows.getLast().thread(stitch);
        stitch.setProgress(present.mark(above) == Mark.DONE ? 1 : 0);
        return place;
    }

    /** Puts the focus on the page one is on. */
    void focusHere() {
        Walk present = walk;
        if (present != null) {
            focus(shown.indexOf(present.step().get()));
        }
    }

    private void focus(int index) {
        if (index >= 0 && index < rows.size()) {
            rows.get(index).focusButton();
        }
    }

    private int focused() {
        for (int i = 0; i < rows.size(); i++) {
            if (rows.get(i).hasFocus()) {
                return i;
            }
        }
        return -1;
    }

    private void key(KeyEvent event) {
        if (event.isShortcutDown() || event.isAltDown()) {
            return;
        }
        KeyCode code = event.getCode();
        int here = focused();
        switch (code) {
            case UP, LEFT -> move(event, here - 1);
            case DOWN, RIGHT -> move(event, here + 1);
            case HOME -> move(event, 0);
            case END -> move(event, rows.size() - 1);
            case ENTER -> {
                event.consume();
                go.accept(shown.get(here));
            }
            case ESCAPE -> {
                event.consume();
                escape.run();
            }
            default -> {
                // Not ours.
            }
        }
    }

    private void move(KeyEvent event, int to) {
        event.consume();
        focus(to);
    }
}
