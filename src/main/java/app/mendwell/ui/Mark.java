package app.mendwell.ui;

import javafx.scene.layout.Pane;
import javafx.scene.shape.CubicCurve;
import javafx.scene.shape.Rectangle;
import javafx.scene.transform.Scale;

/** The sign of the program: a stitched path on green. */
public final class Mark extends Pane {

    private static final double SIDE = 30;
    private static final double ROUND = 21;

    private final Scale scale = new Scale(1, 1, 0, 0);

    public Mark() {
        getStyleClass().add("mark");
        var ground = new Rectangle(SIDE, SIDE);
        ground.setArcWidth(ROUND);
        ground.setArcHeight(ROUND);
        ground.getStyleClass().add("mark-ground");
        var path = new CubicCurve(7.5, 20.6, 11.2, 10.3, 18.8, 19.7, 22.5, 9.4);
        path.getStyleClass().add("mark-path");
        getChildren().addAll(ground, path);
        getChildren().forEach(part -> part.getTransforms().add(scale));
        setSide(SIDE);
        setMouseTransparent(true);
    }

    /** How wide and high it is, in pixels. */
    public double getSide() {
        return getPrefWidth();
    }

    public void setSide(double side) {
        scale.setX(side / SIDE);
        scale.setY(side / SIDE);
        setMinSize(side, side);
        setPrefSize(side, side);
        setMaxSize(side, side);
    }
}
