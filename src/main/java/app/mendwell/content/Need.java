package app.mendwell.content;

/** A need, by family. */
public record Need(String id, String word, String family, String gloss) {

    static Need of(Item item) {
        return new Need(item.text("id"), item.text("word"), item.text("family"), item.text("gloss"));
    }
}
