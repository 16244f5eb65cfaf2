package app.mendwell.ui;

import javafx.scene.layout.Pane;
import javafx.scene.shape.CubicCurve;
import javafx.scene.shape.Rectangle;

/** The sign of the program: a stitched path on green. */
public final class Mark extends Pane {

    private static final double SIDE = 30;
    private static final double ROUND = 21;

    public Mark() {
        getStyleClass().add("mark");
        var ground = new Rectangle(SIDE, SIDE);
        ground.setArcWidth(ROUND);
        ground.setArcHeight(ROUND);
        ground.getStyleClass().add("mark-ground");
        var path = new CubicCurve(7.5, 20.6, 11.2, 10.3, 18.8, 19.7, 22.5, 9.4);
        path.getStyleClass().add("mark-path");
        getChildren().addAll(ground, path);
        setMinSize(SIDE, SIDE);
        setPrefSize(SIDE, SIDE);
        setMaxSize(SIDE, SIDE);
        setMouseTransparent(true);
    }
}
