package app.mendwell.ui;

import javafx.beans.property.DoubleProperty;
import javafx.beans.property.SimpleDoubleProperty;
import javafx.geometry.Orientation;
import javafx.scene.layout.Region;
import javafx.scene.shape.Line;

/** The dashed gold line: something is under way or being mended. */
public final class Stitch extends Region {

    private static final double THICK = 2;

    private final Line done = new Line();
    private final Line rest = new Line();
    private final DoubleProperty progress = new SimpleDoubleProperty(1);
    private Orientation orientation = Orientation.HORIZONTAL;

    public Stitch() {
        getStyleClass().add("stitch");
        done.getStyleClass().add("stitch-line");
        rest.getStyleClass().addAll("stitch-line", "stitch-rest");
        getChildren().addAll(rest, done);
        setMouseTransparent(true);
        progress.subscribe(this::requestLayout);
    }

    /** How much of it is sewn, 0 to 1; the rest is drawn faintly. */
    public DoubleProperty progress() {
        return progress;
    }

    public double getProgress() {
        return progress.get();
    }

    public void setProgress(double part) {
        progress.set(part);
    }

    public Orientation getOrientation() {
        return orientation;
    }

    public void setOrientation(Orientation newOrientation) {
        orientation = newOrientation;
        requestLayout();
    }

    @Override
    protected void layoutChildren() {
        boolean across = orientation == Orientation.HORIZONTAL;
        double length = across ? getWidth() : getHeight();
        double part = length * Math.clamp(progress.get(), 0, 1);
        draw(done, 0, part);
        draw(rest, part, length);
        done.setVisible(part > 0);
        rest.setVisible(part < length);
    }

    private void draw(Line line, double from, double to) {
        boolean across = orientation == Orientation.HORIZONTAL;
        line.setStartX(across ? from : THICK / 2);
        line.setEndX(across ? to : THICK / 2);
        line.setStartY(across ? THICK / 2 : from);
        line.setEndY(across ? THICK / 2 : to);
    }

    @Override
    protected double computePrefHeight(double width) {
        return orientation == Orientation.HORIZONTAL ? THICK : THICK * 10;
    }

    @Override
    protected double computePrefWidth(double height) {
        return orientation == Orientation.HORIZONTAL ? THICK * 28 : THICK;
    }
}
