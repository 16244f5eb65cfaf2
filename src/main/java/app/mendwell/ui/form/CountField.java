package app.mendwell.ui.form;

import javafx.beans.property.ObjectProperty;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import org.jspecify.annotations.Nullable;

/** A small whole number that may stay empty. Up and Down change it by one; what is no number is not taken. */
final class CountField extends HBox {

    private final TextField field = new TextField();
    private final ObjectProperty<@Nullable Integer> value;
    private final Input.Count input;

    CountField(ObjectProperty<@Nullable Integer> value, Input.Count input) {
        this.value = value;
        this.input = input;
        getStyleClass().add("count-field");
        field.setPrefColumnCount(4);
        var unit = new Label(input.unit());
        unit.getStyleClass().add("mw-muted");
        getChildren().addAll(field, unit);
        value.subscribe(this::put);
        field.focusedProperty().subscribe((before, now) -> {
            if (before && !now) {
                take();
            }
        });
        field.setOnAction(event -> take());
        field.addEventFilter(KeyEvent.KEY_PRESSED, this::key);
    }

    private void put(@Nullable Integer now) {
        field.setText(now == null ? "" : now.toString());
    }

    private void take() {
        String typed = field.getText().strip();
        if (typed.isEmpty()) {
            value.set(null);
        } else if (typed.matches("[0-9]{1,6}")) {
            value.set(Math.clamp(Integer.parseInt(typed), input.least(), input.most()));
        }
        put(value.get());
    }

    private void key(KeyEvent event) {
        int by = event.getCode() == KeyCode.UP ? 1 : event.getCode() == KeyCode.DOWN ? -1 : 0;
        if (by != 0) {
            event.consume();
            take();
            Integer now = value.get();
            value.set(now == null ? input.least() : Math.clamp(now + by, input.least(), input.most()));
        }
    }
}
