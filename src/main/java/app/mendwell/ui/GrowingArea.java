package app.mendwell.ui;

import javafx.geometry.Orientation;
import javafx.scene.TraversalDirection;
import javafx.scene.control.TextArea;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.text.Text;

/**
 * A field of several lines that grows with its text, up to {@code maxRows}; then it scrolls by itself. Tab leaves it,
 * Ctrl Tab types a tab. With the style class {@code mw-reading} it is set as a page to read.
 */
public final class GrowingArea extends TextArea {

    /** Beyond this many characters the field is at its largest anyway: nothing is measured while typing. */
    private static final int MEASURED = 6_000;
    private static final double EDGES = 2.6;

    private final Text measure = new Text();
    private boolean oneLine;
    private int minRows = 2;
    private int maxRows = 14;

    public GrowingArea() {
        getStyleClass().add("growing-area");
        setWrapText(true);
        setPrefRowCount(minRows);
        textProperty().subscribe(this::requestLayout);
        addEventFilter(KeyEvent.KEY_PRESSED, this::tab);
    }

    private void tab(KeyEvent event) {
        if (oneLine && event.getCode() == KeyCode.ENTER && !event.isShortcutDown()) {
            event.consume();
            return;
        }
        if (event.getCode() != KeyCode.TAB || event.isAltDown()) {
            return;
        }
        event.consume();
        if (event.isControlDown()) {
            replaceSelection("\t");
        } else {
            requestFocusTraversal(event.isShiftDown() ? TraversalDirection.PREVIOUS : TraversalDirection.NEXT);
        }
    }

    @Override
    public Orientation getContentBias() {
        return Orientation.HORIZONTAL;
    }

    @Override
    protected double computePrefHeight(double width) {
        double em = getFont().getSize();
        double line = lineHeight();
        double edges = em * EDGES * 0.5 + 2;
        double most = maxRows * line + edges;
        double least = minRows * line + edges;
        if (getLength() > MEASURED) {
            return most;
        }
        return Math.clamp(height(width > 0 ? width : getWidth()) + edges, least, most);
    }

    private double lineHeight() {
        measure.setFont(getFont());
        measure.setWrappingWidth(0);
        measure.setText("M");
        return Math.ceil(measure.getLayoutBounds().getHeight()) + 1;
    }

    private double height(double width) {
        measure.setFont(getFont());
        measure.setLineSpacing(1);
        measure.setWrappingWidth(Math.max(1, width - getFont().getSize() * EDGES));
        measure.setText(getText().endsWith("\n") ? getText() + "M" : getText());
        return Math.ceil(measure.getLayoutBounds().getHeight());
    }

    /** Whether the text is one line that wraps: Enter adds nothing. What is pasted is for its {@code Limit}. */
    public boolean isOneLine() {
        return oneLine;
    }

    public void setOneLine(boolean newOneLine) {
        oneLine = newOneLine;
    }

    public int getMinRows() {
        return minRows;
    }

    public void setMinRows(int rows) {
        minRows = rows;
        requestLayout();
    }

    public int getMaxRows() {
        return maxRows;
    }

    public void setMaxRows(int rows) {
        maxRows = rows;
        requestLayout();
    }
}
