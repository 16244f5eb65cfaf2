package app.mendwell.trends.chart;

import app.mendwell.trends.figures.Metric;

/** The scale of every mood chart: 1 to 5, Stormy to Clear. */
final class MoodRuler {

    private MoodRuler() {}

    static Ruler of() {
        return five(Metric.MOOD, 0);
    }

    /** With room for what is drawn around the ends, in steps of the scale. */
    static Ruler withRoom(double room) {
        return five(Metric.MOOD, room);
    }

    static Ruler five(Metric metric, double room) {
        return new Ruler(1 - room, 5 + room, metric.ticks(5), value -> metric.tick((int) value));
    }
}
