package app.mendwell.trends.figures;

import app.mendwell.trends.numerics.DayValue;
import app.mendwell.trends.numerics.Part;
import app.mendwell.trends.numerics.Profile;
import app.mendwell.ui.Words;
import java.time.DayOfWeek;
import java.time.format.TextStyle;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Whether there is a rhythm: mood by weekday or by part of the day (trends.md section 3.3). */
public final class Rhythm implements Figure {

    /** Days with values from which a profile is drawn (practices.md section 7). */
    public static final int DAYS_NEEDED = 60;

    private static final int WEEKS_NEEDED = 8;
    private static final int WEEKDAYS_NEEDED = 5;
    private static final int DAYS_IN_A_WEEKDAY = 4;
    private static final int PARTS_NEEDED = 2;
    private static final int VALUES_IN_A_PART = 8;

    /** By what days are told apart. */
    private enum By {
        WEEKDAY, PART
    }

    /**
     * One place of the profile.
     *
     * @param when the beginning of a sentence about it, as “On Saturdays”
     * @param values what was given there, one a day
     * @param slot what they come to, or null while there are too few
     */
    public record Place(String name, String shortName, String when, List<Double> values,
            Profile.@Nullable Slot<?> slot) {

        public Place {
            values = List.copyOf(values);
        }
    }

    private final By by;
    private final Range range;
    private final int count;
    private final @Nullable Profile<?> profile;
    private final List<Place> places;

    private Rhythm(By by, Range range, int count, @Nullable Profile<?> profile, List<Place> places) {
        this.by = by;
        this.range = range;
        this.count = count;
        this.profile = profile;
        this.places = List.copyOf(places);
    }

    /** Mood by weekday. */
    public static Rhythm weekdays(Range range, List<DayValue> days) {
        var moods = new MoodDays(days);
        Map<DayOfWeek, List<Double>> values = new EnumMap<>(DayOfWeek.class);
        for (DayOfWeek weekday : DayOfWeek.values()) {
            values.put(weekday, moods.only(day -> day.date().getDayOfWeek() == weekday).days().stream()
                    .map(MoodDays::mood).toList());
        }
        long full = values.values().stream().filter(each -> each.size() >= DAYS_IN_A_WEEKDAY).count();
        long[] dates = moods.epochDays();
        boolean enough = moods.size() >= DAYS_NEEDED && full >= WEEKDAYS_NEEDED
                && dates[dates.length - 1] - dates[0] >= 7 * WEEKS_NEEDED;
        Profile<Integer> profile = enough ? Profile.weekdays(dates, moods.moods()) : null;
        var places = new ArrayList<Place>();
        values.forEach((weekday, given) -> {
            String name = name(weekday, TextStyle.FULL_STANDALONE);
            places.add(new Place(name, name(weekday, TextStyle.SHORT_STANDALONE), Words.of("trends.weekdays.on", name),
                    given, slot(profile, weekday.getValue())));
        });
        return new Rhythm(By.WEEKDAY, range, moods.size(), profile, places);
    }

    private static String name(DayOfWeek weekday, TextStyle style) {
        return weekday.getDisplayName(style, Locale.getDefault(Locale.Category.FORMAT));
    }

    /** Mood by part of the day; values whose time is not known are left out. */
    public static Rhythm parts(Range range, List<DayValue> days) {
        var moods = new MoodDays(days);
        var values = new ArrayList<Profile.PartValue>();
        for (int i = 0; i < moods.size(); i++) {
            int day = i;
            moods.days().get(i).parts().forEach((part, mood) -> values.add(new Profile.PartValue(day, part, mood)));
        }
        Map<Part, List<Double>> given = values.stream().collect(Collectors.groupingBy(Profile.PartValue::part,
                () -> new EnumMap<>(Part.class), Collectors.mapping(Profile.PartValue::mood, Collectors.toList())));
        given.remove(Part.UNKNOWN);
        long full = given.values().stream().filter(each -> each.size() >= VALUES_IN_A_PART).count();
        Profile<Part> profile = moods.size() >= DAYS_NEEDED && full >= PARTS_NEEDED
                ? Profile.parts(moods.epochDays(), moods.moods(), values)
                : null;
        var places = new ArrayList<Place>();
        for (Part part : Part.values()) {
            if (part != Part.UNKNOWN) {
                String name = DayWords.part(part);
                String when = Words.of("trends.parts.in." + part.name().toLowerCase(Locale.ROOT));
                places.add(new Place(name, name, when, given.getOrDefault(part, List.of()), slot(profile, part)));
            }
        }
        return new Rhythm(By.PART, range, moods.size(), profile, places);
    }

    private static Profile.@Nullable Slot<?> slot(@Nullable Profile<?> profile, Object key) {
        return profile == null ? null
                : profile.slots().stream().filter(each -> each.key().equals(key)).findFirst().orElse(null);
    }

    public List<Place> places() {
        return places;
    }

    @Override
    public String id() {
        return by == By.WEEKDAY ? "weekday" : "part_of_day";
    }

    @Override
    public String title() {
        return Words.of(by == By.WEEKDAY ? "trends.weekdays.title" : "trends.parts.title");
    }

    @Override
    public Range range() {
        return range;
    }

    @Override
    public int count() {
        return count;
    }

    @Override
    public boolean enough() {
        return profile != null;
    }

    @Override
    public String sentence() {
        if (profile == null) {
            return Words.of(by == By.WEEKDAY ? "trends.weekdays.needs" : "trends.parts.needs");
        }
        double centre = profile.centre();
        Stream<String> standingOut = places.stream().filter(place -> place.slot() != null && place.slot().group()
                .standsOut()).map(place -> stands(place, centre));
        String all = standingOut.collect(Collectors.joining(" "));
        return !all.isEmpty() ? all
                : Words.of(by == By.WEEKDAY ? "trends.weekdays.none" : "trends.parts.none");
    }

    private String stands(Place place, double centre) {
        var group = java.util.Objects.requireNonNull(place.slot()).group();
        return Words.of("trends.rhythm.one", place.when(), Said.direction(group.steadied() - centre), Said.number(group
                .low()), Said.number(group.high()), Said.number(centre));
    }

    /** A place in one line: its steadied mood, where that may lie, and the plain mean. */
    public static String said(Place place) {
        Profile.Slot<?> slot = place.slot();
        return slot == null ? Words.of("trends.rhythm.said.days", place.name(), place.values().size())
                : Words.of("trends.rhythm.said", place.name(), Said.number(slot.group().steadied()), Said.number(slot
                        .group().low()), Said.number(slot.group().high()), slot.count(), Said.number(
                                slot.group()
                                        .mean()));
    }

    @Override
    public Table table() {
        var columns = Stream.of("days", "mean", "steadied", "from", "to")
                .map(key -> new Table.Column(key, Words.of("trends.column." + key))).collect(Collectors.toCollection(
                        ArrayList::new));
        columns.addFirst(new Table.Column(id(), title()));
        var rows = new ArrayList<List<@Nullable Object>>();
        for (Place place : places) {
            var group = place.slot() == null ? null : place.slot().group();
            rows.add(Table.row(place.name(), place.values().size(), group == null ? null : (Object) group.mean(),
                    group == null ? null : (Object) group.steadied(), group == null ? null : (Object) group.low(),
                    group == null ? null : (Object) group.high()));
        }
        return new Table(columns, rows);
    }

    @Override
    public String toString() {
        return id() + " of " + count + " days";
    }
}
