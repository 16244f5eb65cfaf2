package app.mendwell.trends;

import app.mendwell.storage.Preferences;
import app.mendwell.trends.figures.Links;
import java.util.HashSet;

/** Which tags take part in the looks and which patterns are not shown, as the settings hold it; free of JavaFX. */
final class LinkChoices {

    static final String TAGS = "trends_tags";
    static final String HIDDEN = "trends_hidden";

    private LinkChoices() {}

    static Links.Picked of(Preferences preferences) {
        return new Links.Picked(new HashSet<>(preferences.chosen().words(TAGS)), new HashSet<>(preferences.chosen()
                .words(HIDDEN)));
    }
}
