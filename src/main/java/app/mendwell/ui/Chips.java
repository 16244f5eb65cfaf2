package app.mendwell.ui;

import java.util.List;
import java.util.function.Function;
import javafx.beans.InvalidationListener;
import javafx.beans.WeakInvalidationListener;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Button;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.FlowPane;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.javafx.FontIcon;

/** Words to pick by touching them, several or one. The space bar picks, arrows move. */
public final class Chips<T> extends FlowPane {

    private ObservableList<T> chosen = FXCollections.observableArrayList();
    private List<T> items = List.of();
    private Function<? super T, String> words = String::valueOf;
    private @Nullable Button more;
    private boolean single;
    private boolean needed;
    private final InvalidationListener marking = change -> mark();
    private final WeakInvalidationListener weakMarking = new WeakInvalidationListener(marking);

    public Chips() {
        getStyleClass().add("chips");
        setPrefWrapLength(0);
        chosen.addListener(weakMarking);
    }

    public void show(List<T> newItems, Function<? super T, String> newWords) {
        items = List.copyOf(newItems);
        words = newWords;
        build();
    }

    private void build() {
        getChildren().setAll(items.stream().map(this::chip).toList());
        if (more != null) {
            getChildren().add(more);
        }
        mark();
    }

    private ToggleButton chip(T item) {
        var chip = new ToggleButton(words.apply(item));
        chip.getStyleClass().setAll("chip");
        chip.setAccessibleRole(single ? AccessibleRole.RADIO_BUTTON : AccessibleRole.CHECK_BOX);
        var tick = new FontIcon("remixal-check-line");
        tick.visibleProperty().bind(chip.selectedProperty());
        tick.managedProperty().bind(chip.selectedProperty());
        chip.graphicProperty().bind(chip.selectedProperty().map(on -> on ? tick : null));
        chip.setOnAction(event -> toggle(item));
        return chip;
    }

    private void toggle(T item) {
        boolean stays = single && needed && chosen.contains(item);
        if (!stays && !chosen.remove(item)) {
            if (single) {
                chosen.setAll(List.of(item));
            } else {
                chosen.add(item);
            }
        }
        mark();
    }

    private void mark() {
        for (int i = 0; i < items.size(); i++) {
            if (getChildren().get(i) instanceof ToggleButton chip) {
                chip.setSelected(chosen.contains(items.get(i)));
            }
        }
    }

    /** What is chosen, in the order it was chosen. Changing the list changes the chips. */
    public ObservableList<T> chosen() {
        return chosen;
    }

    /** Lets these chips show and change a list of somebody else's. */
    public void share(ObservableList<T> list) {
        chosen.removeListener(weakMarking);
        chosen = list;
        chosen.addListener(weakMarking);
        mark();
    }

    /** A last chip that opens more. */
    public void more(String text, Runnable open) {
        var button = new Button(text, new FontIcon("remixal-add-line"));
        button.getStyleClass().setAll("chip", "chip-more");
        button.setOnAction(event -> open.run());
        more = button;
        build();
    }

    /** Whether at most one is chosen. */
    public boolean isSingle() {
        return single;
    }

    public void setSingle(boolean newSingle) {
        single = newSingle;
    }

    /** Whether the one that is chosen can be changed but not taken back. */
    public boolean isNeeded() {
        return needed;
    }

    public void setNeeded(boolean newNeeded) {
        needed = newNeeded;
    }
}
