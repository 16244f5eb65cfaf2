package app.mendwell.content;

/**
 * A question to write from.
 *
 * @param depth 1 light to 3 deep
 */
public record Prompt(String id, String theme, int depth, String text) {

    static Prompt of(Item item) {
        return new Prompt(item.text("id"), item.text("theme"), item.number("depth"), item.text("text"));
    }
}
