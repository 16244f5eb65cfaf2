package app.mendwell.content;

/**
 * An example of a boundary to start from.
 *
 * @param text becomes the warm wording
 * @param ask what the partner is asked
 * @param care what the person does
 */
public record BoundaryStarter(String id, String kind, String text, String why, String ask, String care,
        int reviewMonths) {

    static BoundaryStarter of(Item item) {
        return new BoundaryStarter(item.text("id"), item.text("kind"), item.text("text"), item.text("why"),
                item.text("ask"), item.text("care"), item.number("review_months"));
    }
}
