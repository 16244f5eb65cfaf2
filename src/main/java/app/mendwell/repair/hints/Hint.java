package app.mendwell.repair.hints;

/**
 * One hint under a field. It changes nothing and never blocks.
 *
 * @param id what is kept when it is dismissed, as {@code H01}
 * @param text one or two sentences
 * @param tryText another way of saying it, empty where there is none
 */
public record Hint(String id, String text, String tryText) {

    /** The text may quote the person. */
    @Override
    public String toString() {
        return id;
    }
}
