package app.mendwell.repair.steps;

import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.scene.Node;
import org.jspecify.annotations.Nullable;

/** Tells the field that holds a node, by the ids of the nodes around it. */
final class FieldNames {

    private static final Set<String> ALL = Stream.of(Step.values()).flatMap(step -> step.fields().stream())
            .collect(Collectors.toUnmodifiableSet());

    private FieldNames() {}

    /** As {@code facts} or {@code plan_steps.0.body}; empty for what belongs to no field. */
    static Optional<String> of(@Nullable Node node) {
        for (@Nullable
        Node at = node; at != null; at = at.getParent()) {
            String id = at.getId();
            if (id != null && ALL.contains(id.contains(".") ? id.substring(0, id.indexOf('.')) : id)) {
                return Optional.of(id);
            }
        }
        return Optional.empty();
    }
}
