package app.mendwell.ui.form;

import app.mendwell.ui.Theme;
import java.util.ArrayList;
import java.util.List;
import javafx.geometry.Insets;
import javafx.geometry.Orientation;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.Pane;

/**
 * Parts side by side, as many in a line as fit with the width each of them needs; what is left over is shared out, so
 * that every line is full. With a narrow window or large text they stand below each other.
 */
public final class Lines extends Pane {

    /** The gap between two parts, in em. */
    private static final double GAP = 1.07;
    /** The gap between two lines, in em. */
    private static final double BELOW = 0.93;
    private static final String BASIS = "lines-basis";

    private record Line(List<Node> parts, double em) {}

    /** Its font tells how many pixels an em is. */
    private final Label em = new Label();

    public Lines() {
        getStyleClass().add("lines");
        em.setManaged(false);
        em.setVisible(false);
        em.fontProperty().subscribe(this::requestLayout);
        getChildren().add(em);
    }

    /** Adds a part that needs so many em. */
    public void add(Node part, double basis) {
        part.getProperties().put(BASIS, basis);
        getChildren().add(part);
    }

    /** Takes every part away. */
    public void clear() {
        getChildren().setAll(em);
    }

    private double pixels(double ems) {
        return ems * em.getFont().getSize();
    }

    private static double basis(Node part) {
        return part.getProperties().get(BASIS) instanceof Double basis ? basis : Theme.EM;
    }

    private List<Line> lines(double width) {
        var lines = new ArrayList<Line>();
        var parts = new ArrayList<Node>();
        double used = 0;
        for (Node part : getManagedChildren()) {
            double with = used + basis(part) + (parts.isEmpty() ? 0 : GAP);
            if (!parts.isEmpty() && pixels(with) > width + 0.5) {
                lines.add(new Line(List.copyOf(parts), used));
                parts.clear();
                with = basis(part);
            }
            parts.add(part);
            used = with;
        }
        if (!parts.isEmpty()) {
            lines.add(new Line(List.copyOf(parts), used));
        }
        return lines;
    }

    /** Pixels of one part: what it needs and its share of what the line leaves over. */
    private double width(Node part, Line line, double whole) {
        double gaps = (line.parts().size() - 1) * GAP;
        double needs = line.em() - gaps;
        return (whole - pixels(gaps)) * basis(part) / needs;
    }

    private double height(Line line, double whole) {
        return line.parts().stream().mapToDouble(part -> part.prefHeight(width(part, line, whole))).max().orElse(0);
    }

    @Override
    public Orientation getContentBias() {
        return Orientation.HORIZONTAL;
    }

    @Override
    protected double computePrefHeight(double width) {
        Insets insets = getInsets();
        double inner = (width < 0 ? prefWidth(-1) : width) - insets.getLeft() - insets.getRight();
        List<Line> lines = lines(inner);
        double heights = lines.stream().mapToDouble(line -> height(line, inner)).sum();
        return insets.getTop() + heights + pixels(BELOW) * Math.max(0, lines.size() - 1) + insets.getBottom();
    }

    @Override
    protected double computeMinHeight(double width) {
        return computePrefHeight(width);
    }

    @Override
    protected double computePrefWidth(double height) {
        return pixels(getManagedChildren().stream().mapToDouble(part -> basis(part) + GAP).sum());
    }

    @Override
    protected double computeMinWidth(double height) {
        return 0;
    }

    @Override
    protected void layoutChildren() {
        Insets insets = getInsets();
        double inner = getWidth() - insets.getLeft() - insets.getRight();
        double y = insets.getTop();
        for (Line line : lines(inner)) {
            double high = height(line, inner);
            double x = insets.getLeft();
            for (Node part : line.parts()) {
                double wide = width(part, line, inner);
                layoutInArea(part, x, y, wide, high, 0, javafx.geometry.HPos.LEFT, javafx.geometry.VPos.TOP);
                x += wide + pixels(GAP);
            }
            y += high + pixels(BELOW);
        }
    }
}
