package app.mendwell.storage;

/** The person's own words for feelings and needs, and shipped ones that were renamed or hidden. */
public final class OwnWords {

    public static final Kind KIND = Kind.of("own_word", "own_words").text("set", "word_id", "word", "family")
            .bool("hidden").titled("coalesce(word, word_id)").build();

    private OwnWords() {}
}
