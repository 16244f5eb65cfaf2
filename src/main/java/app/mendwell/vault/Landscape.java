package app.mendwell.vault;

import app.mendwell.ui.Hills;
import javafx.scene.layout.Region;
import javafx.scene.shape.Circle;
import javafx.scene.shape.Rectangle;

/** The sun behind the hills, at the foot of the pages before a journal is open; it is as high as there is room. */
public final class Landscape extends Region {

    /** A page of full width; the drawing beside the first pages shows a part of one this wide. */
    private static final double WIDE = 1180;
    private static final double PART_FROM = 500;

    private final Circle sun = new Circle();
    private final Hills hills = new Hills();
    private boolean aside;

    public Landscape() {
        getStyleClass().add("landscape");
        sun.getStyleClass().add("landscape-sun");
        var clip = new Rectangle();
        clip.widthProperty().bind(widthProperty());
        clip.heightProperty().bind(heightProperty());
        setClip(clip);
        sun.setManaged(false);
        getChildren().addAll(sun, hills);
        setMouseTransparent(true);
    }

    /** Whether it stands beside a page and not under it. */
    public boolean isAside() {
        return aside;
    }

    public void setAside(boolean newAside) {
        aside = newAside;
        requestLayout();
    }

    @Override
    protected void layoutChildren() {
        double width = getWidth();
        double height = getHeight();
        if (aside) {
            sun.setRadius(height * 0.2);
            sun.setCenterX(width * 0.525);
            sun.setCenterY(sun.getRadius());
            hills.resizeRelocate(-PART_FROM, height * 0.14, Math.max(WIDE, width + PART_FROM), height * 0.86);
        } else {
            sun.setRadius(height * 0.227);
            sun.setCenterX(width * 0.8);
            sun.setCenterY(height * 0.312);
            hills.resizeRelocate(0, 0, width, height);
        }
    }

    @Override
    protected double computeMinHeight(double width) {
        return 0;
    }

    @Override
    protected double computePrefWidth(double height) {
        return 0;
    }
}
