package app.mendwell.repair.steps;

import app.mendwell.repair.hints.Hint;
import app.mendwell.ui.HintLine;
import app.mendwell.ui.Words;
import java.util.function.Supplier;
import javafx.scene.Node;
import javafx.scene.layout.VBox;
import javafx.util.Subscription;
import org.jspecify.annotations.Nullable;

/** Puts the one hint under its field, where it comes next for the Tab key; the focus is never moved to it. */
final class FrameHints {

    private final Hints hints;
    private final Supplier<@Nullable StepPage> page;
    private final HintLine line = new HintLine();
    private final VBox top;
    private final HintLine topLine;
    private @Nullable Node told;

    /**
     * Joins the hints to their places.
     *
     * @param page the page on screen
     * @param top the place above a page, with its own line
     */
    FrameHints(Hints hints, Supplier<@Nullable StepPage> page, VBox top, HintLine topLine) {
        this.hints = hints;
        this.page = page;
        this.top = top;
        this.topLine = topLine;
        line.setId("hint");
        line.onLeaving(hints::dismiss, hints::noMore);
        topLine.onLeaving(hints::dismissOnTop, hints::noMore);
        top.managedProperty().bind(top.visibleProperty());
    }

    Subscription watch() {
        return Subscription.combine(hints.shown().subscribe(this::show), hints.onTop().subscribe(this::showOnTop));
    }

    private void show(Hints.@Nullable Shown shown) {
        if (line.getParent() instanceof VBox place) {
            place.getChildren().remove(line);
        }
        if (told != null) {
            told.setAccessibleHelp(null);
            told = null;
        }
        StepPage here = page.get();
        if (shown == null || here == null) {
            line.clear();
            return;
        }
        here.hintPlace(shown.field()).ifPresent(place -> place.getChildren().add(line));
        line.show(text(shown.hint()));
        Node input = here.find(shown.field());
        if (input != null) {
            input.setAccessibleHelp(text(shown.hint()));
            told = input;
        }
    }

    private static String text(Hint hint) {
        return hint.tryText().isEmpty() ? hint.text()
                : Words.of("repair.wizard.hint_with_try", hint.text(), hint.tryText());
    }

    private void showOnTop(@Nullable Hint now) {
        top.setVisible(now != null);
        topLine.show(now == null ? "" : now.text());
    }
}
