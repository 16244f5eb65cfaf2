package app.mendwell.content;

/**
 * A page to begin an entry from.
 *
 * @param body Markdown
 */
public record JournalTemplate(String id, String title, String description, String body) {

    static JournalTemplate of(Item item) {
        return new JournalTemplate(item.text("id"), item.text("title"), item.text("description"), item.text("body"));
    }
}
