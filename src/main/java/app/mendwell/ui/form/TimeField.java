package app.mendwell.ui.form;

import java.time.DateTimeException;
import java.time.LocalTime;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javafx.beans.property.StringProperty;
import javafx.scene.control.TextField;

/** A time of the day, typed as 19:30, 19.30 or 7; what is no time is not taken. */
final class TimeField extends TextField {

    private static final Pattern TIME = Pattern.compile("([0-9]{1,2})(?:[:.h]?([0-9]{2}))?");

    private final StringProperty value;

    /** @param value as {@code 19:30}, or empty */
    TimeField(StringProperty value) {
        this.value = value;
        setPrefColumnCount(5);
        value.subscribe(this::setText);
        focusedProperty().subscribe((before, now) -> {
            if (before && !now) {
                take();
            }
        });
        setOnAction(event -> take());
    }

    private void take() {
        String typed = getText() == null ? "" : getText().strip();
        if (typed.isEmpty()) {
            value.set("");
        } else {
            read(typed).ifPresent(time -> value.set(time.toString()));
        }
        setText(value.get());
    }

    private static Optional<LocalTime> read(String typed) {
        Matcher parts = TIME.matcher(typed);
        if (!parts.matches()) {
            return Optional.empty();
        }
        try {
            String minutes = parts.group(2);
            return Optional.of(LocalTime.of(Integer.parseInt(parts.group(1)),
                    minutes == null ? 0 : Integer.parseInt(minutes)));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }
}
