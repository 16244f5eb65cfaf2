package app.mendwell.ui;

import java.util.List;
import javafx.scene.Group;
import javafx.scene.layout.Region;
import javafx.scene.shape.SVGPath;
import javafx.scene.transform.Scale;

/** Four hills and a stitch over the nearest: the foot of the lock page, the welcome and Calm. */
public final class Hills extends Region {

    private static final double WIDE = 1180;
    private static final double HIGH = 300;
    private static final String NEAREST = "M0 275 C220 225 460 250 690 268 S1020 262 1180 240";
    private static final List<String> LINES = List.of("M0 150 C160 80 300 70 470 130 S820 190 1180 70",
            "M0 205 C200 120 380 150 560 185 S900 160 1180 150", "M0 235 C180 210 330 190 540 228 S960 250 1180 195",
            NEAREST);

    private final Group drawing = new Group();
    private final Scale scale = new Scale(1, 1, 0, 0);

    public Hills() {
        getStyleClass().add("hills");
        for (int i = 0; i < LINES.size(); i++) {
            drawing.getChildren().add(path(LINES.get(i) + " V300 H0 Z", "hill-" + (i + 1)));
        }
        SVGPath stitch = path(NEAREST, "hill-stitch");
        stitch.setTranslateY(10);
        drawing.getChildren().add(stitch);
        drawing.setManaged(false);
        drawing.getTransforms().add(scale);
        getChildren().add(drawing);
        setMouseTransparent(true);
    }

    private static SVGPath path(String content, String name) {
        var path = new SVGPath();
        path.setContent(content);
        path.getStyleClass().add(name);
        return path;
    }

    @Override
    protected void layoutChildren() {
        scale.setX(getWidth() / WIDE);
        scale.setY(getHeight() / HIGH);
    }

    @Override
    protected double computePrefHeight(double width) {
        return HIGH;
    }

    @Override
    protected double computeMinHeight(double width) {
        return 0;
    }
}
