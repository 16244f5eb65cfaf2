package app.mendwell.repair.output;

import app.mendwell.storage.Fields;
import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;

/** The steps of the plan of a repair, by who takes them. */
final class Steps {

    private Steps() {}

    static List<String> all(Fields repair) {
        return repair.tree("plan_steps").valueStream().map(Steps::body).filter(body -> !body.isEmpty()).toList();
    }

    /** @param who {@code me} or {@code both} */
    static List<String> of(Fields repair, String who) {
        return repair.tree("plan_steps").valueStream().filter(step -> step.path("who").asText("me").equals(who))
                .map(Steps::body).filter(body -> !body.isEmpty()).toList();
    }

    private static String body(JsonNode step) {
        return step.path("body").asText("").strip();
    }
}
