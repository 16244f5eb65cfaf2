package app.mendwell.ui;

import java.util.ArrayList;
import java.util.List;
import javafx.geometry.Insets;
import javafx.geometry.Orientation;
import javafx.scene.Node;
import javafx.scene.layout.Pane;

/**
 * What can be done with what is open: the usual things at the start, the rarer ones at the end of the line. Where there
 * is no room for one line they follow each other over several.
 */
public final class ActionBar extends Pane {

    private static final double GAP = 12;

    private int atStart;

    public ActionBar() {
        getStyleClass().add("action-bar");
    }

    /** Shows these and no others; the same as before stay where they are, with the focus. */
    public void show(List<? extends Node> start, List<? extends Node> end) {
        atStart = start.size();
        var all = new ArrayList<Node>(start);
        all.addAll(end);
        if (!getChildren().equals(all)) {
            getChildren().setAll(all);
        }
    }

    private List<Double> widths() {
        return getChildren().stream().map(node -> snapSizeX(node.prefWidth(-1))).toList();
    }

    private double line() {
        return getChildren().stream().mapToDouble(node -> snapSizeY(node.prefHeight(-1))).max().orElse(0);
    }

    private static double sum(List<Double> widths) {
        return widths.stream().mapToDouble(width -> width + GAP).sum() - GAP;
    }

    private double inner(double width) {
        return width - getInsets().getLeft() - getInsets().getRight();
    }

    @Override
    public Orientation getContentBias() {
        return Orientation.HORIZONTAL;
    }

    @Override
    protected double computePrefWidth(double height) {
        return sum(widths()) + getInsets().getLeft() + getInsets().getRight();
    }

    @Override
    protected double computeMinWidth(double height) {
        return 0;
    }

    @Override
    protected double computeMinHeight(double width) {
        return computePrefHeight(width);
    }

    @Override
    protected double computePrefHeight(double width) {
        double high = width < 0 ? line() : place(inner(width), false);
        return getInsets().getTop() + high + getInsets().getBottom();
    }

    @Override
    protected void layoutChildren() {
        place(inner(getWidth()), true);
    }

    /** Goes through the parts line by line; the height they need. */
    private double place(double width, boolean really) {
        Insets insets = getInsets();
        List<Double> widths = widths();
        boolean oneLine = sum(widths) <= width;
        double line = line();
        double x = 0;
        double y = 0;
        for (int i = 0; i < widths.size(); i++) {
            if (oneLine && i == atStart) {
                x = width - sum(widths.subList(i, widths.size()));
            } else if (x > 0 && x + widths.get(i) > width) {
                x = 0;
                y += line + GAP * 2 / 3;
            }
            if (really) {
                getChildren().get(i).resizeRelocate(insets.getLeft() + x, insets.getTop() + y,
                        Math.min(widths.get(i), width), line);
            }
            x += widths.get(i) + GAP;
        }
        return y + line;
    }
}
