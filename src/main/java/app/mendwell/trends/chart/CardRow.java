package app.mendwell.trends.chart;

import app.mendwell.ui.Breadth;
import java.util.List;
import javafx.geometry.Orientation;
import javafx.scene.Node;
import javafx.scene.layout.Pane;

/** Cards side by side, or one above the other where the window is narrow for its text. */
public final class CardRow extends Pane {

    private static final double GAP = 18;
    private static final String SHARE = "card-row-share";

    private final Breadth breadth = new Breadth();

    public CardRow() {
        getStyleClass().add("card-row");
        getChildren().add(breadth);
        breadth.effective().subscribe(this::requestLayout);
    }

    /** How much of the breadth a card takes beside the others; 1 unless said. */
    public static void setShare(Node card, double share) {
        card.getProperties().put(SHARE, share);
    }

    public static double getShare(Node card) {
        return card.getProperties().get(SHARE) instanceof Double share ? share : 1;
    }

    private List<Node> nodes() {
        return getManagedChildren();
    }

    /** How many cards it has. */
    public int cards() {
        return nodes().size();
    }

    private boolean isWide() {
        return breadth.effective().get() >= Breadth.NARROW;
    }

    private double width(int i, double whole) {
        double all = nodes().stream().mapToDouble(CardRow::getShare).sum();
        return snapSizeX((whole - GAP * (cards() - 1)) * getShare(nodes().get(i)) / all);
    }

    @Override
    public Orientation getContentBias() {
        return Orientation.HORIZONTAL;
    }

    @Override
    protected double computeMinWidth(double height) {
        return 0;
    }

    @Override
    protected double computePrefHeight(double width) {
        List<Node> cards = nodes();
        double total = 0;
        double tallest = 0;
        for (int i = 0; i < cards.size(); i++) {
            double height = snapSizeY(cards.get(i).prefHeight(isWide() ? width(i, width) : width));
            total += height + (i > 0 ? GAP : 0);
            tallest = Math.max(tallest, height);
        }
        return isWide() ? tallest : total;
    }

    @Override
    protected double computeMinHeight(double width) {
        return computePrefHeight(width);
    }

    @Override
    protected void layoutChildren() {
        List<Node> cards = nodes();
        double x = 0;
        double y = 0;
        for (int i = 0; i < cards.size(); i++) {
            if (isWide()) {
                double width = i == cards.size() - 1 ? getWidth() - x : width(i, getWidth());
                cards.get(i).resizeRelocate(x, 0, width, getHeight());
                x += width + GAP;
            } else {
                double height = snapSizeY(cards.get(i).prefHeight(getWidth()));
                cards.get(i).resizeRelocate(0, y, getWidth(), height);
                y += height + GAP;
            }
        }
    }
}
