package app.mendwell.trends.chart;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Marks from a list. Left and right go along it; where it is a grid, up and down go to the nearest in that direction. */
record Spots(List<Spot> spots, boolean grid) implements Marks {

    /** One mark. */
    record Spot(double x, double y, String said, @Nullable LocalDate day) {

        Spot(double x, double y, String said) {
            this(x, y, said, null);
        }
    }

    Spots {
        spots = List.copyOf(spots);
    }

    @Override
    public int size() {
        return spots.size();
    }

    @Override
    public double x(int i) {
        return spots.get(i).x();
    }

    @Override
    public double y(int i) {
        return spots.get(i).y();
    }

    @Override
    public String said(int i) {
        return spots.get(i).said();
    }

    @Override
    public List<String> tip(int i) {
        return List.of(said(i).split("\\. ", -1));
    }

    @Override
    public @Nullable LocalDate day(int i) {
        return spots.get(i).day();
    }

    @Override
    public int step(int from, int across, int down) {
        if (down == 0) {
            return Math.clamp((long) from + across, 0, size() - 1);
        }
        return grid ? nearest(from, down) : -1;
    }

    private int nearest(int from, int down) {
        int nearest = from;
        double least = Double.MAX_VALUE;
        for (int i = 0; i < size(); i++) {
            double drop = (y(from) - y(i)) * down;
            double distance = drop + 2 * Math.abs(x(i) - x(from));
            if (drop > 0 && distance < least) {
                least = distance;
                nearest = i;
            }
        }
        return nearest;
    }

    @Override
    public String toString() {
        return size() + " marks";
    }
}
