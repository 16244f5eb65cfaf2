package app.mendwell.ui;

import java.util.List;
import javafx.beans.binding.Bindings;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.Slider;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/** A whole number on a line with a word at each end, 0 to 10 unless told. One step per arrow; Delete takes it back. */
public final class ScaleField extends HBox {

    private static final PseudoClass UNSET = PseudoClass.getPseudoClass("unset");

    /** Pixels across the knob. */
    private static final double THUMB = 18;

    private final ObjectProperty<@Nullable Integer> value = new SimpleObjectProperty<>();
    private final Slider slider = new Slider(0, 10, 0);
    private final Label low = new Label();
    private final Label high = new Label();
    private final Label number = new Label();
    private final Region fill = new Region();
    private final VBox line = new VBox();
    private final HBox ends = new HBox();
    private boolean showing;

    public ScaleField() {
        getStyleClass().add("scale-field");
        low.getStyleClass().add("mw-small");
        high.getStyleClass().add("mw-small");
        number.getStyleClass().add("scale-number");
        slider.setBlockIncrement(1);
        slider.setMajorTickUnit(1);
        slider.setMinorTickCount(0);
        slider.setSnapToTicks(true);
        fill.getStyleClass().add("scale-fill");
        fill.setMouseTransparent(true);
        fill.maxWidthProperty().bind(Bindings.createDoubleBinding(this::filled, slider.widthProperty(),
                slider.valueProperty(), slider.minProperty(), slider.maxProperty()));
        StackPane.setAlignment(fill, Pos.CENTER_LEFT);
        setHgrow(line, Priority.ALWAYS);
        ends.getStyleClass().add("scale-ends");
        lay(false);
        slider.valueProperty().subscribe((before, now) -> take(now.doubleValue()));
        slider.addEventHandler(MouseEvent.MOUSE_RELEASED, event -> take(slider.getValue()));
        slider.addEventFilter(KeyEvent.KEY_PRESSED, this::key);
        value.subscribe(this::put);
    }

    private double filled() {
        double part = (slider.getValue() - slider.getMin()) / (slider.getMax() - slider.getMin());
        // It ends where the knob begins.
        return Math.max(0, (slider.getWidth() - THUMB) * part - THUMB / 2);
    }

    private void lay(boolean below) {
        var gap = new Region();
        setHgrow(gap, Priority.ALWAYS);
        ends.getChildren().setAll(below ? List.of(low, gap, high) : List.of());
        line.getChildren().setAll(below ? List.of(new StackPane(slider, fill), ends)
                : List.of(new StackPane(slider, fill)));
        getChildren().setAll(below ? List.of(line, number) : List.of(low, line, high, number));
    }

    /** The words at the ends stand below the line, not beside it. */
    public void endsBelow() {
        getStyleClass().add("ends-below");
        lay(true);
    }

    private void take(double position) {
        if (!showing) {
            value.set((int) Math.round(position));
        }
    }

    private void put(@Nullable Integer now) {
        showing = true;
        slider.setValue(now == null ? (slider.getMin() + slider.getMax()) / 2 : now);
        showing = false;
        pseudoClassStateChanged(UNSET, now == null);
        fill.setVisible(now != null && slider.getMin() >= 0);
        number.setText(now == null ? "" : now.toString());
        slider.setAccessibleText(now == null ? Words.of("ui.scale.unset", low.getText(), high.getText())
                : Words.of("ui.scale.said", now, low.getText(), high.getText()));
    }

    private void key(KeyEvent event) {
        boolean clears = event.getCode() == KeyCode.DELETE || event.getCode() == KeyCode.BACK_SPACE;
        if (clears) {
            event.consume();
            value.set(null);
        } else if (event.getCode() == KeyCode.SPACE && value.get() == null) {
            event.consume();
            take(slider.getValue());
        }
    }

    public ObjectProperty<@Nullable Integer> value() {
        return value;
    }

    /** The words at the ends. */
    public void ends(String newLow, String newHigh) {
        low.setText(newLow);
        high.setText(newHigh);
        put(value.get());
    }

    public void range(int least, int most) {
        showing = true;
        slider.setMin(least);
        slider.setMax(most);
        showing = false;
        put(value.get());
    }

    /** Whether the number stands beside the line. */
    public boolean isNumberShown() {
        return number.isManaged();
    }

    public void setNumberShown(boolean shown) {
        number.setVisible(shown);
        number.setManaged(shown);
    }
}
