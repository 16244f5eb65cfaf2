package app.mendwell.ui.page;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javafx.animation.Animation;
import javafx.animation.KeyFrame;
import javafx.animation.Timeline;
import javafx.collections.ListChangeListener;
import javafx.geometry.Bounds;
import javafx.geometry.Insets;
import javafx.geometry.Orientation;
import javafx.geometry.Point2D;
import javafx.geometry.Rectangle2D;
import javafx.geometry.VPos;
import javafx.scene.AccessibleAttribute;
import javafx.scene.Node;
import javafx.scene.control.ScrollBar;
import javafx.scene.control.TextArea;
import javafx.scene.control.skin.TextInputControlSkin;
import javafx.scene.input.ScrollEvent;
import javafx.scene.layout.Pane;
import javafx.scene.shape.Path;
import javafx.scene.shape.PathElement;
import javafx.scene.shape.Rectangle;
import javafx.scene.text.HitInfo;
import javafx.scene.text.Text;
import javafx.util.Duration;
import javafx.util.Subscription;
import org.jspecify.annotations.Nullable;

/** Draws a long text row by row, only the rows that are seen. Everything about the text itself stays with the field. */
final class RowSkin extends TextInputControlSkin<TextArea> {

    /** However long the text is, the thumb stays large enough to be taken. */
    private static final double SMALLEST = 0.06;
    private static final Duration BLINK = Duration.millis(500);
    private static final String LETTERS = "the quick brown fox jumps over a lazy dog, and then rests";

    private final TextRows rows = new TextRows();
    private final Map<TextRows.Row, Text> drawn = new HashMap<>();
    private final Pane selection = new Pane();
    private final Pane letters = new Pane();
    private final Pane marks = new Pane();
    private final Path caret = new Path();
    private final Pane content = new Pane(selection, letters, marks, caret);
    private final Rectangle clip = new Rectangle();
    private final ScrollBar bar = new ScrollBar();
    private final Text measure = new Text();
    private final Timeline blinking = new Timeline(new KeyFrame(BLINK, event -> caret.setOpacity(
            caret.getOpacity() > 0 ? 0 : 1)));
    private final ListChangeListener<CharSequence> changed = this::changed;
    private Subscription watching = Subscription.EMPTY;
    private int top;
    private double offset;
    private double width = -1;
    private double letter = 8;
    private double line = 20;
    private boolean toCaret = true;
    private boolean barMoves;

    RowSkin(TextArea field) {
        super(field);
        content.getStyleClass().add("content");
        content.setClip(clip);
        for (Node node : List.of(selection, letters, marks, caret)) {
            node.setManaged(false);
            node.setMouseTransparent(true);
        }
        caret.setStrokeWidth(1);
        bar.setOrientation(Orientation.VERTICAL);
        getChildren().addAll(content, bar);
        rows.replace(0, 0, field.getParagraphs());
        new RowKeys(field, this).install(this::during);
        new RowMouse(field, this).install(content, this::during);
        watch(field);
    }

    private void during(Subscription subscription) {
        watching = watching.and(subscription);
    }

    private void watch(TextArea field) {
        field.getParagraphs().addListener(changed);
        during(() -> field.getParagraphs().removeListener(changed));
        during(field.caretPositionProperty().subscribe(this::caretMoved));
        during(field.selectionProperty().subscribe(field::requestLayout));
        during(field.fontProperty().subscribe(this::again));
        during(field.focusedProperty().subscribe(this::setCaretAnimating));
        during(textFillProperty().subscribe(field::requestLayout));
        during(highlightFillProperty().subscribe(field::requestLayout));
        during(bar.valueProperty().subscribe(this::barMoved));
        field.addEventHandler(ScrollEvent.SCROLL, this::wheel);
        during(() -> field.removeEventHandler(ScrollEvent.SCROLL, this::wheel));
    }

    private void wheel(ScrollEvent event) {
        scroll(-event.getDeltaY());
        event.consume();
    }

    private void changed(ListChangeListener.Change<? extends CharSequence> change) {
        while (change.next()) {
            var moved = rows.replace(change.getFrom(), change.getRemovedSize(),
                    change.getList().subList(change.getFrom(), change.getFrom() + change.getAddedSize()));
            if (moved.row() <= top && moved.by() != 0) {
                top = Math.clamp(top + moved.by(), 0, rows.size() - 1);
            }
        }
        toCaret = true;
        getSkinnable().requestLayout();
    }

    private void caretMoved() {
        toCaret = true;
        caret.setOpacity(1);
        getSkinnable().requestLayout();
    }

    private void again() {
        width = -1;
        getSkinnable().requestLayout();
    }

    private double guess(TextRows.Row row) {
        return Math.max(1, Math.ceil(row.text().length() * letter / Math.max(1, width))) * line;
    }

    @Override
    protected void layoutChildren(double x, double y, double wide, double high) {
        double barWidth = snapSizeX(bar.prefWidth(-1));
        content.resizeRelocate(x, y, wide - barWidth, high);
        bar.resizeRelocate(x + wide - barWidth, y, barWidth, high);
        clip.setWidth(wide - barWidth);
        clip.setHeight(high);
        double room = Math.max(1, wide - barWidth - content.getInsets().getLeft() - content.getInsets().getRight());
        if (room != width) {
            width = room;
            rows.unmeasure();
            drawn.clear();
            measureLetters();
        }
        if (toCaret) {
            toCaret = false;
            showCaret();
        }
        settle();
        draw();
        showBar();
    }

    private void measureLetters() {
        measure.setFont(getSkinnable().getFont());
        measure.setText(LETTERS);
        letter = measure.getLayoutBounds().getWidth() / LETTERS.length();
        line = measure.getLayoutBounds().getHeight() + 1;
    }

    /** The letters of a row, set in the present width; the row is measured by it. */
    private Text text(int row) {
        TextRows.Row one = rows.get(row);
        Text text = drawn.computeIfAbsent(one, this::set);
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
        text.setFont(getSkinnable().getFont());
        text.setWrappingWidth(width);
        text.fillProperty().bind(textFillProperty());
        text.selectionFillProperty().bind(highlightTextFillProperty());
        letters.getChildren().add(text);
        text.applyCss();
        return text;
    }

    private double heightOf(int row) {
        text(row);
        return rows.height(row, this::guess);
    }

    private double viewHeight() {
        Insets insets = content.getInsets();
        return Math.max(line, content.getHeight() - insets.getTop() - insets.getBottom());
    }

    /** Moves the view by so many pixels. */
    void scroll(double by) {
        offset += by;
        settle();
        getSkinnable().requestLayout();
    }

    /** Lets the view begin in a row that is there, and not beyond the end. */
    private void settle() {
        top = Math.clamp(top, 0, rows.size() - 1);
        while (offset < 0 && top > 0) {
            top--;
            offset += heightOf(top);
        }
        offset = Math.max(0, offset);
        while (top < rows.size() - 1 && offset >= heightOf(top)) {
            offset -= heightOf(top);
            top++;
        }
        double below = -offset;
        for (int row = top; row < rows.size() && below < viewHeight(); row++) {
            below += heightOf(row);
        }
        double missing = viewHeight() - below;
        while (missing > 0 && (top > 0 || offset > 0)) {
            double step = Math.min(missing, offset);
            offset -= step;
            missing -= step;
            if (missing > 0 && top > 0) {
                top--;
                offset = heightOf(top);
            }
        }
    }

    private void showCaret() {
        int place = getSkinnable().getCaretPosition();
        int row = rows.at(place);
        Rectangle2D there = caretIn(row, place);
        double y = -offset;
        int reached = top;
        while (reached < row && y < 2 * viewHeight()) {
            y += heightOf(reached);
            reached++;
        }
        if (reached != row) {
            top = row;
            offset = there.getMinY();
            scroll(-viewHeight() / 3);
            return;
        }
        double over = y + there.getMaxY() - viewHeight();
        if (y + there.getMinY() < 0) {
            scroll(y + there.getMinY());
        } else if (over > 0) {
            scroll(over);
        }
    }

    private Rectangle2D caretIn(int row, int place) {
        Text text = text(row);
        int within = Math.clamp(place - rows.start(row), 0, text.getText().length());
        Bounds bounds = new Path(text.caretShape(within, true)).getLayoutBounds();
        return new Rectangle2D(bounds.getMinX(), bounds.getMinY(), Math.max(1, bounds.getWidth()),
                Math.max(1, bounds.getHeight()));
    }

    private void draw() {
        var seen = new ArrayList<Node>();
        var shades = new ArrayList<Node>();
        caret.getElements().clear();
        double y = content.getInsets().getTop() - offset;
        double left = content.getInsets().getLeft();
        int last = top;
        for (int row = top; row < rows.size() && y < content.getHeight(); row++) {
            Text text = text(row);
            text.setLayoutX(left);
            text.setLayoutY(y);
            seen.add(text);
            shade(row, text, shades);
            drawCaret(row, text);
            y += heightOf(row);
            last = row;
        }
        letters.getChildren().setAll(seen);
        selection.getChildren().setAll(shades);
        keepNear(top, last);
    }

    private void keepNear(int first, int last) {
        var near = new ArrayList<TextRows.Row>();
        for (int row = Math.max(0, first - 20); row < Math.min(rows.size(), last + 20); row++) {
            near.add(rows.get(row));
        }
        drawn.keySet().retainAll(java.util.Set.copyOf(near));
    }

    private void shade(int row, Text text, List<Node> shades) {
        int start = rows.start(row);
        int length = text.getText().length();
        int from = Math.clamp(getSkinnable().getSelection().getStart() - start, 0, length);
        int to = Math.clamp(getSkinnable().getSelection().getEnd() - start, 0, length);
        text.setSelectionStart(from < to ? from : -1);
        text.setSelectionEnd(from < to ? to : -1);
        if (from < to) {
            shades.add(shape(text, text.rangeShape(from, to)));
        }
    }

    private Path shape(Text text, PathElement[] elements) {
        var path = new Path(elements);
        path.setManaged(false);
        path.setStroke(null);
        path.fillProperty().bind(highlightFillProperty());
        path.setLayoutX(text.getLayoutX());
        path.setLayoutY(text.getLayoutY());
        return path;
    }

    private void drawCaret(int row, Text text) {
        int place = getSkinnable().getCaretPosition();
        if (rows.at(place) == row) {
            caret.getElements().setAll(text.caretShape(Math.min(place - rows.start(row), text.getText().length()),
                    isForwardBias()));
            caret.setLayoutX(text.getLayoutX());
            caret.setLayoutY(text.getLayoutY());
            caret.setStroke(getTextFill());
        }
    }

    private void showBar() {
        double all = rows.heightBefore(rows.size(), this::guess);
        double view = viewHeight();
        barMoves = true;
        bar.setMax(Math.max(0, all - view));
        bar.setVisibleAmount(bar.getMax() * Math.max(SMALLEST, view / Math.max(view, all)));
        bar.setBlockIncrement(view);
        bar.setUnitIncrement(line);
        bar.setValue(rows.heightBefore(top, this::guess) + offset);
        bar.setVisible(all > view);
        barMoves = false;
    }

    private void barMoved() {
        if (barMoves) {
            return;
        }
        double left = bar.getValue();
        int row = 0;
        while (row < rows.size() - 1 && left >= rows.height(row, this::guess)) {
            left -= rows.height(row, this::guess);
            row++;
        }
        top = row;
        offset = left;
        getSkinnable().requestLayout();
    }

    /** The place in the text under this point of the field. */
    int place(double x, double y) {
        double from = content.getLayoutY() + content.getInsets().getTop() - offset;
        int row = top;
        while (row < rows.size() - 1 && y >= from + heightOf(row)) {
            from += heightOf(row);
            row++;
        }
        while (y < from && row > 0) {
            row--;
            from -= heightOf(row);
        }
        HitInfo hit = text(row).hitTest(new Point2D(x - content.getLayoutX() - content.getInsets().getLeft(),
                Math.clamp(y - from, 0, heightOf(row) - 1)));
        return rows.start(row) + Math.min(hit.getInsertionIndex(), rows.get(row).text().length());
    }

    /** Where a place of the text is drawn, in the field; also for places that are out of sight. */
    Rectangle2D bounds(int place) {
        int row = rows.at(place);
        double y = content.getLayoutY() + content.getInsets().getTop() - offset;
        for (int each = Math.min(top, row); each < Math.max(top, row); each++) {
            y += row > top ? heightOf(each) : -heightOf(each);
        }
        Rectangle2D there = caretIn(row, place);
        return new Rectangle2D(content.getLayoutX() + content.getInsets().getLeft() + there.getMinX(),
                y + there.getMinY(), there.getWidth(), there.getHeight());
    }

    /** How far a page key goes. */
    double page() {
        return Math.max(line, viewHeight() - line);
    }

    @Override
    public void setCaretAnimating(boolean on) {
        caret.setVisible(on);
        caret.setOpacity(1);
        blinking.setCycleCount(Animation.INDEFINITE);
        if (on) {
            blinking.play();
        } else {
            blinking.stop();
        }
    }

    @Override
    public Rectangle2D getCharacterBounds(int index) {
        return bounds(index);
    }

    @Override
    protected int getInsertionPoint(double x, double y) {
        return place(x, y);
    }

    @Override
    protected void scrollCharacterToVisible(int index) {
        caretMoved();
    }

    @Override
    protected PathElement[] getUnderlineShape(int start, int end) {
        int row = rows.at(start);
        return text(row).underlineShape(start - rows.start(row), end - rows.start(row));
    }

    @Override
    protected PathElement[] getRangeShape(int start, int end) {
        int row = rows.at(start);
        return text(row).rangeShape(start - rows.start(row), end - rows.start(row));
    }

    /** What an input method marks while a word is composed. */
    @Override
    protected void addHighlight(List<? extends Node> nodes, int start) {
        Text text = text(rows.at(start));
        for (Node node : nodes) {
            node.setLayoutX(text.getLayoutX());
            node.setLayoutY(text.getLayoutY());
        }
        marks.getChildren().addAll(nodes);
    }

    @Override
    protected void removeHighlight(List<? extends Node> nodes) {
        marks.getChildren().removeAll(nodes);
    }

    /** The keys move the caret by themselves. */
    @Override
    public void moveCaret(TextUnit unit, Direction direction, boolean select) {}

    @Override
    protected @Nullable Object queryAccessibleAttribute(AccessibleAttribute attribute, Object... parameters) {
        return switch (attribute) {
            case LINE_FOR_OFFSET -> rows.at((Integer) parameters[0]);
            case LINE_START -> rows.start(Math.clamp((Integer) parameters[0], 0, rows.size() - 1));
            case LINE_END -> {
                int row = Math.clamp((Integer) parameters[0], 0, rows.size() - 1);
                yield rows.start(row) + rows.get(row).text().length();
            }
            default -> super.queryAccessibleAttribute(attribute, parameters);
        };
    }

    @Override
    protected double computePrefHeight(double ofWidth, double topInset, double right, double bottom, double left) {
        return 10 * line;
    }

    @Override
    protected double computeMinHeight(double ofWidth, double topInset, double right, double bottom, double left) {
        return 2 * line;
    }

    @Override
    protected double computePrefWidth(double height, double topInset, double right, double bottom, double left) {
        return 40 * letter;
    }

    @Override
    protected double computeMinWidth(double height, double topInset, double right, double bottom, double left) {
        return 10 * letter;
    }

    @Override
    public void dispose() {
        blinking.stop();
        watching.unsubscribe();
        getChildren().removeAll(content, bar);
        super.dispose();
    }
}
