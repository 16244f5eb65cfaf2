package app.mendwell.trends;

import app.mendwell.content.Content;
import app.mendwell.storage.Database;
import app.mendwell.storage.Row;
import app.mendwell.trends.figures.Metric;
import app.mendwell.trends.figures.MoodDays;
import app.mendwell.trends.figures.Names;
import app.mendwell.trends.figures.OverTime;
import app.mendwell.trends.figures.Range;
import app.mendwell.trends.numerics.DayValue;
import app.mendwell.trends.numerics.Part;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collections;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * What the charts read: check-ins and entries through the view {@code mood_point}, grouped by day as trends.md section
 * 1 says. Repairs, boundaries, support and persons are not in it. Blocks.
 */
public final class TrendsRepository {

    /** The value of a day is the mean over its parts of the mean within each, so that many in one hour weigh as one. */
    private static final String DAYS = """
            with point as (
                select date, mood, energy, tags_asked, case when at is null then 4
                    else (cast(substr(at, 12, 2) as integer) - ? + 24) % 24 + ? end as hour, at is null as timeless
                from mood_point where date between ? and ?),
            placed as (
                select date, mood, energy, tags_asked, case when timeless then 4 when hour < 12 then 0
                    when hour < 17 then 1 when hour < 22 then 2 else 3 end as part
                from point),
            part as (
                select date, part, avg(mood) as mood, min(mood) as low, max(mood) as high, count(mood) as moods,
                    avg(energy) as energy, max(tags_asked) as asked
                from placed group by date, part)
            select date, avg(mood) as mood, min(low) as low, max(high) as high, sum(moods) as moods,
                avg(energy) as energy, max(asked) as asked, max(case part when 0 then mood end) as morning,
                max(case part when 1 then mood end) as afternoon, max(case part when 2 then mood end) as evening,
                max(case part when 3 then mood end) as late, max(case part when 4 then mood end) as unknown
            from part group by date order by date
            """;

    private static final String STEADY = """
            with point as (
                select date, mood, at, id, (cast(substr(at, 12, 2) as integer) - ? + 24) % 24 + ? as hour
                from mood_point where mood is not null and at is not null and date between ? and ?),
            placed as (
                select date, mood, case when hour < 12 then 0 when hour < 17 then 1 when hour < 22 then 2 else 3 end
                    as part, printf('%020d', strftime('%s', at)) || id as instant
                from point),
            used as (select part from placed group by part order by count(distinct date) desc, part limit 1),
            first as (select date, mood, min(instant) from placed where part = (select part from used) group by date)
            select date, mood from first order by date
            """;

    private static final String PAIRED = """
            select coalesce(sum(tagged), 0) as tagged, coalesce(sum(slept), 0) as slept from (
                select max(tags_asked) as tagged, count(sleep_hours) > 0 as slept
                from mood_point where date between ? and ? group by date having count(mood) > 0)
            """;

    private static final String FEELINGS = """
            select date, group_concat(distinct value) as words from mood_point, json_each(mood_point.feelings)
            where date between ? and ? and feelings is not null group by date
            """;

    private static final String TAGS = """
            select date, group_concat(distinct tag.id) as words from mood_point
            join tagging on tagging.owner = mood_point.id and tagging.field = 'tags'
            join tag on tag.id = tagging.tag_id
            where date between ? and ? and not veiled and tag.deleted_at is null and tag.kind <> 'person'
            group by date
            """;

    private final Database db;

    public TrendsRepository(Database db) {
        this.db = db;
    }

    /** The first day with a check-in or an entry that counts as one. */
    public Optional<LocalDate> firstDay() {
        return db.one("select min(date) as first from mood_point", row -> Optional.ofNullable(row.dateOrNull("first")))
                .flatMap(first -> first);
    }

    /**
     * One value a day, oldest first; days without a point are absent.
     *
     * @param dayStartsAt hour 0 to 6, for the parts of the day
     */
    public List<DayValue> days(Range range, int dayStartsAt) {
        Map<String, Double> sleep = new HashMap<>();
        last(Metric.SLEEP_HOURS, range).forEach(dot -> sleep.put(dot.date().toString(), dot.value()));
        Map<String, List<String>> feelings = words(FEELINGS, range);
        Map<String, List<String>> tags = words(TAGS, range);
        return db.list(DAYS, row -> {
            String date = row.text("date");
            return new DayValue(LocalDate.parse(date), row.realOrNull("mood"), row.integerOrNull("low"),
                    row.integerOrNull("high"), row.integer("moods"), parts(row), row.realOrNull("energy"),
                    sleep.get(date), feelings.getOrDefault(date, List.of()), tags.getOrDefault(date, List.of()),
                    row.bool("asked"));
        }, dayStartsAt, dayStartsAt, range.from(), range.to());
    }

    private static Map<Part, Double> parts(Row row) {
        var parts = new EnumMap<Part, Double>(Part.class);
        for (Part part : Part.values()) {
            Double mood = row.realOrNull(part.name().toLowerCase(java.util.Locale.ROOT));
            if (mood != null) {
                parts.put(part, mood);
            }
        }
        return parts;
    }

    private Map<String, List<String>> words(String sql, Range range) {
        var words = new HashMap<String, List<String>>();
        // No id holds a comma.
        db.list(sql, row -> words.put(row.text("date"), Arrays.stream(row.text("words").split(",", -1)).sorted()
                .toList()), range.from(), range.to());
        return words;
    }

    /** The last value of each day that has one, by the instant at which it was given. */
    public List<OverTime.Dot> last(Metric metric, Range range) {
        // The newest instant first, unknown times before all others; ids grow with time.
        String sql = """
                select date, value from (select date, %s as value,
                    max(printf('%%020d', coalesce(strftime('%%s', at), 0)) || id) as newest
                from mood_point where %s is not null and date between ? and ? group by date) order by date
                """.formatted(metric.stored(), metric.stored());
        return db.list(sql, row -> new OverTime.Dot(row.date("date"), Objects.requireNonNull(row.realOrNull("value"))),
                range.from(), range.to());
    }

    /** The first mood of each day in the part of the day that has one on most days; unknown times are left out. */
    public List<OverTime.Dot> steady(Range range, int dayStartsAt) {
        return db.list(STEADY, row -> new OverTime.Dot(row.date("date"), row.integer("mood")), dayStartsAt, dayStartsAt,
                range.from(), range.to());
    }

    /** The class of each day of a year that has a mood: 1 to 5. */
    public SortedMap<LocalDate, Integer> pixels(int year, int dayStartsAt) {
        var pixels = new TreeMap<LocalDate, Integer>();
        Range whole = new Range(LocalDate.of(year, 1, 1), LocalDate.of(year, 12, 31));
        db.list(DAYS, row -> {
            Double mood = row.realOrNull("mood");
            if (mood != null) {
                pixels.put(row.date("date"), MoodDays.rounded(mood));
            }
            return row;
        }, dayStartsAt, dayStartsAt, whole.from(), whole.to());
        return Collections.unmodifiableSortedMap(pixels);
    }

    /** How many days have both a mood and tags that were asked for, or a mood and sleep, whichever are more. */
    public int paired(Range range) {
        return db.one(PAIRED, row -> Math.max(row.integer("tagged"), row.integer("slept")), range.from(), range.to())
                .orElse(0);
    }

    /** The words for feelings, with those that the person added or renamed, and the names of tags but persons. */
    public Names names(Content content) {
        var feelings = new HashMap<String, String>();
        content.emotions().forEach(emotion -> feelings.put(emotion.id(), emotion.word()));
        feelings.putAll(ownFeelings());
        return new Names(feelings, tagNames());
    }

    /** The names of all tags but persons, by id. */
    public Map<String, String> tagNames() {
        return names("select id, name from tag where deleted_at is null and kind <> 'person'");
    }

    private Map<String, String> ownFeelings() {
        return names("""
                select word_id as id, word as name from own_word
                where "set" = 'feeling' and word is not null and deleted_at is null
                """);
    }

    private Map<String, String> names(String sql) {
        var names = new HashMap<String, @Nullable String>();
        db.list(sql, row -> names.put(row.text("id"), row.text("name")));
        return Map.copyOf(names);
    }
}
