package app.mendwell.journal;

import javafx.geometry.Insets;
import javafx.scene.Node;
import javafx.scene.layout.Pane;

/** Stands side by side in one line as many as fit whole; only a first one that is too wide alone is made narrower. */
public final class OneLine extends Pane {

    private static final double GAP = 4;

    public OneLine() {
        setMinWidth(0);
    }

    @Override
    protected double computePrefWidth(double height) {
        double wide = 0;
        for (Node child : getManagedChildren()) {
            wide += child.prefWidth(-1) + GAP;
        }
        return wide + getInsets().getLeft() + getInsets().getRight();
    }

    @Override
    protected double computePrefHeight(double width) {
        double high = 0;
        for (Node child : getManagedChildren()) {
            high = Math.max(high, child.prefHeight(-1));
        }
        return high + getInsets().getTop() + getInsets().getBottom();
    }

    @Override
    protected double computeMinHeight(double width) {
        return computePrefHeight(width);
    }

    @Override
    protected void layoutChildren() {
        Insets insets = getInsets();
        double end = getWidth() - insets.getRight();
        double x = insets.getLeft();
        boolean first = true;
        boolean fits = true;
        for (Node child : getManagedChildren()) {
            double wide = child.prefWidth(-1);
            fits &= first || x + wide <= end;
            child.setVisible(fits);
            double shown = first ? Math.min(wide, Math.max(0, end - x)) : wide;
            child.resizeRelocate(snapPositionX(x), insets.getTop(), snapSizeX(shown), child.prefHeight(-1));
            x += wide + GAP;
            first = false;
        }
    }
}
