package app.mendwell.trends.figures;

import app.mendwell.ui.Words;
import java.util.Objects;

/** The sentences of trends.md section 4. */
final class LinkWords {

    private LinkWords() {}

    static Links.Card card(Look.Result result, Links.State state, String name, boolean early) {
        return switch (state) {
            case GONE -> new Links.Card(result.member(), name, state, Words.of("trends.links.gone", name), "");
            case REGULAR -> new Links.Card(result.member(), name, state, Words.of("trends.links.regular", name), "");
            case NONE ->
                new Links.Card(result.member(), name, state, Words.of("trends.links.none", result.days()), none(
                        result));
            case SHOWN -> shown(result, name, early);
        };
    }

    /** The interval, unless this look alone found something: that stays unsaid until a second look agrees. */
    private static String none(Look.Result result) {
        String counts = counts(result);
        if (result.found()) {
            return counts;
        }
        double slope = Objects.requireNonNull(result.slope());
        double half = Objects.requireNonNull(result.half());
        String between = Words.of("trends.links.between", signed(slope - half), signed(slope + half));
        return counts.isEmpty() ? between : between + " " + counts;
    }

    private static String signed(double value) {
        return Words.of("trends.links.signed", Said.number(Math.abs(value)), Said.direction(value));
    }

    private static String counts(Look.Result result) {
        return result.isSleep() ? "" : Words.of("trends.links.counts", result.with(), result.without());
    }

    private static Links.Card shown(Look.Result result, String name, boolean early) {
        double slope = Objects.requireNonNull(result.slope());
        double half = Objects.requireNonNull(result.half());
        String size = Said.number(Math.abs(slope));
        String low = Said.number(Math.max(0, Math.abs(slope) - half));
        String high = Said.number(Math.abs(slope) + half);
        String direction = Said.direction(slope);
        if (result.isSleep()) {
            return new Links.Card(result.member(), name, Links.State.SHOWN, Words.of("trends.links.card.sleep", size,
                    direction, low, high, result.days()), Words.of("trends.links.behind"));
        }
        String counts = " " + counts(result);
        return early
                ? new Links.Card(result.member(), name, Links.State.SHOWN, Words.of("trends.links.card.early", name,
                        direction, low, high) + counts, Words.of("trends.links.behind.early"))
                : new Links.Card(result.member(), name, Links.State.SHOWN, Words.of("trends.links.card", name, size,
                        direction, low, high) + counts, Words.of("trends.links.behind.tag"));
    }
}
