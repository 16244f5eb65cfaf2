package app.mendwell.trends.chart;

import app.mendwell.trends.figures.Rhythm;
import app.mendwell.trends.numerics.Profile;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Mood by weekday or part of the day: the days behind, the steadied value with its interval, the plain mean hollow. */
public final class RhythmPlot implements Plot {

    private static final double FAINT = 0.3;
    private static final double FAINTEST = 0.05;
    /** How far beside the steadied value the plain mean stands, in radii. */
    private static final double ASIDE = 2.2;
    private static final double SMALL = 0.45;
    private static final double INTERVAL = 2;
    private static final int ABREAST = 7;

    private final Rhythm figure;

    public RhythmPlot(Rhythm figure) {
        this.figure = figure;
    }

    @Override
    public Ruler x() {
        int places = figure.places().size();
        List<Number> ticks = IntStream.rangeClosed(1, places).<Number>mapToObj(i -> i).toList();
        return new Ruler(0.5, places + 0.5, ticks, value -> figure.places().get((int) value - 1).shortName());
    }

    @Override
    public Ruler y() {
        return MoodRuler.of();
    }

    @Override
    public void under(Brush brush) {
        brush.grid(y());
        for (int i = 0; i < figure.places().size(); i++) {
            Profile.Slot<?> slot = figure.places().get(i).slot();
            if (slot != null) {
                double x = brush.x(i + 1.0);
                brush.line(x, brush.y(slot.group().low()), x, brush.y(slot.group().high()), Ink.LINE, INTERVAL);
            }
        }
    }

    @Override
    public void dots(Brush brush) {
        for (int i = 0; i < figure.places().size(); i++) {
            strip(brush, brush.x(i + 1.0), figure.places().get(i).values());
            Profile.Slot<?> slot = figure.places().get(i).slot();
            if (slot != null) {
                double x = brush.x(i + 1.0);
                double r = brush.radius();
                brush.disc(x, brush.y(slot.group().steadied()), r * 1.1, Ink.LINE, Ink.LINE, 1);
                brush.disc(x + ASIDE * r, brush.y(slot.group().mean()), r * 0.8, Ink.GROUND, Ink.LINE, 1);
            }
        }
    }

    /** Days of one place: those of the same mood stand side by side. */
    private static void strip(Brush brush, double x, List<Double> values) {
        var seen = new HashMap<Double, Integer>();
        double r = brush.radius() * SMALL;
        // The more days lie on one another, the fainter each is.
        long most = values.stream().collect(Collectors.groupingBy(value -> value, Collectors.counting())).values()
                .stream().mapToLong(Long::longValue).max().orElse(1);
        double opacity = Math.clamp(FAINT * 2 * ABREAST / most, FAINTEST, FAINT);
        for (double value : values) {
            int k = seen.merge(value, 1, Integer::sum) - 1;
            double aside = (k % ABREAST - ABREAST / 2) * 2 * r;
            brush.disc(x + aside, brush.y(value), r, Ink.TEXT, Ink.CLEAR, opacity);
        }
    }

    @Override
    public Marks marks() {
        var spots = new ArrayList<Spots.Spot>();
        for (int i = 0; i < figure.places().size(); i++) {
            Rhythm.Place place = figure.places().get(i);
            Profile.Slot<?> slot = place.slot();
            if (slot != null || !place.values().isEmpty()) {
                double middle = place.values().stream().mapToDouble(Double::doubleValue).average().orElse(0);
                spots.add(new Spots.Spot(i + 1.0, slot == null ? middle : slot.group().steadied(), Rhythm.said(place)));
            }
        }
        return new Spots(spots, false);
    }

    @Override
    public String said() {
        return figure.said();
    }
}
