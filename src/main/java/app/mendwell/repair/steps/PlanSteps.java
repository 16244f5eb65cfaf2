package app.mendwell.repair.steps;

import app.mendwell.storage.Fields;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import java.util.List;

/** The small plan of a repair: up to five steps, each with who takes it. */
public final class PlanSteps {

    /** The most steps of a plan. */
    public static final int MOST = 5;

    /** The most characters of a step. */
    public static final int LENGTH = 200;

    private static final String FIELD = "plan_steps";

    private PlanSteps() {}

    /** What the steps say, in order; empty ones are left out. */
    public static List<String> bodies(Fields repair) {
        return repair.tree(FIELD).valueStream().map(step -> step.path("body").asText("").strip())
                .filter(body -> !body.isEmpty()).toList();
    }

    public static boolean isFull(Fields repair) {
        return bodies(repair).size() >= MOST;
    }

    /** The repair with one more step of my own; as it is where five are there or this one already is. */
    public static Fields with(Fields repair, String body) {
        String fresh = fitting(body.strip());
        if (fresh.isEmpty() || isFull(repair) || bodies(repair).contains(fresh)) {
            return repair;
        }
        ArrayNode steps = JsonNodeFactory.instance.arrayNode();
        repair.tree(FIELD).valueStream().filter(step -> !step.path("body").asText("").isBlank())
                .forEach(step -> steps.add(step.<JsonNode>deepCopy()));
        steps.addObject().put("body", fresh).put("who", "me");
        return repair.with(FIELD, steps);
    }

    private static String fitting(String body) {
        return body.codePointCount(0, body.length()) <= LENGTH ? body
                : body.substring(0, body.offsetByCodePoints(0, LENGTH)).strip();
    }
}
