package app.mendwell.journal.calendar;

import java.time.LocalDate;
import java.time.Month;
import java.time.YearMonth;
import java.time.format.TextStyle;
import java.util.Locale;
import javafx.scene.control.Label;

/** A year in pixels: a row for each month, a pixel for each day, with a sign in it so that colour is never alone. */
public final class YearGrid extends DayGrid {

    private static final int DAYS = 31;
    private static final int NUMBERED = 5;

    public YearGrid() {
        getStyleClass().add("year-grid");
    }

    @Override
    protected void draw(LocalDate chosen) {
        for (int day = 1; day <= DAYS; day++) {
            if (day == 1 || day % NUMBERED == 0) {
                var number = new Label(String.valueOf(day));
                number.getStyleClass().add("year-number");
                number.setMaxWidth(Double.MAX_VALUE);
                add(number, day, 0);
            }
        }
        for (Month month : Month.values()) {
            var name = new Label(month.getDisplayName(TextStyle.SHORT_STANDALONE,
                    Locale.getDefault(Locale.Category.FORMAT)));
            name.getStyleClass().add("year-month");
            add(name, 0, month.getValue());
            YearMonth days = YearMonth.of(chosen.getYear(), month);
            for (int day = 1; day <= days.lengthOfMonth(); day++) {
                place(days.atDay(day), pixel(days.atDay(day)), day, month.getValue());
            }
        }
    }

    @Override
    protected boolean sameFrame(LocalDate one, LocalDate other) {
        return one.getYear() == other.getYear();
    }

    @Override
    protected LocalDate row(LocalDate from, int by) {
        return from.plusMonths(by);
    }
}
