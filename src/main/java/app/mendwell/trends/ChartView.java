package app.mendwell.trends;

import app.mendwell.storage.Ids;
import app.mendwell.trends.figures.Metric;
import java.util.List;
import java.util.UUID;

/**
 * A way of looking at the charts that the person kept.
 *
 * @param name 1 to 60 characters, stripped
 * @param metrics what is shown under mood
 * @param tags the tag whose days are shown, if any
 */
public record ChartView(UUID id, String name, List<Metric> metrics, Reach reach, List<UUID> tags) {

    /** The longest name, in characters. */
    public static final int NAME = 60;

    public ChartView {
        if (!fits(name)) {
            throw new IllegalArgumentException("name: 1 to 60 characters");
        }
        metrics = List.copyOf(metrics);
        tags = List.copyOf(tags);
    }

    /** Whether these words, once stripped, may be a name. */
    public static boolean fits(String name) {
        int length = name.strip().codePointCount(0, name.strip().length());
        return length >= 1 && length <= NAME;
    }

    /** A new one. */
    public static ChartView named(String name, List<Metric> metrics, Reach reach, List<UUID> tags) {
        return new ChartView(Ids.fresh(), name.strip(), metrics, reach, tags);
    }

    @Override
    public String toString() {
        return "chart_view " + id;
    }
}
