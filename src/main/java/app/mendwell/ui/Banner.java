package app.mendwell.ui;

import javafx.scene.AccessibleRole;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.javafx.FontIcon;

/** What did not work, calmly, above the page, until it is closed. */
public final class Banner extends HBox {

    private final Label what = new Label();
    private final Label todo = new Label();

    public Banner(Problems problems) {
        getStyleClass().add("banner");
        setAccessibleRole(AccessibleRole.TEXT);
        what.getStyleClass().add("banner-what");
        what.setWrapText(true);
        todo.setWrapText(true);
        var words = new VBox(what, todo);
        setHgrow(words, Priority.ALWAYS);
        var close = new IconButton("remixal-close-line", Words.of("ui.banner.close"), problems::dismiss);
        getChildren().addAll(new FontIcon("remixal-information-line"), words, close);
        managedProperty().bind(visibleProperty());
        problems.current().subscribe(this::show);
    }

    private void show(@Nullable Problem problem) {
        setVisible(problem != null);
        what.setText(problem == null ? "" : problem.what());
        todo.setText(problem == null ? "" : problem.todo());
        setAccessibleText(problem == null ? "" : problem.what() + " " + problem.todo());
    }
}
