package app.mendwell.trends.chart;

import java.util.List;
import java.util.function.DoubleFunction;

/**
 * One side of a chart: the whole scale, never a part of it, and where it has words.
 *
 * @param low value at its beginning
 * @param high value at its end
 * @param ticks values that have a word, ascending
 */
public record Ruler(double low, double high, List<Number> ticks, DoubleFunction<String> words) {

    public Ruler {
        ticks = List.copyOf(ticks);
    }
}
