package app.mendwell.trends.chart;

import app.mendwell.trends.figures.Swings;
import app.mendwell.trends.numerics.Swing;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** The swing of each eight weeks with its interval; stretches that tell nothing are hollow and say why. */
public final class SwingPlot implements Plot {

    private static final double MOST = 2;
    private static final double INTERVAL = 2;

    private final Swings figure;
    private final LocalDate today;

    public SwingPlot(Swings figure, LocalDate today) {
        this.figure = figure;
        this.today = today;
    }

    @Override
    public Ruler x() {
        return OverTimePlot.days(figure.range(), today);
    }

    @Override
    public Ruler y() {
        double most = figure.stretches().stream().map(Swings.Stretch::swing).mapToDouble(SwingPlot::high).max().orElse(
                0);
        int end = (int) Math.max(MOST, Math.ceil(most));
        List<Number> ticks = IntStream.rangeClosed(0, end).<Number>mapToObj(i -> i).toList();
        return new Ruler(0, end, ticks, value -> Integer.toString((int) value));
    }

    private static double high(@Nullable Swing swing) {
        Double high = swing == null ? null : swing.high();
        return high == null ? 0 : high;
    }

    private static double middle(Swings.Stretch stretch) {
        return (stretch.range().from().toEpochDay() + stretch.range().to().toEpochDay()) / 2.0;
    }

    private static double size(Swings.Stretch stretch) {
        Swing swing = stretch.swing();
        Double size = swing == null ? null : swing.size();
        return size == null ? 0 : size;
    }

    @Override
    public void under(Brush brush) {
        brush.grid(y());
        for (Swings.Stretch stretch : figure.stretches()) {
            Swing swing = stretch.swing();
            Double low = swing == null ? null : swing.low();
            if (low != null) {
                double x = brush.x(middle(stretch));
                brush.line(x, brush.y(low), x, brush.y(high(swing)), Ink.LINE, INTERVAL);
            }
        }
    }

    @Override
    public void dots(Brush brush) {
        for (Swings.Stretch stretch : figure.stretches()) {
            double x = brush.x(middle(stretch));
            if (stretch.swing() == null) {
                brush.ring(x, brush.y(0), brush.radius(), Ink.MISSING, 1);
            } else {
                brush.disc(x, brush.y(size(stretch)), brush.radius() * 1.1, Ink.LINE, Ink.LINE, 1);
            }
        }
    }

    @Override
    public Marks marks() {
        var spots = new ArrayList<Spots.Spot>();
        figure.stretches().forEach(stretch -> spots.add(new Spots.Spot(middle(stretch), size(stretch), figure.said(
                stretch))));
        return new Spots(spots, false);
    }

    @Override
    public String said() {
        return figure.said();
    }
}
