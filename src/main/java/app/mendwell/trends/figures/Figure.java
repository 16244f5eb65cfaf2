package app.mendwell.trends.figures;

import app.mendwell.ui.Words;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** One chart in numbers and words. */
public interface Figure {

    /** Its name in the document of the command line, as {@code mood_over_time}. */
    String id();

    String title();

    Range range();

    /** How many days it rests on. */
    int count();

    /** Whether there are days enough for all it can say. */
    boolean enough();

    /** What it says: its finding, or what is missing and how far off; empty where the marks speak for themselves. */
    String sentence();

    /** The same numbers as rows. */
    Table table();

    /** How many days of the range it rests on, in words. */
    default String note() {
        return Words.of("trends.days", count(), range().days());
    }

    /** All of it in a breath, for a screen reader. */
    default String said() {
        return Stream.of(title() + ", " + range().said() + ".", note() + ".", sentence())
                .filter(part -> !part.isEmpty()).collect(Collectors.joining(" "));
    }
}
