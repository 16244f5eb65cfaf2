package app.mendwell.today;

import app.mendwell.ui.IconButton;
import app.mendwell.ui.Words;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import org.jspecify.annotations.Nullable;

/** Hours of sleep: a quarter more or fewer by button or arrow, an hour by page keys, or typed. Empty is not said. */
public final class HoursField extends HBox {

    private static final int HOUR = 4;

    private final ObjectProperty<@Nullable Double> hours = new SimpleObjectProperty<>();
    private final TextField field = new TextField();

    public HoursField() {
        getStyleClass().add("hours-field");
        field.getStyleClass().add("hours-text");
        field.setPrefColumnCount(4);
        field.setAccessibleText(Words.of("today.check_in.sleep_hours.label"));
        field.setPromptText(Words.of("today.check_in.sleep_hours.placeholder"));
        field.setOnAction(event -> take());
        field.focusedProperty().subscribe((before, now) -> {
            if (before && !now) {
                take();
            }
        });
        field.addEventFilter(KeyEvent.KEY_PRESSED, this::key);
        setHgrow(field, Priority.ALWAYS);
        getChildren().addAll(button("remixmz-subtract-line", "today.check_in.sleep_hours.less", -1), field,
                button("remixal-add-line", "today.check_in.sleep_hours.more", 1));
        hours.subscribe(now -> field.setText(SleepHours.written(now)));
    }

    private IconButton button(String icon, String meaning, int quarters) {
        var button = new IconButton(icon, Words.of(meaning), () -> step(quarters));
        // The arrows of the field do the same, so the buttons are for the pointer alone.
        button.setFocusTraversable(false);
        return button;
    }

    private void step(int quarters) {
        take();
        hours.set(SleepHours.stepped(hours.get(), quarters));
    }

    private void take() {
        String typed = field.getText();
        if (typed.isBlank()) {
            hours.set(null);
        } else {
            SleepHours.read(typed).ifPresent(hours::set);
        }
        field.setText(SleepHours.written(hours.get()));
    }

    private void key(KeyEvent event) {
        int quarters = switch (event.getCode()) {
            case UP -> 1;
            case DOWN -> -1;
            case PAGE_UP -> HOUR;
            case PAGE_DOWN -> -HOUR;
            default -> 0;
        };
        if (quarters != 0) {
            event.consume();
            step(quarters);
        }
    }

    /** 0 to 24 in quarters, or null. */
    public ObjectProperty<@Nullable Double> hours() {
        return hours;
    }
}
