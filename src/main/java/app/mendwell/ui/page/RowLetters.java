package app.mendwell.ui.page;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import javafx.beans.value.ObservableValue;
import javafx.geometry.Bounds;
import javafx.geometry.Rectangle2D;
import javafx.geometry.VPos;
import javafx.scene.layout.Pane;
import javafx.scene.paint.Paint;
import javafx.scene.shape.Path;
import javafx.scene.text.Font;
import javafx.scene.text.Text;

/** The rows of a long text set in letters: those near what is seen, each set once for the present width. */
final class RowLetters {

    private static final String SAMPLE = "the quick brown fox jumps over a lazy dog, and then rests";
    private static final int NEAR = 20;

    /** How letters look. */
    record Ink(ObservableValue<Font> font, ObservableValue<Paint> fill, ObservableValue<Paint> chosen) {}

    private final TextRows rows;
    private final Pane place;
    private final Ink ink;
    private final Map<TextRows.Row, Text> set = new HashMap<>();
    private final Text sample = new Text(SAMPLE);
    private double width = -1;
    private double letter = 8;
    private double line = 20;

    /** @param place where the letters stand, so that they are styled */
    RowLetters(TextRows rows, Pane place, Ink ink) {
        this.rows = rows;
        this.place = place;
        this.ink = ink;
    }

    /** Sets everything anew if the width is another one. */
    void width(double pixels) {
        if (pixels != width) {
            width = pixels;
            again();
        }
    }

    /** Sets everything anew: the letters are others. */
    void again() {
        rows.unmeasure();
        set.clear();
        sample.setFont(ink.font().getValue());
        letter = sample.getLayoutBounds().getWidth() / SAMPLE.length();
        line = sample.getLayoutBounds().getHeight() + 1;
    }

    /** The letters of a row; the row is measured by them. */
    Text of(int row) {
        TextRows.Row one = rows.get(row);
        Text text = set.computeIfAbsent(one, this::set);
        if (!one.isMeasured()) {
            one.measured(Math.ceil(text.getLayoutBounds().getHeight()) + text.getLineSpacing());
        }
        return text;
    }

    private Text set(TextRows.Row row) {
        var text = new Text(row.text());
        text.getStyleClass().add("text");
        text.setManaged(false);
        text.setTextOrigin(VPos.TOP);
        text.setFont(ink.font().getValue());
        text.setWrappingWidth(width);
        text.fillProperty().bind(ink.fill());
        text.selectionFillProperty().bind(ink.chosen());
        place.getChildren().add(text);
        text.applyCss();
        return text;
    }

    double height(int row) {
        of(row);
        return rows.height(row, this::guess);
    }

    /** How high a row may be that was not set yet. */
    double guess(TextRows.Row row) {
        return Math.max(1, Math.ceil(row.text().length() * letter / Math.max(1, width))) * line;
    }

    /** Where a place of the text lies within its row. */
    Rectangle2D caret(int row, int place) {
        Text text = of(row);
        int within = Math.clamp(place - rows.start(row), 0, text.getText().length());
        Bounds bounds = new Path(text.caretShape(within, true)).getLayoutBounds();
        return new Rectangle2D(bounds.getMinX(), bounds.getMinY(), Math.max(1, bounds.getWidth()),
                Math.max(1, bounds.getHeight()));
    }

    /** Lets go of the letters far from these rows. */
    void keepNear(int first, int last) {
        Set<TextRows.Row> near = new HashSet<>();
        for (int row = Math.max(0, first - NEAR); row < Math.min(rows.size(), last + NEAR); row++) {
            near.add(rows.get(row));
        }
        set.keySet().retainAll(near);
    }

    double line() {
        return line;
    }

    double letter() {
        return letter;
    }
}
