package app.mendwell.ui.form;

import app.mendwell.storage.Moment;
import app.mendwell.ui.DateField;
import app.mendwell.ui.Words;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.Objects;
import java.util.function.Function;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import org.jspecify.annotations.Nullable;

/** A day and a time on it. A day that is chosen without a time is taken in the evening, and can be changed. */
final class MomentField extends HBox {

    private static final LocalTime EVENING = LocalTime.of(19, 0);

    private final ObjectProperty<@Nullable Moment> value;
    private final Function<LocalDateTime, Moment> moment;
    private final DateField day = new DateField();
    private final StringProperty time = new SimpleStringProperty("");
    private boolean showing;

    MomentField(ObjectProperty<@Nullable Moment> value, Function<LocalDateTime, Moment> moment, String name) {
        this.value = value;
        this.moment = moment;
        getStyleClass().add("moment-field");
        day.setId(name);
        day.setMaxWidth(Double.MAX_VALUE);
        setHgrow(day, Priority.ALWAYS);
        var hour = new TimeField(time);
        hour.setId(name + ".time");
        hour.setAccessibleText(Words.of("ui.form.time"));
        hour.disableProperty().bind(day.valueProperty().isNull());
        hour.setMinWidth(USE_PREF_SIZE);
        getChildren().addAll(day, hour);
        value.subscribe(this::put);
        day.valueProperty().subscribe(this::take);
        time.subscribe(this::take);
    }

    private void put(@Nullable Moment now) {
        showing = true;
        day.setValue(now == null ? null : now.wall().toLocalDate());
        time.set(now == null ? "" : now.wall().toLocalTime().toString());
        showing = false;
    }

    private void take() {
        if (showing) {
            return;
        }
        LocalDate on = day.getValue();
        LocalDateTime wall = on == null ? null
                : on.atTime(time.get().isEmpty() ? EVENING : LocalTime.parse(time.get()));
        Moment before = value.get();
        if (!Objects.equals(wall, before == null ? null : before.wall())) {
            value.set(wall == null ? null : moment.apply(wall));
        }
    }
}
