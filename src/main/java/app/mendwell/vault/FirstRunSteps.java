package app.mendwell.vault;

import app.mendwell.ui.Stitch;
import app.mendwell.ui.Words;
import app.mendwell.vault.FirstRunViewModel.Step;
import java.util.List;
import javafx.css.PseudoClass;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import org.kordamp.ikonli.javafx.FontIcon;

/** The line of the first pages: those done, the present one, those to come, sewn together. */
public final class FirstRunSteps extends HBox {

    private static final List<Step> STEPS = List.of(Step.values());
    private static final PseudoClass DONE = PseudoClass.getPseudoClass("done");
    private static final PseudoClass HERE = PseudoClass.getPseudoClass("here");

    public FirstRunSteps() {
        getStyleClass().add("first-steps");
    }

    /** Shows where one is. */
    public void show(Step here) {
        getChildren().clear();
        for (Step step : STEPS) {
            if (step != Step.WELCOME) {
                var stitch = new Stitch();
                stitch.setProgress(step.compareTo(here) <= 0 ? 1 : 0);
                getChildren().add(stitch);
            }
            getChildren().add(label(step, here));
        }
        setAccessibleText(Words.of("vault.first.where", STEPS.indexOf(here) + 1, STEPS.size(),
                FirstRunViewModel.stepWord(here)));
    }

    private static Label label(Step step, Step here) {
        var label = new Label(FirstRunViewModel.stepWord(step));
        label.getStyleClass().add("first-step");
        label.setMinWidth(USE_PREF_SIZE);
        label.pseudoClassStateChanged(HERE, step == here);
        label.pseudoClassStateChanged(DONE, step.compareTo(here) < 0);
        if (step == here) {
            var number = new Label(Integer.toString(STEPS.indexOf(step) + 1));
            number.getStyleClass().add("first-step-number");
            label.setGraphic(number);
        } else if (step.compareTo(here) < 0) {
            label.setGraphic(new FontIcon("remixal-check-line"));
        }
        return label;
    }
}
