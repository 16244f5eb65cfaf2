package app.mendwell.ui;

import java.time.Duration;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import org.jspecify.annotations.Nullable;

/** What is said in passing, at the foot of the window. It goes after fifteen seconds, not while one is on it. */
public final class Toast extends HBox {

    private static final Duration STAY = Duration.ofSeconds(15);

    private final Label text = new Label();
    private final Button action = new Button();
    private final Notices notices;
    private final Tasks tasks;
    private Tasks.Cancel going = () -> {};

    public Toast(Notices notices, Tasks tasks) {
        this.notices = notices;
        this.tasks = tasks;
        getStyleClass().add("toast");
        setAccessibleRole(AccessibleRole.TEXT);
        action.getStyleClass().setAll("toast-action");
        action.managedProperty().bind(action.visibleProperty());
        getChildren().addAll(text, action);
        setMaxSize(USE_PREF_SIZE, USE_PREF_SIZE);
        managedProperty().bind(visibleProperty());
        notices.current().subscribe(this::show);
        hoverProperty().subscribe(this::again);
        focusWithinProperty().subscribe(this::again);
    }

    private void show(@Nullable Notice notice) {
        setVisible(notice != null);
        if (notice == null) {
            going.cancel();
            return;
        }
        text.setText(notice.text());
        setAccessibleText(notice.text());
        action.setVisible(notice.action() != null);
        action.setText(notice.action());
        action.setOnAction(event -> {
            notices.dismiss();
            notice.act().run();
        });
        again();
    }

    private void again() {
        going.cancel();
        if (notices.current().get() != null && !isHover() && !isFocusWithin()) {
            going = tasks.later(STAY, notices::dismiss);
        }
    }
}
