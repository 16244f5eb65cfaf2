package app.mendwell.trends;

import app.mendwell.content.Content;
import app.mendwell.trends.figures.EnergyAndMood;
import app.mendwell.trends.figures.FeelingDays;
import app.mendwell.trends.figures.FeelingPairs;
import app.mendwell.trends.figures.Metric;
import app.mendwell.trends.figures.Names;
import app.mendwell.trends.figures.OverTime;
import app.mendwell.trends.figures.Range;
import app.mendwell.trends.figures.Rhythm;
import app.mendwell.trends.figures.SleepAndMood;
import app.mendwell.trends.figures.Swings;
import app.mendwell.ui.House;
import app.mendwell.ui.Latest;
import app.mendwell.ui.Room;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.jspecify.annotations.Nullable;

/** What the charts over a stretch of days show; the stretch ends today. */
public final class TrendsViewModel {

    /**
     * The charts of one stretch.
     *
     * @param others charts of further metrics, those without any value left out
     */
    public record Picture(LocalDate today, Readings readings, OverTime mood, List<OverTime> others, Beside beside) {

        public Picture {
            others = List.copyOf(others);
        }

        public Names names() {
            return readings.names();
        }

        @Override
        public String toString() {
            return "picture of " + mood;
        }
    }

    /** What else the same days show. */
    public record Beside(Rhythm weekdays, Rhythm parts, FeelingDays feelings, FeelingPairs pairs, SleepAndMood sleep,
            EnergyAndMood energy, Swings swings) {}

    private final House house;
    private final Content content;
    private final TrendsRepository repository;
    private final DayPages pages;
    private final Latest<Picture> latest;
    private final ObjectProperty<@Nullable Reach> reach = new SimpleObjectProperty<>(Reach.DAYS_90);
    private final BooleanProperty line = new SimpleBooleanProperty();
    private final BooleanProperty allFeelings = new SimpleBooleanProperty();
    private final ObservableList<Metric> beside = FXCollections.observableArrayList();
    private final ReadOnlyObjectWrapper<@Nullable Picture> picture = new ReadOnlyObjectWrapper<>();

    public TrendsViewModel(House house, Content content, DayPages pages) {
        this.house = house;
        this.content = content;
        this.repository = new TrendsRepository(house.records().db());
        this.pages = pages;
        this.latest = new Latest<>(house.tasks());
        reach.subscribe((before, now) -> refresh());
    }

    /** Reads again what may have changed. */
    public void refresh() {
        Reach present = present();
        LocalDate today = house.wall().today();
        int dayStartsAt = house.preferred().get().dayStartsAt();
        latest.ask(() -> {
            Range range = present.range(today, repository.firstDay().orElse(null));
            return Readings.of(repository, range, dayStartsAt, repository.names(content));
        }, readings -> draw(today, readings), picture::set);
    }

    private static Picture draw(LocalDate today, Readings readings) {
        var others = new ArrayList<OverTime>();
        for (Metric metric : Metric.values()) {
            OverTime chart = metric == Metric.MOOD ? null : readings.overTime(metric);
            if (chart != null && !chart.dots().isEmpty()) {
                others.add(chart);
            }
        }
        return new Picture(today, readings, readings.mood(), others, new Beside(readings.weekdays(), readings.parts(),
                readings.feelings(), readings.pairs(), readings.sleep(), readings.energyAndMood(), readings.swings()));
    }

    public ObjectProperty<@Nullable Reach> reach() {
        return reach;
    }

    /** How far back the charts go now. */
    public Reach present() {
        Reach chosen = reach.get();
        return chosen == null ? Reach.DAYS_90 : chosen;
    }

    /** Whether the slow line is drawn where there are days enough for it; off until asked for. */
    public BooleanProperty line() {
        return line;
    }

    /** Whether every feeling has its bar, or the first ten. */
    public BooleanProperty allFeelings() {
        return allFeelings;
    }

    /** Metrics shown under mood, on the same days. */
    public ObservableList<Metric> beside() {
        return beside;
    }

    /** Null until it has been read for the first time. */
    public ReadOnlyObjectProperty<@Nullable Picture> picture() {
        return picture.getReadOnlyProperty();
    }

    public void open(LocalDate day) {
        pages.open(day);
    }

    /** Goes where one checks in. */
    public void checkIn() {
        house.go().room(Room.TODAY);
    }
}
