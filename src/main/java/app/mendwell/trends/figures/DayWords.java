package app.mendwell.trends.figures;

import app.mendwell.trends.numerics.DayValue;
import app.mendwell.trends.numerics.Part;
import app.mendwell.ui.Dates;
import app.mendwell.ui.Words;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/** What is told of a dot that one points at. */
public final class DayWords {

    private DayWords() {}

    /** In one line, for a screen reader. */
    public static String said(OverTime figure, int i) {
        OverTime.Dot dot = figure.dots().get(i);
        return Words.of("trends.dot.said", Dates.day(dot.date()), figure.metric().word(), value(figure, dot.value()));
    }

    /** Line by line. */
    public static List<String> tip(OverTime figure, int i, Names names, boolean line) {
        OverTime.Dot dot = figure.dots().get(i);
        var tip = new ArrayList<String>();
        tip.add(Dates.day(dot.date()));
        DayValue day = figure.details(dot.date());
        if (day == null) {
            tip.add(Words.of("trends.dot.value", figure.metric().word(), value(figure, dot.value())));
        } else {
            addMood(tip, figure, dot, day);
            if (!day.feelings().isEmpty()) {
                tip.add(Words.of("trends.dot.feelings", names.feelings(day.feelings())));
            }
            if (!day.tags().isEmpty()) {
                tip.add(Words.of("trends.dot.tags", names.tags(day.tags())));
            }
        }
        Slow slow = figure.slow();
        if (line && slow != null) {
            tip.add(Words.of("trends.line.tip", figure.metric().word().toLowerCase(Locale.getDefault()), Said.number(
                    slow.at(i)), Said.number(slow.half(i))));
        }
        return tip;
    }

    private static String value(OverTime figure, double value) {
        return switch (figure.metric()) {
            case MOOD -> Words.of("trends.dot.mood", Said.mood(value), Said.number(value));
            case MOVED, ATE_OK, SPACE_NEED -> figure.metric().tick((int) value);
            default -> Said.number(value);
        };
    }

    private static void addMood(List<String> tip, OverTime figure, OverTime.Dot dot, DayValue day) {
        String value = Words.of("trends.dot.value", figure.metric().word(), value(figure, dot.value()));
        Integer low = day.moodMin();
        Integer high = day.moodMax();
        if (day.moodCount() > 1 && low != null && high != null) {
            tip.add(Words.of("trends.dot.several", value, day.moodCount(), low, high));
        } else {
            tip.add(value);
        }
        if (day.parts().size() > 1) {
            tip.add(day.parts().entrySet().stream().sorted(Map.Entry.comparingByKey(Comparator.naturalOrder()))
                    .map(part -> Words.of("trends.dot.part", part(part.getKey()), Said.number(part.getValue())))
                    .collect(Collectors.joining(", ")));
        }
    }

    /** “evening”. */
    public static String part(Part part) {
        return Words.of("trends.part." + part.name().toLowerCase(Locale.ROOT));
    }
}
