package app.mendwell.journal;

import app.mendwell.content.Content;
import app.mendwell.ui.WordChoices;
import java.util.List;

/** The shipped words for feelings, with their families in words. */
final class FeelingWords {

    private FeelingWords() {}

    static List<WordChoices.Word> of(Content content) {
        return content.emotions().stream().map(emotion -> new WordChoices.Word(emotion.id(), emotion.word(),
                content.labels().of("emotion-family", emotion.family()), emotion.gloss())).toList();
    }
}
