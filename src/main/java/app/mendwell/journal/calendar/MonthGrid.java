package app.mendwell.journal.calendar;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.TextStyle;
import java.time.temporal.WeekFields;
import java.util.Locale;
import javafx.scene.control.Label;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.VBox;

/** A month as a sheet of weeks; each day has its number and, where there is one, its weather. */
public final class MonthGrid extends DayGrid {

    private static final int WEEK = 7;

    public MonthGrid() {
        getStyleClass().add("month-grid");
        for (int i = 0; i < WEEK; i++) {
            var column = new ColumnConstraints();
            column.setPercentWidth(100.0 / WEEK);
            getColumnConstraints().add(column);
        }
    }

    private static Locale locale() {
        return Locale.getDefault(Locale.Category.FORMAT);
    }

    @Override
    protected void draw(LocalDate chosen) {
        DayOfWeek first = WeekFields.of(locale()).getFirstDayOfWeek();
        for (int i = 0; i < WEEK; i++) {
            var name = new Label(first.plus(i).getDisplayName(TextStyle.SHORT_STANDALONE, locale()));
            name.getStyleClass().add("month-weekday");
            name.setMaxWidth(Double.MAX_VALUE);
            add(name, i, 0);
        }
        YearMonth month = YearMonth.from(chosen);
        int before = Math.floorMod(month.atDay(1).getDayOfWeek().getValue() - first.getValue(), WEEK);
        for (int each = 1; each <= month.lengthOfMonth(); each++) {
            LocalDate date = month.atDay(each);
            int place = before + each - 1;
            place(date, cell(date), place % WEEK, 1 + place / WEEK);
        }
    }

    private VBox cell(LocalDate date) {
        var number = new Label(String.valueOf(date.getDayOfMonth()));
        number.getStyleClass().add("month-number");
        Label pixel = pixel(date);
        pixel.getStyleClass().add("small-pixel");
        pixel.setVisible(hasMood(date));
        var cell = new VBox(number, pixel);
        cell.getStyleClass().add("month-day");
        return cell;
    }

    @Override
    protected boolean sameFrame(LocalDate one, LocalDate other) {
        return YearMonth.from(one).equals(YearMonth.from(other));
    }

    @Override
    protected LocalDate row(LocalDate from, int by) {
        return from.plusWeeks(by);
    }
}
