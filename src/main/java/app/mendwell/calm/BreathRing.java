package app.mendwell.calm;

import javafx.animation.Animation;
import javafx.animation.Interpolator;
import javafx.animation.KeyFrame;
import javafx.animation.KeyValue;
import javafx.animation.Timeline;
import javafx.beans.property.DoubleProperty;
import javafx.beans.property.SimpleDoubleProperty;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.scene.shape.Arc;
import javafx.scene.shape.Circle;
import javafx.util.Duration;
import org.kordamp.ikonli.javafx.FontIcon;

/** Three discs and a stitched ring: they swell and sink with the breath, or stand still while the stitch is sewn. */
public final class BreathRing extends Region {

    /** How far the discs are open at the end of a breath out; at the end of a breath in it is 1. */
    static final double SHUT = 0.62;

    /** Pixels of the drawing; it is scaled to the room there is. */
    private static final double SIZE = 340;
    private static final double STITCH = 169;
    private static final double OUTER = 156;
    private static final double MIDDLE = 126;
    private static final double INNER = 86;
    private static final double EM = 15;
    /** The size of the count, in em, as the style sheet has it. */
    private static final double COUNT_EM = 1.13;
    private static final double TURN = 360;
    private static final double TOP = 90;

    private final Circle rest = circle("ring-rest");
    private final Arc sewn = new Arc();
    private final Circle outer = circle("ring-outer");
    private final Circle middle = circle("ring-middle");
    private final Circle inner = circle("ring-inner");
    private final FontIcon icon = new FontIcon();
    private final Label word = new Label();
    private final Label count = new Label();
    private final VBox words = new VBox(icon, word, count);
    private final DoubleProperty open = new SimpleDoubleProperty(SHUT);
    private final Timeline swelling = new Timeline();
    private double part = 1;

    public BreathRing() {
        getStyleClass().add("breath-ring");
        sewn.getStyleClass().add("ring-stitch");
        words.getStyleClass().add("ring-words");
        word.getStyleClass().add("ring-word");
        count.getStyleClass().add("ring-count");
        icon.managedProperty().bind(icon.visibleProperty());
        shownWithText(word);
        shownWithText(count);
        getChildren().addAll(rest, outer, middle, inner, sewn, words);
        open.subscribe(this::requestLayout);
        setMouseTransparent(true);
    }

    private static Circle circle(String name) {
        var circle = new Circle();
        circle.getStyleClass().add(name);
        return circle;
    }

    private static void shownWithText(Label label) {
        label.visibleProperty().bind(label.textProperty().isNotEmpty());
        label.managedProperty().bind(label.visibleProperty());
    }

    /** Shows an icon in the middle, and nothing moves. */
    void rest(String literal) {
        icon.setIconLiteral(literal);
        say("", "");
        icon.setVisible(true);
        halt();
        open.set(1);
    }

    /** Shows words in the middle, a smaller one under them; either may be empty. */
    void say(String text, String under) {
        icon.setVisible(false);
        word.setText(text);
        count.setText(under);
        requestLayout();
    }

    /** How much of the ring is sewn, 0 to 1. */
    void sew(double much) {
        part = Math.clamp(much, 0, 1);
        requestLayout();
    }

    /** Swells or sinks to {@code target} within so many seconds. */
    void swell(double target, double seconds) {
        swelling.stop();
        swelling.getKeyFrames().setAll(new KeyFrame(Duration.seconds(seconds),
                new KeyValue(open, target, Interpolator.EASE_BOTH)));
        swelling.playFromStart();
    }

    /** Stands still where it is. */
    void halt() {
        swelling.stop();
    }

    /** Stands as it is at the beginning of a breath. */
    void openTo(double much) {
        halt();
        open.set(much);
    }

    boolean isMoving() {
        return swelling.getStatus() == Animation.Status.RUNNING;
    }

    @Override
    protected void layoutChildren() {
        double size = Math.min(getWidth(), getHeight());
        double scale = size / SIZE;
        double x = getWidth() / 2;
        double y = getHeight() / 2;
        place(rest, x, y, STITCH * scale);
        place(outer, x, y, OUTER * scale * open.get());
        place(middle, x, y, Math.max(MIDDLE * open.get(), INNER) * scale);
        place(inner, x, y, INNER * scale);
        sewn.setCenterX(x);
        sewn.setCenterY(y);
        sewn.setRadiusX(STITCH * scale);
        sewn.setRadiusY(STITCH * scale);
        sewn.setStartAngle(TOP);
        sewn.setLength(-TURN * part);
        rest.setVisible(part < 1);
        words.autosize();
        words.relocate(x - words.getWidth() / 2, y - words.getHeight() / 2);
        // The discs have the room there is, whatever the size of text, so their words follow the discs.
        double em = count.getFont().getSize() / COUNT_EM;
        words.setScaleX(scale * EM / em);
        words.setScaleY(scale * EM / em);
        icon.setScaleX(em / EM);
        icon.setScaleY(em / EM);
    }

    private static void place(Circle circle, double x, double y, double radius) {
        circle.setCenterX(x);
        circle.setCenterY(y);
        circle.setRadius(radius);
    }
}
