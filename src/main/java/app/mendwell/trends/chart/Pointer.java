package app.mendwell.trends.chart;

import app.mendwell.ui.Words;
import java.time.LocalDate;
import java.util.List;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.geometry.Point2D;
import javafx.scene.AccessibleAttribute;
import javafx.scene.AccessibleRole;
import javafx.scene.Cursor;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/**
 * The mark that is pointed at, by key or by mouse: a ring around it, what it says beside it, and a voice for screen
 * readers. Arrows go from mark to mark, Home and End to the ends, Enter opens the day.
 */
public final class Pointer {

    /** How near the mouse has to be, in pixels. */
    private static final double NEAR = 14;
    private static final double APART = 12;
    private static final double RING = 18;

    private final TrendChart chart;
    private final Region ring = new Region();
    private final VBox tip = new VBox();
    private final Label voice = new Label();
    private final ReadOnlyIntegerWrapper at = new ReadOnlyIntegerWrapper(-1);
    private Marks marks = Marks.NONE;
    private int hovered = -1;

    Pointer(TrendChart chart) {
        this.chart = chart;
        ring.getStyleClass().add("trend-ring");
        tip.getStyleClass().add("trend-tip");
        voice.getStyleClass().add("trend-voice");
        voice.setAccessibleRole(AccessibleRole.TEXT);
        for (Node node : nodes()) {
            node.setManaged(false);
            node.setMouseTransparent(true);
        }
        voice.setOpacity(0);
        chart.addEventHandler(KeyEvent.KEY_PRESSED, this::key);
        chart.addEventHandler(MouseEvent.MOUSE_MOVED, event -> hover(nearest(event.getX(), event.getY())));
        chart.addEventHandler(MouseEvent.MOUSE_EXITED, event -> hover(-1));
        chart.addEventHandler(MouseEvent.MOUSE_CLICKED, this::click);
        chart.focusedProperty().subscribe(this::draw);
        chart.focusVisibleProperty().subscribe(this::focus);
        draw();
    }

    List<Node> nodes() {
        return List.of(ring, tip, voice);
    }

    void show(Marks newMarks) {
        marks = newMarks;
        hovered = -1;
        at.set(-1);
        draw();
    }

    /** The mark that keys have reached, or -1. */
    public ReadOnlyIntegerProperty at() {
        return at.getReadOnlyProperty();
    }

    /** What is told to screen readers of the mark that is pointed at. */
    public String voice() {
        return voice.getText();
    }

    /** Goes to a mark. */
    public void go(int i) {
        at.set(i);
        draw();
        chart.notifyAccessibleAttributeChanged(AccessibleAttribute.FOCUS_ITEM);
    }

    /** Coming by key leads to the newest mark. */
    private void focus(boolean byKey) {
        if (byKey && at.get() < 0 && marks.size() > 0) {
            go(marks.size() - 1);
        }
    }

    private void key(KeyEvent event) {
        int size = marks.size();
        if (size == 0 || event.isShortcutDown() || event.isAltDown()) {
            return;
        }
        int from = at.get() < 0 ? size - 1 : at.get();
        int to = switch (event.getCode()) {
            case LEFT -> marks.step(from, -1, 0);
            case RIGHT -> marks.step(from, 1, 0);
            case UP -> marks.step(from, 0, -1);
            case DOWN -> marks.step(from, 0, 1);
            case HOME -> 0;
            case END -> size - 1;
            case ENTER, SPACE -> opened(from);
            default -> -1;
        };
        if (to >= 0) {
            event.consume();
            go(to);
        }
    }

    private int opened(int i) {
        LocalDate day = marks.day(i);
        if (at.get() < 0 || day == null) {
            return -1;
        }
        chart.open(day);
        return i;
    }

    private void click(MouseEvent event) {
        chart.requestFocus();
        int i = nearest(event.getX(), event.getY());
        LocalDate day = i < 0 ? null : marks.day(i);
        if (i >= 0) {
            go(i);
        }
        if (day != null && event.getButton() == MouseButton.PRIMARY) {
            chart.open(day);
        }
    }

    private void hover(int i) {
        if (i != hovered) {
            hovered = i;
            chart.setCursor(i >= 0 && marks.day(i) != null ? Cursor.HAND : null);
            draw();
        }
    }

    private int nearest(double x, double y) {
        int nearest = -1;
        double least = NEAR * NEAR;
        for (int i = 0; i < marks.size(); i++) {
            double dx = chart.x(marks.x(i)) - x;
            double dy = chart.y(marks.y(i)) - y;
            if (dx * dx + dy * dy < least) {
                least = dx * dx + dy * dy;
                nearest = i;
            }
        }
        return nearest;
    }

    private int shown() {
        boolean here = chart.getScene() != null && chart.equals(chart.getScene().getFocusOwner());
        return hovered >= 0 ? hovered : here ? at.get() : -1;
    }

    private void draw() {
        int i = shown();
        boolean any = i >= 0 && i < marks.size();
        ring.setVisible(any);
        tip.setVisible(any);
        voice.setText(any ? marks.said(i) : "");
        if (any) {
            tip.getChildren().setAll(marks.tip(i).stream().map(Pointer::line).toList());
            tip.getChildren().getFirst().getStyleClass().add("trend-tip-first");
            if (marks.day(i) != null) {
                tip.getChildren().add(line(Words.of("trends.dot.open")));
            }
        }
        chart.requestLayout();
    }

    private static Label line(String words) {
        var line = new Label(words);
        line.setWrapText(true);
        return line;
    }

    /** Puts ring and words beside the mark, inside the chart. */
    void layout() {
        int i = shown();
        if (i < 0 || i >= marks.size()) {
            return;
        }
        double x = chart.x(marks.x(i));
        double y = chart.y(marks.y(i));
        ring.resizeRelocate(x - RING / 2, y - RING / 2, RING, RING);
        voice.resizeRelocate(x, y, 1, 1);
        tip.applyCss();
        double width = Math.min(tip.prefWidth(-1), chart.getWidth() - APART);
        double height = tip.prefHeight(width);
        boolean before = x + APART + width > chart.getWidth();
        double left = before ? x - APART - width : x + APART;
        double top = Math.clamp(y - height / 2, 0, Math.max(0, chart.getHeight() - height));
        tip.resizeRelocate(Math.max(0, left), top, width, height);
    }

    /** Where a mark lies in the chart, in pixels. */
    public Point2D place(int i) {
        return new Point2D(chart.x(marks.x(i)), chart.y(marks.y(i)));
    }

    /** The node that speaks for the focused mark. */
    Node speaker() {
        return voice;
    }
}
