package app.mendwell.content;

/**
 * A wording that often lands as blame.
 *
 * @param kind a key of the label set wording-kind
 * @param instead another way of saying it (field {@code try} of the file)
 */
public record BlamePattern(WordingPattern wording, String kind, String hint, String instead) {

    public String id() {
        return wording.id();
    }

    static BlamePattern of(Item item) {
        return new BlamePattern(WordingPattern.of(item), item.text("kind"), item.text("hint"), item.text("try"));
    }
}
