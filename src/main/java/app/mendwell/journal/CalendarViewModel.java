package app.mendwell.journal;

import app.mendwell.journal.calendar.MoodDayRepository;
import app.mendwell.ui.House;
import app.mendwell.ui.Latest;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.jspecify.annotations.Nullable;

/** Month and year: the weather of each day, one day chosen, and what was written on it. Knows no controls. */
public final class CalendarViewModel {

    private final House house;
    private final Shelf shelf;
    private final MoodDayRepository days;
    private final Latest<Map<LocalDate, Integer>> latestMoods;
    private final Latest<List<Entry>> latestPages;
    private final ObjectProperty<@Nullable LocalDate> day = new SimpleObjectProperty<>();
    private final ReadOnlyObjectWrapper<Map<LocalDate, Integer>> moods = new ReadOnlyObjectWrapper<>(Map.of());
    private final ObservableList<DayPage> pages = FXCollections.observableArrayList();
    private final ObservableList<EntryRow> rows = FXCollections.observableArrayList();
    private final BooleanProperty table = new SimpleBooleanProperty();

    CalendarViewModel(House house, Shelf shelf) {
        this.house = house;
        this.shelf = shelf;
        this.days = new MoodDayRepository(house.records().db());
        this.latestMoods = new Latest<>(house.tasks());
        this.latestPages = new Latest<>(house.tasks());
        day.subscribe((before, now) -> chosen(before, now));
    }

    private void chosen(@Nullable LocalDate before, @Nullable LocalDate now) {
        if (now != null) {
            readDay();
            if (before == null || before.getYear() != now.getYear()) {
                readYear();
            }
        }
    }

    /** Reads everything again; the first time today is chosen. */
    public void refresh() {
        if (day.get() == null) {
            day.set(today());
        } else {
            readDay();
            readYear();
        }
    }

    private void readYear() {
        LocalDate first = chosenDay().withDayOfYear(1);
        int startsAt = house.preferred().get().dayStartsAt();
        latestMoods.ask(() -> days.moods(first, first.plusYears(1), startsAt), moods::set);
    }

    private void readDay() {
        LocalDate date = chosenDay();
        latestPages.ask(() -> shelf.entries().on(date), this::show);
        house.tasks().run(() -> shelf.entries().rowsOn(date), found -> {
            if (date.equals(day.get())) {
                rows.setAll(found);
            }
        });
    }

    private void show(List<Entry> entries) {
        Map<String, String> words = shelf.content().emotions().stream()
                .collect(Collectors.toMap(emotion -> emotion.id(), emotion -> emotion.word()));
        house.tasks().run(() -> entries.stream().flatMap(entry -> shelf.entries().row(entry.id()).stream()
                .map(row -> page(entry, row, words))).toList(), found -> pages.setAll(found));
    }

    private static DayPage page(Entry entry, EntryRow row, Map<String, String> words) {
        return entry.veiled()
                ? new DayPage(row, "", List.of())
                : new DayPage(row, DayPage.preview(entry),
                        entry.feelings().stream().map(id -> words.getOrDefault(id, id)).toList());
    }

    private LocalDate chosenDay() {
        return Objects.requireNonNullElseGet(day.get(), this::today);
    }

    public LocalDate today() {
        return house.wall().today();
    }

    public void months(int by) {
        day.set(chosenDay().plusMonths(by));
    }

    public void years(int by) {
        day.set(chosenDay().plusYears(by));
    }

    /** The chosen day. */
    public ObjectProperty<@Nullable LocalDate> day() {
        return day;
    }

    /** The weather, 1 to 5, of the days of the chosen day's year that have one. */
    public ReadOnlyObjectProperty<Map<LocalDate, Integer>> moods() {
        return moods.getReadOnlyProperty();
    }

    /** What was written on the chosen day, in order. */
    public ObservableList<DayPage> pages() {
        return pages;
    }

    /** The same as rows of a list, the last written first. */
    public ObservableList<EntryRow> rows() {
        return rows;
    }

    /** Whether the year stands as a table of words. */
    public BooleanProperty table() {
        return table;
    }
}
