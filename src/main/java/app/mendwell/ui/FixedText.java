package app.mendwell.ui;

import javafx.geometry.Orientation;
import javafx.scene.TraversalDirection;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextArea;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.text.Text;

/**
 * A text that never changes and can be selected and reached with the keyboard, as care.md section 4 asks of K1 to K4:
 * plain, without colour or icon. It is as high as its words.
 */
public final class FixedText extends TextArea {

    /** Room at both ends of a line: of the padding, in em, and of the border, in pixels. */
    private static final double EDGE = 0.3;
    private static final double BORDER = 8;

    private final Text measure = new Text();

    public FixedText() {
        getStyleClass().add("fixed-text");
        setEditable(false);
        setWrapText(true);
        setMinHeight(USE_PREF_SIZE);
        accessibleTextProperty().bind(textProperty());
        addEventFilter(KeyEvent.KEY_PRESSED, this::tab);
        textProperty().subscribe(this::requestLayout);
        fontProperty().subscribe(this::requestLayout);
        skinProperty().subscribe(this::withoutBar);
    }

    /** It is as high as its words, so a bar could only be left over from a narrower moment. */
    private void withoutBar() {
        if (lookup(".scroll-pane") instanceof ScrollPane pane) {
            pane.setVbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        }
    }

    /** A text that is given once and for all. */
    public FixedText(String words) {
        this();
        setText(words);
    }

    private void tab(KeyEvent event) {
        if (event.getCode() == KeyCode.TAB) {
            event.consume();
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
        measure.setFont(getFont());
        measure.setWrappingWidth(Math.max(1, (width > 0 ? width : getWidth()) - em * EDGE - BORDER));
        measure.setText(getText());
        return Math.ceil(measure.getLayoutBounds().getHeight()) + Math.ceil(em / 2);
    }
}
