package app.mendwell.ui.page;

import java.util.ArrayList;
import java.util.List;
import javafx.animation.Animation;
import javafx.animation.KeyFrame;
import javafx.animation.Timeline;
import javafx.beans.value.ObservableValue;
import javafx.geometry.Insets;
import javafx.scene.Node;
import javafx.scene.control.IndexRange;
import javafx.scene.layout.Pane;
import javafx.scene.paint.Paint;
import javafx.scene.shape.Path;
import javafx.scene.shape.Rectangle;
import javafx.scene.text.Text;
import javafx.util.Duration;

/** What is seen of a long text: its letters, what is marked behind them, and the caret. */
final class RowPaper extends Pane {

    private static final Duration BLINK = Duration.millis(500);

    private final TextRows rows;
    private final Pane marked = new Pane();
    private final Pane letters = new Pane();
    private final Pane composing = new Pane();
    private final Path caret = new Path();
    private final Rectangle clip = new Rectangle();
    private final ObservableValue<Paint> highlight;
    private final Timeline blinking = new Timeline(new KeyFrame(BLINK, event -> caret.setOpacity(
            caret.getOpacity() > 0 ? 0 : 1)));

    /** @param highlight the colour behind what is marked */
    RowPaper(TextRows rows, ObservableValue<Paint> highlight) {
        this.rows = rows;
        this.highlight = highlight;
        getStyleClass().add("content");
        setClip(clip);
        for (Node node : List.of(marked, letters, composing, caret)) {
            node.setManaged(false);
            node.setMouseTransparent(true);
        }
        caret.setStrokeWidth(1);
        blinking.setCycleCount(Animation.INDEFINITE);
        getChildren().addAll(marked, letters, composing, caret);
        widthProperty().subscribe(pixels -> clip.setWidth(pixels.doubleValue()));
        heightProperty().subscribe(pixels -> clip.setHeight(pixels.doubleValue()));
    }

    /** Where letters stand, so that they are styled. */
    Pane letters() {
        return letters;
    }

    /**
     * Draws what is in view.
     *
     * @param selection what is marked
     * @param place where the caret stands
     * @param forward whether it belongs to the letter after it
     */
    void draw(RowView view, RowLetters set, IndexRange selection, int place, boolean forward) {
        var seen = new ArrayList<Node>();
        var shades = new ArrayList<Node>();
        caret.getElements().clear();
        double y = getInsets().getTop() - view.offset();
        int row = view.top();
        while (row < rows.size() && y < getHeight()) {
            Text text = set.of(row);
            text.setLayoutX(getInsets().getLeft());
            text.setLayoutY(y);
            seen.add(text);
            mark(row, text, selection, shades);
            if (rows.at(place) == row) {
                caret.getElements().setAll(text.caretShape(Math.min(place - rows.start(row), text.getText().length()),
                        forward));
                at(caret, text);
                caret.setStroke(text.getFill());
            }
            y += set.height(row);
            row++;
        }
        letters.getChildren().setAll(seen);
        marked.getChildren().setAll(shades);
        set.keepNear(view.top(), row);
    }

    private void mark(int row, Text text, IndexRange selection, List<Node> shades) {
        int start = rows.start(row);
        int length = text.getText().length();
        int from = Math.clamp(selection.getStart() - start, 0, length);
        int to = Math.clamp(selection.getEnd() - start, 0, length);
        text.setSelectionStart(from < to ? from : -1);
        text.setSelectionEnd(from < to ? to : -1);
        if (from < to) {
            var shade = new Path(text.rangeShape(from, to));
            shade.setManaged(false);
            shade.setStroke(null);
            shade.fillProperty().bind(highlight);
            at(shade, text);
            shades.add(shade);
        }
    }

    private static void at(Node node, Text text) {
        node.setLayoutX(text.getLayoutX());
        node.setLayoutY(text.getLayoutY());
    }

    /** Lays what an input method marks over the letters of a row. */
    void compose(List<? extends Node> nodes, Text text) {
        nodes.forEach(node -> at(node, text));
        composing.getChildren().addAll(nodes);
    }

    void composed(List<? extends Node> nodes) {
        composing.getChildren().removeAll(nodes);
    }

    /** Shows the caret, blinking, or hides it. */
    void blink(boolean on) {
        caret.setVisible(on);
        caret.setOpacity(1);
        if (on) {
            blinking.play();
        } else {
            blinking.stop();
        }
    }

    /** Shows the caret for now: it has moved. */
    void steady() {
        caret.setOpacity(1);
    }

    /** The room for letters, between the edges. */
    double roomWidth() {
        Insets insets = getInsets();
        return Math.max(1, getWidth() - insets.getLeft() - insets.getRight());
    }

    double roomHeight() {
        Insets insets = getInsets();
        return Math.max(1, getHeight() - insets.getTop() - insets.getBottom());
    }
}
