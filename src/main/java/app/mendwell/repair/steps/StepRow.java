package app.mendwell.repair.steps;

import app.mendwell.ui.Stitch;
import app.mendwell.ui.Words;
import java.util.Locale;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.javafx.FontIcon;

/** One page in the list of steps: a tick, a dot or a ring, its name, and how far it is in a word. */
final class StepRow extends StackPane {

    private static final PseudoClass HERE = PseudoClass.getPseudoClass("here");
    private static final PseudoClass DONE = PseudoClass.getPseudoClass("done");

    private final Step step;
    private final boolean across;
    private final Button button;
    private final Label word = new Label();
    private final FontIcon tick = new FontIcon("remixal-check-line");
    private @Nullable Stitch thread;

    StepRow(Step step, boolean across, Runnable open) {
        this.step = step;
        this.across = across;
        getStyleClass().add("step-row");
        var dot = new Region();
        dot.getStyleClass().add("step-dot");
        var mark = new StackPane(dot, tick);
        mark.getStyleClass().add("step-mark");
        button = new Button(step.title(), mark);
        button.getStyleClass().setAll("step-button");
        button.setId("step-" + step.key());
        button.setOnAction(event -> open.run());
        word.getStyleClass().add("step-word");
        word.setMouseTransparent(true);
        getChildren().add(button);
        if (across) {
            button.setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
            button.setTooltip(new Tooltip(step.title()));
        } else {
            button.setMaxWidth(Double.MAX_VALUE);
            getChildren().add(word);
        }
        setAlignment(word, Pos.CENTER_RIGHT);
    }

    /** The stitch that leads on from here: gold once the page is done. */
    void thread(Stitch newThread) {
        thread = newThread;
    }

    void show(Walk walk) {
        Mark mark = walk.mark(step);
        boolean here = walk.step().get() == step;
        pseudoClassStateChanged(HERE, here);
        pseudoClassStateChanged(DONE, mark == Mark.DONE && !here);
        tick.setVisible(mark == Mark.DONE && !here);
        button.setText(Steps.title(walk.way(), step));
        word.setText(here || mark == Mark.UNTOUCHED ? "" : Words.of("repair.wizard.mark." + mark.stored()));
        if (thread != null) {
            thread.setProgress(mark == Mark.DONE ? 1 : 0);
        }
        button.setAccessibleText(said(walk, mark, here));
    }

    /** As “Step 4 of 11, An older echo, skipped for now”. */
    private String said(Walk walk, Mark mark, boolean here) {
        String far = here ? Words.of("repair.wizard.mark.here")
                : Words.of("repair.wizard.mark.said." + mark.name().toLowerCase(Locale.ROOT));
        return Words.of("repair.wizard.step_said", walk.place(step), walk.shown().size(), button.getText(), far);
    }

    void focusButton() {
        button.requestFocus();
    }

    boolean hasFocus() {
        return button.isFocused();
    }

    boolean isAcross() {
        return across;
    }
}
