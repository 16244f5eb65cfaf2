package app.mendwell.calm;

import app.mendwell.content.Exercise;
import app.mendwell.ui.Words;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;
import javafx.beans.property.ObjectProperty;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/** The exercises of a part to choose from, by kind, each with about how long it takes; one is always chosen. */
final class ExerciseList extends VBox {

    private final ObjectProperty<@Nullable Exercise> chosen;
    private Consumer<@Nullable Exercise> marking = exercise -> {};

    ExerciseList(ObjectProperty<@Nullable Exercise> chosen) {
        getStyleClass().add("exercise-list");
        this.chosen = chosen;
        chosen.subscribe(exercise -> marking.accept(exercise));
    }

    /** Shows a part; silence stands before the exercises where one sits. */
    void show(CalmViewModel model, CalmPart part) {
        getChildren().clear();
        marking = exercise -> {};
        if (part == CalmPart.SIT) {
            add(null, Words.of("calm.sit.silence"), "");
        }
        List<Exercise> exercises = model.exercises(part);
        for (String kind : part.kinds()) {
            if (part.kinds().size() > 1) {
                var heading = new Label(model.kindWord(kind));
                heading.getStyleClass().add("mw-group");
                getChildren().add(heading);
            }
            exercises.stream().filter(each -> each.kind().equals(kind))
                    .forEach(each -> add(each, each.title(), Words.of("calm.minutes", each.minutes())));
        }
        marking.accept(chosen.get());
    }

    private void add(@Nullable Exercise exercise, String title, String lasting) {
        var name = new Label(title);
        var time = new Label(lasting);
        time.getStyleClass().add("mw-small");
        time.setMinWidth(Region.USE_PREF_SIZE);
        HBox.setHgrow(name, Priority.ALWAYS);
        name.setMaxWidth(Double.MAX_VALUE);
        var row = new ToggleButton();
        row.getStyleClass().setAll("exercise-row");
        row.setGraphic(face(name, time));
        row.setMaxWidth(Double.MAX_VALUE);
        row.setAccessibleRole(AccessibleRole.RADIO_BUTTON);
        row.setAccessibleText(lasting.isEmpty() ? title : title + ", " + lasting);
        row.setOnAction(event -> {
            chosen.set(exercise);
            marking.accept(chosen.get());
        });
        marking = marking.andThen(now -> row.setSelected(Objects.equals(now, exercise)));
        getChildren().add(row);
    }

    private static Node face(Label name, Label time) {
        var face = new HBox(name, time);
        face.getStyleClass().add("exercise-face");
        return face;
    }
}
