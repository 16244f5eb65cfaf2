package app.mendwell.trends;

import app.mendwell.content.Content;
import app.mendwell.trends.figures.MonthSummary;
import app.mendwell.trends.figures.Range;
import app.mendwell.ui.House;
import app.mendwell.ui.Latest;
import java.time.LocalDate;
import java.time.YearMonth;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.jspecify.annotations.Nullable;

/** One month in a few lines, and the way to those before. */
public final class MonthViewModel {

    private record Read(MonthSummary summary, @Nullable LocalDate first) {}

    private final House house;
    private final Content content;
    private final TrendsRepository repository;
    private final Latest<Read> latest;
    private final ReadOnlyObjectWrapper<@Nullable MonthSummary> summary = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyObjectWrapper<@Nullable LocalDate> first = new ReadOnlyObjectWrapper<>();
    private @Nullable YearMonth month;

    public MonthViewModel(House house, Content content) {
        this.house = house;
        this.content = content;
        this.repository = new TrendsRepository(house.records().db());
        this.latest = new Latest<>(house.tasks());
    }

    /** Reads again the month that is shown: this one, until another is chosen. */
    public void refresh() {
        LocalDate today = house.wall().today();
        YearMonth shown = month == null ? YearMonth.from(today) : month;
        int dayStartsAt = house.preferred().get().dayStartsAt();
        var both = new Range(shown.minusMonths(1).atDay(1), shown.atEndOfMonth());
        latest.ask(() -> new Read(new MonthSummary(shown, today, repository.days(both, dayStartsAt), repository.names(
                content)), repository.firstDay().orElse(null)), read -> {
                    first.set(read.first());
                    summary.set(read.summary());
                });
    }

    /** Null until it has been read for the first time. */
    public ReadOnlyObjectProperty<@Nullable MonthSummary> summary() {
        return summary.getReadOnlyProperty();
    }

    /** Shows the month that is so many after the present one. */
    public void go(int months) {
        MonthSummary present = summary.get();
        if (present != null) {
            month = present.month().plusMonths(months);
            refresh();
        }
    }

    /** Whether the diary goes back beyond this month. */
    public BooleanBinding hasBefore() {
        return Bindings.createBooleanBinding(() -> {
            MonthSummary present = summary.get();
            LocalDate begun = first.get();
            return present != null && begun != null && begun.isBefore(present.month().atDay(1));
        }, summary, first);
    }

    /** Whether a later month has begun. */
    public BooleanBinding hasAfter() {
        return Bindings.createBooleanBinding(() -> {
            MonthSummary present = summary.get();
            return present != null && present.month().atEndOfMonth().isBefore(house.wall().today());
        }, summary);
    }
}
