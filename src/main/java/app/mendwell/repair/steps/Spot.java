package app.mendwell.repair.steps;

/**
 * A place on a page.
 *
 * @param field the name of the field, in lists as {@code plan_steps.0.body}; empty for none
 * @param caret characters before the caret
 */
public record Spot(String field, int caret) {

    static Spot none() {
        return new Spot("", 0);
    }
}
