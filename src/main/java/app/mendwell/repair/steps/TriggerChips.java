package app.mendwell.repair.steps;

import app.mendwell.storage.Tag;
import app.mendwell.storage.TagKind;
import app.mendwell.ui.Chips;
import app.mendwell.ui.TagPicker;
import app.mendwell.ui.TagSource;
import app.mendwell.ui.Words;
import app.mendwell.ui.form.FirstFocus;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import javafx.collections.ObservableList;
import javafx.scene.Node;
import javafx.scene.layout.VBox;

/** The tender spots one knows, to be touched by name; another can be found or made. */
final class TriggerChips extends VBox {

    /** As many as can be read at a glance; the others are found by their names. */
    private static final int SHOWN = 10;

    private final TagSource source;
    private final ObservableList<UUID> chosen;
    private final Chips<UUID> chips = new Chips<>();
    private final Map<UUID, String> known = new LinkedHashMap<>();

    TriggerChips(TagSource source, ObservableList<UUID> chosen) {
        this.source = source;
        this.chosen = chosen;
        getStyleClass().add("trigger-chips");
        chips.share(chosen);
        var other = new TagPicker();
        other.from(source);
        other.kinds(List.of(TagKind.TRIGGER));
        other.prompt(Words.of("repair.happened.trigger_tags.name"));
        other.setId("otherTrigger");
        other.setVisible(false);
        other.managedProperty().bind(other.visibleProperty());
        chips.more(Words.of("repair.happened.trigger_tags.new"), () -> {
            other.setVisible(true);
            FirstFocus.in(other).ifPresent(Node::requestFocus);
        });
        other.tags().subscribe(() -> List.copyOf(other.tags()).forEach(tag -> take(other, tag)));
        getChildren().addAll(chips, other);
        read();
    }

    private void take(TagPicker other, Tag tag) {
        known.put(tag.id(), tag.name());
        other.tags().remove(tag);
        if (!chosen.contains(tag.id())) {
            chosen.add(tag.id());
        }
        draw();
    }

    /** Reads the triggers anew: another room may have changed them. */
    void read() {
        source.ofKind(TagKind.TRIGGER, all -> {
            known.clear();
            all.forEach(tag -> known.put(tag.id(), tag.name()));
            source.resolve(List.copyOf(chosen), there -> {
                there.forEach(tag -> known.put(tag.id(), tag.name()));
                draw();
            });
        });
    }

    private void draw() {
        List<UUID> first = known.keySet().stream().limit(SHOWN).toList();
        List<UUID> shown = known.keySet().stream().filter(id -> first.contains(id) || chosen.contains(id)).toList();
        chips.show(shown, id -> known.getOrDefault(id, ""));
    }
}
