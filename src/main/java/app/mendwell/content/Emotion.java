package app.mendwell.content;

/**
 * A feeling word.
 *
 * @param valence −2 to 2 and
 * @param arousal −2 to 2: for order alone, never shown
 */
public record Emotion(String id, String word, String family, int valence, int arousal, String gloss) {

    static Emotion of(Item item) {
        return new Emotion(item.text("id"), item.text("word"), item.text("family"), item.number("valence"),
                item.number("arousal"), item.text("gloss"));
    }
}
