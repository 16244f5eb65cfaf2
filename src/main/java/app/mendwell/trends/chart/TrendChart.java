package app.mendwell.trends.chart;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import javafx.beans.property.BooleanProperty;
import javafx.css.CssMetaData;
import javafx.css.SimpleStyleableDoubleProperty;
import javafx.css.SimpleStyleableObjectProperty;
import javafx.css.StyleConverter;
import javafx.css.Styleable;
import javafx.css.StyleableProperty;
import javafx.geometry.BoundingBox;
import javafx.geometry.Bounds;
import javafx.geometry.NodeOrientation;
import javafx.geometry.Side;
import javafx.scene.AccessibleAttribute;
import javafx.scene.AccessibleRole;
import javafx.scene.canvas.Canvas;
import javafx.scene.layout.Region;
import javafx.scene.paint.Color;
import org.jspecify.annotations.Nullable;

/**
 * A chart: one stop for the focus, its marks walked through by arrow keys. Lines and bands lie on one layer, the values
 * on another above it. Colours come from style sheets.
 */
public final class TrendChart extends Region {

    /** Room at the ends of the rulers, so that no mark is cut off. */
    private static final double ROOM = 10;
    /** Between the words at the side and the field. */
    private static final double GAP = 6;
    /** The height of a row, in radii of a dot. */
    private static final double ROW = 7;
    private static final CssMetaData<TrendChart, Number> RADIUS = new CssMetaData<>("-chart-dot-radius", StyleConverter
            .getSizeConverter(), 4.0) {

        @Override
        public boolean isSettable(TrendChart chart) {
            return true;
        }

        @Override
        public StyleableProperty<Number> getStyleableProperty(TrendChart chart) {
            return chart.radius;
        }
    };
    private static final Map<Ink, CssMetaData<TrendChart, Color>> COLOURS = colours();
    private static final List<CssMetaData<? extends Styleable, ?>> STYLES = styles();

    private final Map<Ink, SimpleStyleableObjectProperty<Color>> inks = new EnumMap<>(Ink.class);
    private final SimpleStyleableDoubleProperty radius = new SimpleStyleableDoubleProperty(RADIUS, this, "radius", 4.0);
    private final TickAxis side = new TickAxis(Side.LEFT);
    private final TickAxis below = new TickAxis(Side.BOTTOM);
    private final Canvas lines = new Canvas();
    private final Canvas dots = new Canvas();
    private final Pointer pointer = new Pointer(this);
    private @Nullable Plot plot;
    private int rows;
    private Consumer<LocalDate> open = day -> {};

    public TrendChart() {
        getStyleClass().add("trend-chart");
        setAccessibleRole(AccessibleRole.IMAGE_VIEW);
        setFocusTraversable(true);
        // Time runs from left to right everywhere.
        setNodeOrientation(NodeOrientation.LEFT_TO_RIGHT);
        COLOURS.forEach((ink, style) -> {
            var colour = new SimpleStyleableObjectProperty<>(style, this, ink.name(), Color.TRANSPARENT);
            colour.subscribe(this::requestLayout);
            inks.put(ink, colour);
        });
        radius.subscribe(this::requestLayout);
        lines.getStyleClass().add("trend-lines");
        dots.getStyleClass().add("trend-dots");
        for (var each : List.of(side, below, lines, dots)) {
            each.setMouseTransparent(true);
        }
        getChildren().addAll(side, below, lines, dots);
        getChildren().addAll(pointer.nodes());
    }

    private static Map<Ink, CssMetaData<TrendChart, Color>> colours() {
        var colours = new EnumMap<Ink, CssMetaData<TrendChart, Color>>(Ink.class);
        for (Ink ink : Ink.values()) {
            colours.put(ink, new CssMetaData<>(ink.property(), StyleConverter.getColorConverter(), Color.TRANSPARENT) {

                @Override
                public boolean isSettable(TrendChart chart) {
                    return true;
                }

                @Override
                public StyleableProperty<Color> getStyleableProperty(TrendChart chart) {
                    return chart.property(ink);
                }
            });
        }
        return Collections.unmodifiableMap(colours);
    }

    private static List<CssMetaData<? extends Styleable, ?>> styles() {
        var styles = new ArrayList<CssMetaData<? extends Styleable, ?>>(Region.getClassCssMetaData());
        styles.addAll(COLOURS.values());
        styles.add(RADIUS);
        return Collections.unmodifiableList(styles);
    }

    @Override
    public List<CssMetaData<? extends Styleable, ?>> getCssMetaData() {
        return STYLES;
    }

    private SimpleStyleableObjectProperty<Color> property(Ink ink) {
        SimpleStyleableObjectProperty<Color> colour = inks.get(ink);
        if (colour == null) {
            throw new IllegalStateException("no colour " + ink);
        }
        return colour;
    }

    /** The present colour. */
    public Color colour(Ink ink) {
        return property(ink).get();
    }

    public void show(Plot newPlot) {
        plot = newPlot;
        side.show(newPlot.y());
        below.show(newPlot.x());
        setAccessibleText(newPlot.said());
        pointer.show(newPlot.marks());
        requestLayout();
    }

    /** What happens with the day of a mark that is opened. */
    public void onOpen(Consumer<LocalDate> newOpen) {
        open = newOpen;
    }

    void open(LocalDate day) {
        open.accept(day);
    }

    /** For charts of rows, whose height follows from how many there are. */
    public void setRows(int newRows) {
        rows = newRows;
        requestLayout();
    }

    @Override
    protected double computePrefHeight(double width) {
        double words = below.isVisible() ? below.prefHeight(width) + ROOM : 0;
        return Math.max(1, rows) * ROW * radius.get() + 2 * ROOM + words;
    }

    @Override
    protected double computeMinHeight(double width) {
        return computePrefHeight(width);
    }

    /** Whether the words of each ruler are shown. */
    public BooleanProperty sideVisible() {
        return side.visibleProperty();
    }

    public BooleanProperty belowVisible() {
        return below.visibleProperty();
    }

    @Override
    public @Nullable Object queryAccessibleAttribute(AccessibleAttribute attribute, Object... parameters) {
        return attribute == AccessibleAttribute.FOCUS_ITEM ? pointer.speaker()
                : super.queryAccessibleAttribute(attribute, parameters);
    }

    /** Walks through the marks. */
    public Pointer pointer() {
        return pointer;
    }

    double x(double value) {
        return below.getLayoutX() + below.getDisplayPosition(value);
    }

    double y(double value) {
        return side.getLayoutY() + side.getDisplayPosition(value);
    }

    @Override
    protected void layoutChildren() {
        double left = snappedLeftInset();
        double top = snappedTopInset() + ROOM;
        double right = getWidth() - snappedRightInset() - ROOM;
        double wordsBelow = below.isVisible() ? snapSizeY(below.prefHeight(right - left)) : 0;
        double bottom = getHeight() - snappedBottomInset() - ROOM - wordsBelow;
        double wordsBeside = side.isVisible() ? snapSizeX(side.prefWidth(bottom - top)) : 0;
        double start = left + wordsBeside + GAP + ROOM;
        if (right <= start || bottom <= top) {
            return;
        }
        side.resizeRelocate(left, top, wordsBeside, bottom - top);
        below.resizeRelocate(start, bottom + ROOM, right - start, wordsBelow);
        for (TickAxis axis : List.of(side, below)) {
            axis.requestAxisLayout();
            axis.layout();
        }
        draw(new BoundingBox(start - ROOM, top, right - start + 2 * ROOM, bottom - top));
        pointer.layout();
    }

    private void draw(Bounds field) {
        for (Canvas layer : List.of(lines, dots)) {
            layer.setWidth(getWidth());
            layer.setHeight(getHeight());
            layer.getGraphicsContext2D().clearRect(0, 0, getWidth(), getHeight());
        }
        if (plot != null) {
            plot.under(brush(lines, field));
            plot.dots(brush(dots, field));
        }
    }

    private Brush brush(Canvas layer, Bounds field) {
        return new Brush(layer.getGraphicsContext2D(), this::colour, this::x, this::y, field, radius.get());
    }
}
