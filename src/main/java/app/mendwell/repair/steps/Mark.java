package app.mendwell.repair.steps;

import app.mendwell.storage.Fields;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import java.util.Locale;

/** How far a step is, as it is kept in {@code step_status}. */
public enum Mark {
    UNTOUCHED, STARTED, DONE, SKIPPED;

    private static final String FIELD = "step_status";

    public String stored() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** What a repair says of a step; untouched where it says nothing. */
    public static Mark of(Fields repair, Step step) {
        String stored = repair.tree(FIELD).path(step.key()).asText();
        for (Mark mark : values()) {
            if (mark.stored().equals(stored)) {
                return mark;
            }
        }
        return UNTOUCHED;
    }

    /** The repair with this mark at a step. */
    public Fields at(Fields repair, Step step) {
        var map = JsonNodeFactory.instance.objectNode();
        for (Step each : Step.values()) {
            Mark mark = each == step ? this : of(repair, each);
            if (mark != UNTOUCHED) {
                map.put(each.key(), mark.stored());
            }
        }
        return repair.with(FIELD, map);
    }
}
