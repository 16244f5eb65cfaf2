package app.mendwell.repair.steps;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import java.util.List;
import javafx.beans.property.ObjectProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.jspecify.annotations.Nullable;

/** Feelings with how strong each of them is, 1 to 3, over the list in which they are stored; and their ids alone. */
final class FeelingStrengths {

    static final int MOST = 3;
    private static final int FIRST = 2;
    private static final String ID = "feeling_id";
    private static final String STRENGTH = "strength";

    private final ObjectProperty<@Nullable JsonNode> stored;
    private final ObservableList<String> ids = FXCollections.observableArrayList();

    FeelingStrengths(ObjectProperty<@Nullable JsonNode> stored) {
        this.stored = stored;
        stored.subscribe(this::read);
        ids.subscribe(this::write);
    }

    private void read(@Nullable JsonNode tree) {
        List<String> now = tree == null ? List.of()
                : tree.valueStream().map(each -> each.path(ID).asText()).filter(id -> !id.isEmpty()).toList();
        if (!now.equals(ids)) {
            ids.setAll(now);
        }
    }

    private void write() {
        ArrayNode list = JsonNodeFactory.instance.arrayNode();
        for (String id : ids) {
            list.addObject().put(ID, id).put(STRENGTH, strength(id));
        }
        JsonNode now = list.isEmpty() ? null : list;
        if (!java.util.Objects.equals(now, stored.get())) {
            stored.set(now);
        }
    }

    /** 1 a little, 2 some, 3 strong. A word that is new has some. */
    int strength(String id) {
        JsonNode tree = stored.get();
        if (tree != null) {
            for (JsonNode each : tree) {
                if (each.path(ID).asText().equals(id)) {
                    return Math.clamp(each.path(STRENGTH).asInt(FIRST), 1, MOST);
                }
            }
        }
        return FIRST;
    }

    /** From a little to some, to strong, and back. */
    void next(String id) {
        JsonNode tree = stored.get();
        if (tree != null) {
            ArrayNode list = JsonNodeFactory.instance.arrayNode();
            for (JsonNode each : tree) {
                String name = each.path(ID).asText();
                int now = strength(name);
                list.addObject().put(ID, name).put(STRENGTH, name.equals(id) ? now % MOST + 1 : now);
            }
            stored.set(list);
        }
    }

    /** The ids, in order; changing the list changes what is stored. */
    ObservableList<String> ids() {
        return ids;
    }

    ObjectProperty<@Nullable JsonNode> stored() {
        return stored;
    }
}
