package app.mendwell.trends.chart;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What of a chart can be pointed at, in the order in which keys go through it. */
public interface Marks {

    /** Nothing to point at. */
    Marks NONE = new Marks() {

        @Override
        public int size() {
            return 0;
        }

        @Override
        public double x(int i) {
            return 0;
        }

        @Override
        public double y(int i) {
            return 0;
        }

        @Override
        public String said(int i) {
            return "";
        }

        @Override
        public List<String> tip(int i) {
            return List.of();
        }
    };

    int size();

    /** Its place on the ruler below. */
    double x(int i);

    /** Its place on the ruler at the side. */
    double y(int i);

    /** What it is, in one line. */
    String said(int i);

    /** What is shown beside it, line by line. */
    List<String> tip(int i);

    /** The day that it opens, if it opens one. */
    default @Nullable LocalDate day(int i) {
        return null;
    }

    /**
     * The mark that an arrow key leads to.
     *
     * @param across 1 for right, -1 for left, else 0
     * @param down 1 for down, -1 for up, else 0
     * @return {@code from} at an end, -1 where the key means nothing here
     */
    default int step(int from, int across, int down) {
        return across == 0 ? -1 : Math.clamp((long) from + across, 0, size() - 1);
    }
}
