package app.mendwell.journal;

import app.mendwell.journal.calendar.MonthGrid;
import app.mendwell.ui.IconButton;
import app.mendwell.ui.Words;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/** A month with its name and the way to its neighbours. */
public final class MonthPane extends VBox {

    private final Label name = new Label();
    private final MonthGrid grid = new MonthGrid();

    public MonthPane() {
        getStyleClass().add("month-pane");
        name.getStyleClass().add("mw-strong");
        name.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(name, Priority.ALWAYS);
    }

    void show(CalendarViewModel model) {
        var head = new HBox(name,
                new IconButton("remixal-arrow-left-s-line", Words.of("journal.calendar.month.before"),
                        () -> model.months(-1)),
                new IconButton("remixal-arrow-right-s-line", Words.of("journal.calendar.month.after"),
                        () -> model.months(1)));
        head.getStyleClass().add("month-head");
        getChildren().setAll(head, grid);
        grid.day().bindBidirectional(model.day());
        name.textProperty().bind(model.day().map(MonthPane::month));
        model.moods().subscribe(moods -> grid.show(moods, model.today()));
    }

    private static String month(@Nullable LocalDate day) {
        return day == null ? ""
                : DateTimeFormatter.ofPattern("LLLL uuuu", Locale.getDefault(Locale.Category.FORMAT)).format(day);
    }
}
