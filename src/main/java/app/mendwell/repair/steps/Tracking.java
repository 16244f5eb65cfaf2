package app.mendwell.repair.steps;

import java.util.Objects;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.TextInputControl;
import javafx.util.Subscription;
import org.jspecify.annotations.Nullable;

/**
 * Follows the focus through the fields: so that the place where one was is known when the focus is gone already, what
 * is pending is kept on another field, and a hint comes when the typing rests.
 */
final class Tracking {

    private final RepairSession session;
    private final Hints hints;
    private String field = "";
    private @Nullable TextInputControl control;
    private Subscription typing = Subscription.EMPTY;
    private boolean left;

    Tracking(RepairSession session, Hints hints) {
        this.session = session;
        this.hints = hints;
        session.whereabouts(this::spot);
    }

    /** Watches the focus of the window in which this node stands. */
    Subscription watch(Node node) {
        Subscription owner = node.sceneProperty().flatMap(Scene::focusOwnerProperty).subscribe(this::moved);
        return owner.and(() -> typing.unsubscribe());
    }

    private void moved(@Nullable Node now) {
        String name = FieldNames.of(now).orElse("");
        if (Objects.equals(now, control) && name.equals(field)) {
            left = false;
            return;
        }
        leaveField();
        if (name.isEmpty()) {
            return;
        }
        field = name;
        control = now instanceof TextInputControl text ? text : null;
        left = false;
        typing.unsubscribe();
        TextInputControl here = control;
        typing = here == null ? Subscription.EMPTY
                : here.textProperty().subscribe((before, after) -> hints.typed(name, after));
    }

    private void leaveField() {
        TextInputControl before = control;
        if (before != null && !left) {
            hints.left(field, before.getText());
        }
        left = true;
        session.keep(() -> {});
    }

    /** The field one was in last, and its caret. */
    Spot spot() {
        TextInputControl here = control;
        return new Spot(field, here == null ? 0 : here.getCaretPosition());
    }
}
