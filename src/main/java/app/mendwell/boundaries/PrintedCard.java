package app.mendwell.boundaries;

import java.util.List;

/**
 * One boundary as it is printed: on a card, with nothing of its notes and reviews.
 *
 * @param wording set largest, or empty
 * @param parts below it, in order, each under its heading
 */
public record PrintedCard(String title, String wording, List<Part> parts) {

    /** A few words under a heading. */
    public record Part(String heading, String text) {
        @Override
        public String toString() {
            return "part";
        }
    }

    public PrintedCard {
        parts = List.copyOf(parts);
    }

    @Override
    public String toString() {
        return "printed card";
    }
}
