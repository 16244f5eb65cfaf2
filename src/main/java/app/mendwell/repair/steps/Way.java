package app.mendwell.repair.steps;

import app.mendwell.storage.Fields;
import app.mendwell.storage.Preferences;

/**
 * What decides which pages are shown. A private note has none: the private pages are a place of their own.
 *
 * @param brief the short path
 * @param hidesEcho the person's choice to leave the older echo out
 */
public record Way(Route route, boolean brief, boolean hidesEcho) {

    static final String FULL = "full";
    static final String SHORT = "short";

    public static Way of(Fields repair, Preferences preferences) {
        return new Way(Route.of(repair.text("route")), SHORT.equals(repair.text("path")), preferences.hidesEcho());
    }

    /** Whether neither letter nor ask is offered. */
    public boolean givesRoom() {
        return route == Route.SPACE;
    }
}
