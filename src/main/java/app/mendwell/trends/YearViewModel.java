package app.mendwell.trends;

import app.mendwell.trends.figures.Range;
import app.mendwell.trends.figures.YearOfPixels;
import app.mendwell.ui.House;
import app.mendwell.ui.Latest;
import java.time.LocalDate;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.jspecify.annotations.Nullable;

/** One year of pixels, and the way to the years before. */
public final class YearViewModel {

    private final House house;
    private final TrendsRepository repository;
    private final Latest<YearOfPixels> latest;
    private final ReadOnlyObjectWrapper<@Nullable YearOfPixels> pixels = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyObjectWrapper<@Nullable LocalDate> first = new ReadOnlyObjectWrapper<>();
    private @Nullable Integer year;

    public YearViewModel(House house) {
        this.house = house;
        this.repository = new TrendsRepository(house.records().db());
        this.latest = new Latest<>(house.tasks());
    }

    /** Reads again the year that is shown: this one, until another is chosen. */
    public void refresh() {
        LocalDate today = house.wall().today();
        int shown = year == null ? today.getYear() : year;
        int dayStartsAt = house.preferred().get().dayStartsAt();
        latest.ask(() -> {
            LocalDate begun = repository.firstDay().filter(day -> !day.isAfter(today)).orElse(null);
            Range diary = begun == null ? null : new Range(begun, today);
            return new YearOfPixels(shown, diary, repository.pixels(shown, dayStartsAt));
        }, answer -> {
            first.set(answer.diary() == null ? null : answer.diary().from());
            pixels.set(answer);
        });
    }

    /** Null until it has been read for the first time. */
    public ReadOnlyObjectProperty<@Nullable YearOfPixels> pixels() {
        return pixels.getReadOnlyProperty();
    }

    /** Shows the year that is so many after the present one. */
    public void go(int years) {
        YearOfPixels present = pixels.get();
        if (present != null) {
            year = present.year() + years;
            refresh();
        }
    }

    /** Whether the diary goes back beyond this year. */
    public BooleanBinding hasBefore() {
        return Bindings.createBooleanBinding(() -> {
            YearOfPixels present = pixels.get();
            LocalDate begun = first.get();
            return present != null && begun != null && begun.getYear() < present.year();
        }, pixels, first);
    }

    /** Whether a later year has begun. */
    public BooleanBinding hasAfter() {
        return Bindings.createBooleanBinding(() -> {
            YearOfPixels present = pixels.get();
            return present != null && present.year() < house.wall().today().getYear();
        }, pixels);
    }
}
