package app.mendwell.ui.page;

import java.util.List;
import javafx.collections.ListChangeListener;
import javafx.event.EventHandler;
import javafx.geometry.Orientation;
import javafx.geometry.Rectangle2D;
import javafx.scene.AccessibleAttribute;
import javafx.scene.Node;
import javafx.scene.control.ScrollBar;
import javafx.scene.control.TextArea;
import javafx.scene.control.skin.TextInputControlSkin;
import javafx.scene.input.ScrollEvent;
import javafx.scene.shape.PathElement;
import javafx.util.Subscription;
import org.jspecify.annotations.Nullable;

/** Draws a long text row by row, only the rows that are seen. Everything about the text itself stays with the field. */
final class RowSkin extends TextInputControlSkin<TextArea> {

    /** However long the text is, the thumb stays large enough to be taken. */
    private static final double SMALLEST = 0.06;

    private final TextRows rows = new TextRows();
    private final RowPaper paper = new RowPaper(rows, highlightFillProperty());
    private final RowLetters letters;
    private final RowView view;
    private final ScrollBar bar = new ScrollBar();
    private final ListChangeListener<CharSequence> changed = this::changed;
    private Subscription watching = Subscription.EMPTY;
    private boolean toCaret = true;
    private boolean barMoves;

    RowSkin(TextArea field) {
        super(field);
        letters = new RowLetters(rows, paper.letters(),
                new RowLetters.Ink(field.fontProperty(), textFillProperty(), highlightTextFillProperty()));
        view = new RowView(rows, letters, paper::roomHeight);
        bar.setOrientation(Orientation.VERTICAL);
        getChildren().addAll(paper, bar);
        rows.replace(0, 0, field.getParagraphs());
        new RowKeys(field, this).install(this::during);
        new RowMouse(field, this).install(paper, this::during);
        watch(field);
    }

    private void during(Subscription subscription) {
        watching = watching.and(subscription);
    }

    private void watch(TextArea field) {
        EventHandler<ScrollEvent> wheel = this::wheel;
        field.getParagraphs().addListener(changed);
        field.addEventHandler(ScrollEvent.SCROLL, wheel);
        during(() -> field.getParagraphs().removeListener(changed));
        during(() -> field.removeEventHandler(ScrollEvent.SCROLL, wheel));
        during(field.caretPositionProperty().subscribe(this::caretMoved));
        during(field.selectionProperty().subscribe(field::requestLayout));
        during(field.fontProperty().subscribe(this::again));
        during(field.focusedProperty().subscribe(this::setCaretAnimating));
        during(textFillProperty().subscribe(field::requestLayout));
        during(bar.valueProperty().subscribe(this::barMoved));
    }

    private void wheel(ScrollEvent event) {
        scroll(-event.getDeltaY());
        event.consume();
    }

    private void changed(ListChangeListener.Change<? extends CharSequence> change) {
        while (change.next()) {
            view.moved(rows.replace(change.getFrom(), change.getRemovedSize(),
                    change.getList().subList(change.getFrom(), change.getFrom() + change.getAddedSize())));
        }
        toCaret = true;
        getSkinnable().requestLayout();
    }

    private void caretMoved() {
        toCaret = true;
        paper.steady();
        getSkinnable().requestLayout();
    }

    private void again() {
        letters.again();
        getSkinnable().requestLayout();
    }

    @Override
    protected void layoutChildren(double x, double y, double wide, double high) {
        double barWidth = snapSizeX(bar.prefWidth(-1));
        paper.resizeRelocate(x, y, wide - barWidth, high);
        bar.resizeRelocate(x + wide - barWidth, y, barWidth, high);
        letters.width(paper.roomWidth());
        if (toCaret) {
            toCaret = false;
            view.show(getSkinnable().getCaretPosition());
        }
        view.settle();
        paper.draw(view, letters, getSkinnable().getSelection(), getSkinnable().getCaretPosition(), isForwardBias());
        showBar();
    }

    private void showBar() {
        double all = view.whole();
        double seen = paper.roomHeight();
        barMoves = true;
        bar.setMax(Math.max(0, all - seen));
        bar.setVisibleAmount(bar.getMax() * Math.max(SMALLEST, seen / Math.max(seen, all)));
        bar.setBlockIncrement(seen);
        bar.setUnitIncrement(letters.line());
        bar.setValue(view.above());
        bar.setVisible(all > seen);
        barMoves = false;
    }

    private void barMoved() {
        if (!barMoves) {
            view.scrollTo(bar.getValue());
            getSkinnable().requestLayout();
        }
    }

    /** Moves the view by so many pixels. */
    void scroll(double by) {
        view.scroll(by);
        getSkinnable().requestLayout();
    }

    private double left() {
        return paper.getLayoutX() + paper.getInsets().getLeft();
    }

    private double upper() {
        return paper.getLayoutY() + paper.getInsets().getTop();
    }

    /** The place in the text under this point of the field. */
    int place(double x, double y) {
        return view.place(x - left(), y - upper());
    }

    /** Where a place of the text is drawn, in the field; also for places that are out of sight. */
    Rectangle2D bounds(int place) {
        Rectangle2D there = view.bounds(place);
        return new Rectangle2D(there.getMinX() + left(), there.getMinY() + upper(), there.getWidth(),
                there.getHeight());
    }

    /** How far a page key goes. */
    double page() {
        return Math.max(letters.line(), paper.roomHeight() - letters.line());
    }

    @Override
    public void setCaretAnimating(boolean on) {
        paper.blink(on);
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
        return letters.of(row).underlineShape(start - rows.start(row), end - rows.start(row));
    }

    @Override
    protected PathElement[] getRangeShape(int start, int end) {
        int row = rows.at(start);
        return letters.of(row).rangeShape(start - rows.start(row), end - rows.start(row));
    }

    /** What an input method marks while a word is composed. */
    @Override
    protected void addHighlight(List<? extends Node> nodes, int start) {
        paper.compose(nodes, letters.of(rows.at(start)));
    }

    @Override
    protected void removeHighlight(List<? extends Node> nodes) {
        paper.composed(nodes);
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
        return 10 * letters.line();
    }

    @Override
    protected double computeMinHeight(double ofWidth, double topInset, double right, double bottom, double left) {
        return 2 * letters.line();
    }

    @Override
    protected double computePrefWidth(double height, double topInset, double right, double bottom, double left) {
        return 40 * letters.letter();
    }

    @Override
    protected double computeMinWidth(double height, double topInset, double right, double bottom, double left) {
        return 10 * letters.letter();
    }

    @Override
    public void dispose() {
        paper.blink(false);
        watching.unsubscribe();
        getChildren().removeAll(paper, bar);
        super.dispose();
    }
}
