package app.mendwell.trends.chart;

import java.util.function.DoubleUnaryOperator;
import java.util.function.Function;
import javafx.geometry.Bounds;
import javafx.geometry.VPos;
import javafx.scene.canvas.GraphicsContext;
import javafx.scene.paint.Color;
import javafx.scene.text.Font;

/** Draws in the values of a chart. */
public final class Brush {

    private static final double HALF = 0.5;

    private final GraphicsContext paint;
    private final Function<Ink, Color> inks;
    private final DoubleUnaryOperator across;
    private final DoubleUnaryOperator up;
    private final Bounds field;
    private final double radius;

    /**
     * A brush over one layer.
     *
     * @param across from a value to its place
     * @param field what lies between the axes, in pixels
     * @param radius of a dot, in pixels
     */
    Brush(GraphicsContext paint, Function<Ink, Color> inks, DoubleUnaryOperator across, DoubleUnaryOperator up,
            Bounds field, double radius) {
        this.paint = paint;
        this.inks = inks;
        this.across = across;
        this.up = up;
        this.field = field;
        this.radius = radius;
    }

    public double x(double value) {
        return across.applyAsDouble(value);
    }

    public double y(double value) {
        return up.applyAsDouble(value);
    }

    /** Between the axes, in pixels. */
    public Bounds field() {
        return field;
    }

    /** The radius of a dot, in pixels; it grows with the text. */
    public double radius() {
        return radius;
    }

    /** A line across the field at each word of the ruler at the side. */
    public void grid(Ruler side) {
        paint.setStroke(inks.apply(Ink.GRID));
        paint.setLineWidth(1);
        for (Number tick : side.ticks()) {
            double at = Math.floor(y(tick.doubleValue())) + HALF;
            paint.strokeLine(field.getMinX(), at, field.getMaxX(), at);
        }
    }

    /** A filled circle at a place in pixels. */
    public void disc(double x, double y, double r, Ink fill, Ink edge, double opacity) {
        paint.setGlobalAlpha(opacity);
        paint.setFill(inks.apply(fill));
        paint.fillOval(x - r, y - r, 2 * r, 2 * r);
        paint.setGlobalAlpha(1);
        ring(x, y, r, edge, 1);
    }

    /** A hollow circle. */
    public void ring(double x, double y, double r, Ink edge, double width) {
        paint.setStroke(inks.apply(edge));
        paint.setLineWidth(width);
        paint.strokeOval(x - r, y - r, 2 * r, 2 * r);
    }

    public void line(double fromX, double fromY, double toX, double toY, Ink ink, double width) {
        paint.setStroke(inks.apply(ink));
        paint.setLineWidth(width);
        paint.strokeLine(fromX, fromY, toX, toY);
    }

    /** A line through points. */
    public void path(double[] xs, double[] ys, Ink ink, double width, double opacity) {
        paint.setGlobalAlpha(opacity);
        paint.setStroke(inks.apply(ink));
        paint.setLineWidth(width);
        paint.strokePolyline(xs, ys, xs.length);
        paint.setGlobalAlpha(1);
    }

    public void area(double[] xs, double[] ys, Ink ink) {
        paint.setFill(inks.apply(ink));
        paint.fillPolygon(xs, ys, xs.length);
    }

    /** A box with round corners. */
    public void box(Bounds box, double round, Ink ink, double opacity) {
        paint.setGlobalAlpha(opacity);
        paint.setFill(inks.apply(ink));
        paint.fillRoundRect(box.getMinX(), box.getMinY(), box.getWidth(), box.getHeight(), 2 * round, 2 * round);
        paint.setGlobalAlpha(1);
    }

    /** The outline of such a box. */
    public void frame(Bounds box, double round, Ink ink) {
        paint.setStroke(inks.apply(ink));
        paint.setLineWidth(1);
        paint.strokeRoundRect(box.getMinX() + HALF, box.getMinY() + HALF, Math.max(0, box.getWidth() - 1), box
                .getHeight() - 1, 2 * round, 2 * round);
    }

    /** Words at a place in pixels: after it, before it or around it, as the pen is aligned. */
    void text(String words, double x, double y, Pen pen) {
        paint.setFont(Font.font(pen.strong() ? "Source Sans 3 SemiBold" : "Source Sans 3", pen.size()));
        paint.setTextAlign(pen.alignment());
        paint.setTextBaseline(VPos.CENTER);
        paint.setFill(inks.apply(pen.ink()));
        paint.fillText(words, x, y);
    }
}
