package app.mendwell.ui;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.time.format.FormatStyle;
import java.util.List;
import java.util.Locale;
import javafx.scene.control.DatePicker;
import javafx.util.StringConverter;
import org.jspecify.annotations.Nullable;

/** A day, typed or picked, written in the reader's own way. What cannot be read as a day changes nothing. */
public final class DateField extends DatePicker {

    public DateField() {
        getStyleClass().add("date-field");
        setPromptText(Words.of("ui.date.none"));
        setShowWeekNumbers(false);
        setConverter(new Days());
        getEditor().focusedProperty().subscribe((before, now) -> {
            if (before && !now) {
                commit();
            }
        });
    }

    private void commit() {
        LocalDate read = getConverter().fromString(getEditor().getText());
        setValue(read);
        getEditor().setText(getConverter().toString(read));
    }

    private final class Days extends StringConverter<@Nullable LocalDate> {

        private final Locale locale = Locale.getDefault(Locale.Category.FORMAT);
        private final DateTimeFormatter written = form(FormatStyle.MEDIUM);
        private final List<DateTimeFormatter> read = List.of(written, form(FormatStyle.SHORT), form(FormatStyle.LONG),
                DateTimeFormatter.ISO_LOCAL_DATE);

        private DateTimeFormatter form(FormatStyle style) {
            return DateTimeFormatter.ofLocalizedDate(style).withLocale(locale);
        }

        @Override
        public String toString(@Nullable LocalDate day) {
            return day == null ? "" : written.format(day);
        }

        @Override
        public @Nullable LocalDate fromString(@Nullable String text) {
            if (text == null || text.isBlank()) {
                return null;
            }
            for (DateTimeFormatter form : read) {
                LocalDate day = read(text.strip(), form);
                if (day != null) {
                    return day;
                }
            }
            return getValue();
        }

        private static @Nullable LocalDate read(String text, DateTimeFormatter form) {
            try {
                return LocalDate.parse(text, form);
            } catch (DateTimeParseException e) {
                return null;
            }
        }
    }
}
