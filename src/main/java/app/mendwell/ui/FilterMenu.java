package app.mendwell.ui;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.css.PseudoClass;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.RadioMenuItem;
import javafx.scene.control.ToggleGroup;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.javafx.FontIcon;

/** A small chip over a list that opens a menu: one of several, or any of them. */
public final class FilterMenu<T> extends MenuButton {

    private static final PseudoClass CHOSEN = PseudoClass.getPseudoClass("chosen");

    private final ObjectProperty<@Nullable T> value = new SimpleObjectProperty<>();
    private Function<? super T, String> words = String::valueOf;
    private String name = "";
    private String any = "";

    public FilterMenu() {
        getStyleClass().setAll("chip", "filter-menu");
        setContentDisplay(ContentDisplay.RIGHT);
        setGraphic(new FontIcon("remixal-arrow-down-s-line"));
        value.subscribe(this::mark);
    }

    /**
     * Sets what can be chosen. A choice that is no longer there stays chosen until another is made.
     *
     * @param newName what is chosen by, as “Kind”
     * @param newAny the line that takes the choice back, as “Any kind”
     */
    public void show(String newName, String newAny, List<T> choices, Function<? super T, String> newWords) {
        name = newName;
        any = newAny;
        words = newWords;
        var group = new ToggleGroup();
        var items = new ArrayList<MenuItem>();
        items.add(item(newAny, null, group));
        choices.forEach(choice -> items.add(item(newWords.apply(choice), choice, group)));
        getItems().setAll(items);
        mark();
    }

    private RadioMenuItem item(String text, @Nullable T choice, ToggleGroup group) {
        var item = new RadioMenuItem(text);
        item.setMnemonicParsing(false);
        item.setUserData(choice);
        item.setToggleGroup(group);
        item.setOnAction(event -> value.set(choice));
        return item;
    }

    private void mark() {
        T chosen = value.get();
        setText(chosen == null ? name : words.apply(chosen));
        setAccessibleText(Words.of("ui.filter.said", name, chosen == null ? any : words.apply(chosen)));
        pseudoClassStateChanged(CHOSEN, chosen != null);
        for (MenuItem item : getItems()) {
            if (item instanceof RadioMenuItem radio) {
                radio.setSelected(java.util.Objects.equals(radio.getUserData(), chosen));
            }
        }
    }

    /** What is chosen; null is any. */
    public ObjectProperty<@Nullable T> value() {
        return value;
    }
}
