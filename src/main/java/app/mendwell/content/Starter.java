package app.mendwell.content;

/** A line to start a tag from: a trigger, a soother or a value. */
public record Starter(String id, String text, String group) {

    static Starter of(Item item) {
        return new Starter(item.text("id"), item.text("text"), item.text("group"));
    }
}
