package app.mendwell.trends;

import app.mendwell.content.Content;
import app.mendwell.storage.Preferences;
import app.mendwell.storage.Records;
import app.mendwell.trends.figures.Figure;
import app.mendwell.trends.figures.Links;
import app.mendwell.trends.figures.Metric;
import app.mendwell.trends.figures.MonthSummary;
import app.mendwell.trends.figures.Names;
import app.mendwell.trends.figures.Range;
import app.mendwell.trends.figures.Table;
import app.mendwell.trends.figures.YearOfPixels;
import app.mendwell.ui.Words;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * The figures of the room as one JSON document (trends.md section 6), for the command line; free of JavaFX. Looks are
 * read, never made. Blocks.
 */
public final class TrendsDocument {

    private static final int LOOKS = 3;
    private static final int LETTERS = 26;

    /**
     * What is asked for.
     *
     * @param from null for the first day of the diary
     * @param to null for today
     * @param names whether tags and feelings are named; else they are “Tag A”, “Feeling A”
     */
    public record Asked(@Nullable LocalDate from, @Nullable LocalDate to, boolean names) {}

    private final TrendsRepository repository;
    private final LookRepository looks;
    private final Content content;
    private final Preferences preferences;
    private final LocalDate today;

    public TrendsDocument(Records records, Content content, Preferences preferences, LocalDate today) {
        this.repository = new TrendsRepository(records.db());
        this.looks = new LookRepository(records);
        this.content = content;
        this.preferences = preferences;
        this.today = today;
    }

    /** An object keyed by chart id; throws IllegalArgumentException where the range ends before it begins. */
    public ObjectNode of(Asked asked) {
        LocalDate to = asked.to() == null ? today : asked.to();
        LocalDate first = repository.firstDay().filter(day -> !day.isAfter(to)).orElse(to);
        var range = new Range(asked.from() == null ? first : asked.from(), to);
        Names all = repository.names(content);
        Names names = asked.names() ? all : lettered(all);
        ObjectNode document = JsonNodeFactory.instance.objectNode();
        figures(range, names).forEach(figure -> document.set(figure.id(), node(figure)));
        return document;
    }

    private List<Figure> figures(Range range, Names names) {
        int dayStartsAt = preferences.dayStartsAt();
        Readings readings = Readings.of(repository, range, dayStartsAt, names);
        int year = range.to().getYear();
        var pixels = new TreeMap<LocalDate, Integer>();
        repository.pixels(year, dayStartsAt).forEach((day, mood) -> {
            if (range.holds(day)) {
                pixels.put(day, mood);
            }
        });
        YearMonth month = YearMonth.from(range.to());
        var months = new Range(month.minusMonths(1).atDay(1), range.to());
        var figures = new ArrayList<Figure>(List.of(readings.mood(), readings.overTime(Metric.ENERGY),
                readings.overTime(
                        Metric.SLEEP_HOURS),
                new YearOfPixels(year, range, pixels), readings.weekdays(), readings.parts(),
                readings.feelings(), readings.pairs(), readings.sleep(), readings.energyAndMood(), readings.swings()));
        figures.add(new MonthSummary(month, range.to(), repository.days(months, dayStartsAt), names));
        Range whole = Reach.ALL.range(today, repository.firstDay().orElse(null));
        figures.add(new Links(whole, repository.paired(whole), looks.newest(LOOKS), LinkChoices.of(preferences),
                names));
        return figures;
    }

    private static ObjectNode node(Figure figure) {
        ObjectNode node = JsonNodeFactory.instance.objectNode();
        node.put("n", figure.count());
        node.putObject("range").put("from", figure.range().from().toString()).put("to", figure.range().to().toString());
        node.put("enough", figure.enough());
        node.put("sentence", figure.sentence());
        var marks = node.putArray("marks");
        Table table = figure.table();
        for (List<@Nullable Object> row : table.rows()) {
            ObjectNode mark = marks.addObject();
            for (int i = 0; i < table.columns().size(); i++) {
                put(mark, table.columns().get(i).key(), row.get(i));
            }
        }
        return node;
    }

    private static void put(ObjectNode mark, String key, @Nullable Object value) {
        switch (value) {
            case null -> mark.putNull(key);
            case Integer number -> mark.put(key, number);
            case Double number -> mark.put(key, number);
            case Table.Share share -> mark.put(key, share.part());
            default -> mark.put(key, value.toString());
        }
    }

    /** The same without a word of the person's: letters, in the order of the ids, which is that of their making. */
    private static Names lettered(Names names) {
        return new Names(letters("trends.letter.feeling", names.feelings().keySet()), letters("trends.letter.tag", names
                .tags().keySet()));
    }

    private static Map<String, String> letters(String key, Collection<String> ids) {
        var letters = new TreeMap<String, String>();
        new TreeSet<>(ids).forEach(id -> letters.put(id, Words.of(key, letter(letters.size()))));
        return letters;
    }

    /** A to Z, then AA and so on. */
    private static String letter(int i) {
        String last = Character.toString('A' + i % LETTERS);
        return i < LETTERS ? last : letter(i / LETTERS - 1) + last;
    }
}
