package app.mendwell.trends.chart;

import app.mendwell.trends.figures.EnergyAndMood;
import app.mendwell.trends.figures.Metric;

/** Days by energy and mood: circles whose area tells how many. */
public final class EnergyPlot implements Plot {

    private static final double ROOM = 0.5;
    private static final double LARGEST = 0.46;
    private static final double OPACITY = 0.6;

    private final EnergyAndMood figure;

    public EnergyPlot(EnergyAndMood figure) {
        this.figure = figure;
    }

    @Override
    public Ruler x() {
        return MoodRuler.five(Metric.ENERGY, ROOM);
    }

    @Override
    public Ruler y() {
        return MoodRuler.withRoom(ROOM);
    }

    @Override
    public void under(Brush brush) {
        brush.grid(y());
    }

    @Override
    public void dots(Brush brush) {
        double most = figure.cells().stream().mapToDouble(EnergyAndMood.Cell::days).max().orElse(1);
        double largest = LARGEST * Math.min(brush.x(2) - brush.x(1), brush.y(1) - brush.y(2));
        for (EnergyAndMood.Cell cell : figure.cells()) {
            double r = Math.max(2, largest * Math.sqrt(cell.days() / most));
            brush.disc(brush.x(cell.energy()), brush.y(cell.mood()), r, Ink.mood(cell.mood()), Ink.edge(cell.mood()),
                    OPACITY);
        }
    }

    @Override
    public Marks marks() {
        return new Spots(figure.cells().stream().map(cell -> new Spots.Spot(cell.energy(), cell.mood(), figure.said(
                cell))).toList(), true);
    }

    @Override
    public String said() {
        return figure.said();
    }
}
