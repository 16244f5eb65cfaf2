package app.mendwell.repair.steps;

import app.mendwell.ui.form.Lines;
import java.util.ArrayList;
import java.util.List;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.AccessibleRole;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/** A few ways on, each a card with a line of what it means; one of them or none. Arrows move the choice. */
public final class ChoiceCards extends StackPane {

    /** One way on. */
    record Card(String key, String title, String text) {}

    /** The breadth a card needs, in em. */
    private static final double NEEDS = 13.3;

    private final ObjectProperty<@Nullable String> value = new SimpleObjectProperty<>();
    private final List<ToggleButton> buttons = new ArrayList<>();
    private final Lines lines = new Lines();
    private List<Card> cards = List.of();

    public ChoiceCards() {
        getStyleClass().add("choice-cards");
        getChildren().add(lines);
        value.subscribe(this::mark);
        addEventFilter(KeyEvent.KEY_PRESSED, this::move);
    }

    void show(List<Card> newCards) {
        cards = List.copyOf(newCards);
        buttons.clear();
        lines.clear();
        for (Card card : cards) {
            ToggleButton button = button(card);
            buttons.add(button);
            lines.add(button, NEEDS);
        }
        mark();
    }

    private ToggleButton button(Card card) {
        var ring = new Region();
        ring.getStyleClass().add("choice-ring");
        var dot = new StackPane(ring);
        dot.getStyleClass().add("choice-dot-place");
        var title = new Label(card.title());
        title.getStyleClass().add("mw-strong");
        title.setWrapText(true);
        var text = new Label(card.text());
        text.getStyleClass().add("mw-small");
        text.setWrapText(true);
        var words = new VBox(title, text);
        HBox.setHgrow(words, Priority.ALWAYS);
        var face = new HBox(dot, words);
        face.getStyleClass().add("choice-face");
        var button = new ToggleButton("", face);
        button.setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
        button.getStyleClass().setAll("choice-card");
        button.setAccessibleRole(AccessibleRole.RADIO_BUTTON);
        button.setAccessibleText(card.title() + ". " + card.text());
        button.setMaxSize(Double.MAX_VALUE, Double.MAX_VALUE);
        face.maxWidthProperty().bind(button.widthProperty().subtract(2));
        button.setOnAction(event -> {
            value.set(card.key().equals(value.get()) ? null : card.key());
            mark();
        });
        return button;
    }

    private void mark() {
        for (int i = 0; i < buttons.size(); i++) {
            buttons.get(i).setSelected(cards.get(i).key().equals(value.get()));
        }
    }

    private void move(KeyEvent event) {
        int by = switch (event.getCode()) {
            case LEFT, UP -> -1;
            case RIGHT, DOWN -> 1;
            default -> 0;
        };
        if (by == 0 || event.isAltDown() || event.isShortcutDown()) {
            return;
        }
        event.consume();
        int now = 0;
        for (int i = 0; i < buttons.size(); i++) {
            now = buttons.get(i).isFocused() ? i : now;
        }
        int next = Math.clamp(now + by, 0, buttons.size() - 1);
        buttons.get(next).requestFocus();
        value.set(cards.get(next).key());
    }

    /** The key of the chosen one, or null. */
    ObjectProperty<@Nullable String> value() {
        return value;
    }
}
