package app.mendwell.boundaries;

import app.mendwell.boundaries.lines.Decision;
import app.mendwell.ui.Words;
import app.mendwell.ui.form.Lines;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import javafx.beans.property.ObjectProperty;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/** Keep, change, pause, retire: four tiles alike in size, none of them chosen at first. Arrows move the choice. */
final class DecisionTiles {

    /** Em that a tile needs: all four in a line, or two. */
    private static final double TILE = 10.5;

    private final Lines lines = new Lines();
    private final Map<Decision, ToggleButton> tiles = new EnumMap<>(Decision.class);
    private final ObjectProperty<@Nullable String> value;

    DecisionTiles(ObjectProperty<@Nullable String> value) {
        this.value = value;
        lines.setId("decision");
        lines.setAccessibleText(Words.of("boundaries.review.decision"));
        for (Decision decision : Decision.values()) {
            ToggleButton tile = tile(decision);
            tiles.put(decision, tile);
            lines.add(tile, TILE);
        }
        lines.addEventFilter(KeyEvent.KEY_PRESSED, this::key);
        value.subscribe(this::mark);
    }

    private ToggleButton tile(Decision decision) {
        var ring = new Region();
        ring.getStyleClass().add("tile-ring");
        var word = new Label(BoundaryWords.decision(decision), ring);
        word.getStyleClass().add("tile-word");
        var more = new Label(Words.of("boundaries.review.decision." + decision.stored() + ".more"));
        more.getStyleClass().add("mw-small");
        more.setWrapText(true);
        var tile = new ToggleButton();
        tile.setGraphic(new HBox(new VBox(word, more)));
        tile.getStyleClass().setAll("decision-tile");
        tile.setId("decide-" + decision.stored());
        tile.setAccessibleRole(AccessibleRole.RADIO_BUTTON);
        tile.setAccessibleText(Words.of("boundaries.review.decision.said", word.getText(), more.getText()));
        tile.setMaxSize(Double.MAX_VALUE, Double.MAX_VALUE);
        tile.setOnAction(event -> {
            value.set(decision.stored());
            mark(value.get());
        });
        return tile;
    }

    private void mark(@Nullable String key) {
        tiles.forEach((decision, tile) -> tile.setSelected(decision.stored().equals(key)));
    }

    private void key(KeyEvent event) {
        int step = switch (event.getCode()) {
            case LEFT, UP -> -1;
            case RIGHT, DOWN -> 1;
            default -> 0;
        };
        if (step != 0 && !event.isAltDown()) {
            event.consume();
            List<Decision> all = List.of(Decision.values());
            Decision here = all.stream().filter(each -> at(each).equals(lines.getScene().getFocusOwner()))
                    .findFirst().orElse(Decision.KEEP);
            Decision next = all.get(Math.clamp(all.indexOf(here) + step, 0, all.size() - 1));
            at(next).requestFocus();
            value.set(next.stored());
        }
    }

    private ToggleButton at(Decision decision) {
        return java.util.Objects.requireNonNull(tiles.get(decision));
    }

    Lines node() {
        return lines;
    }

    /** Puts the focus on what is chosen, or on the first without choosing it. */
    void focus() {
        String key = value.get();
        at(key == null ? Decision.KEEP : Decision.of(key)).requestFocus();
    }
}
