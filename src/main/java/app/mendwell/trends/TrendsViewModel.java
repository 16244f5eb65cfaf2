package app.mendwell.trends;

import app.mendwell.content.Content;
import app.mendwell.trends.figures.EnergyAndMood;
import app.mendwell.trends.figures.FeelingDays;
import app.mendwell.trends.figures.FeelingPairs;
import app.mendwell.trends.figures.JustTheDays;
import app.mendwell.trends.figures.Metric;
import app.mendwell.trends.figures.Names;
import app.mendwell.trends.figures.OverTime;
import app.mendwell.trends.figures.Range;
import app.mendwell.trends.figures.Rhythm;
import app.mendwell.trends.figures.SleepAndMood;
import app.mendwell.trends.figures.Swings;
import app.mendwell.trends.numerics.DayValue;
import app.mendwell.ui.House;
import app.mendwell.ui.Latest;
import app.mendwell.ui.Room;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
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
    public record Picture(LocalDate today, Names names, OverTime mood, List<OverTime> others, Beside beside,
            List<DayValue> days) {

        public Picture {
            others = List.copyOf(others);
            days = List.copyOf(days);
        }

        /** The days with a tag and those without, of this stretch. */
        public JustTheDays justTheDays(String tag) {
            return new JustTheDays(tag, names.tag(tag), mood.range(), days);
        }

        @Override
        public String toString() {
            return "picture of " + mood;
        }
    }

    /** What else the same days show. */
    public record Beside(Rhythm weekdays, Rhythm parts, FeelingDays feelings, FeelingPairs pairs, SleepAndMood sleep,
            EnergyAndMood energy, Swings swings) {}

    private record Found(Range range, List<DayValue> days, Map<Metric, List<OverTime.Dot>> others,
            List<OverTime.Dot> steady, Names names) {

        @Override
        public String toString() {
            return days.size() + " days";
        }
    }

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
        latest.ask(() -> read(present, today, dayStartsAt), found -> draw(today, found), picture::set);
    }

    private Found read(Reach present, LocalDate today, int dayStartsAt) {
        Range range = present.range(today, repository.firstDay().orElse(null));
        var others = new EnumMap<Metric, List<OverTime.Dot>>(Metric.class);
        for (Metric metric : Metric.values()) {
            if (metric != Metric.MOOD && metric != Metric.ENERGY) {
                others.put(metric, repository.last(metric, range));
            }
        }
        return new Found(range, repository.days(range, dayStartsAt), others, repository.steady(range, dayStartsAt),
                repository.names(content));
    }

    private static Picture draw(LocalDate today, Found found) {
        var energy = new ArrayList<OverTime.Dot>();
        for (DayValue day : found.days()) {
            Double value = day.energy();
            if (value != null) {
                energy.add(new OverTime.Dot(day.date(), value));
            }
        }
        var others = new EnumMap<Metric, List<OverTime.Dot>>(found.others());
        others.put(Metric.ENERGY, energy);
        List<OverTime> charts = others.entrySet().stream().filter(each -> !each.getValue().isEmpty())
                .map(each -> OverTime.of(each.getKey(), found.range(), each.getValue())).toList();
        return new Picture(today, found.names(), OverTime.mood(found.range(), found.days()), charts, beside(found),
                found.days());
    }

    private static Beside beside(Found found) {
        Range range = found.range();
        List<DayValue> days = found.days();
        return new Beside(Rhythm.weekdays(range, days), Rhythm.parts(range, days), new FeelingDays(range, days, found
                .names()), new FeelingPairs(range, days, found.names()), new SleepAndMood(range, days),
                new EnergyAndMood(range, days), new Swings(range, found.steady()));
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
