package app.mendwell.journal.tags;

import app.mendwell.ui.Dates;
import app.mendwell.ui.MoodGlyph;
import app.mendwell.ui.RowList;
import app.mendwell.ui.Words;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;

/** A page that carries the open tag. */
final class TaggedFace implements RowList.Face<TaggedPage> {

    private final Label date = new Label();
    private final Label title = new Label();
    private final MoodGlyph mood = new MoodGlyph();
    private final HBox face = new HBox(date, title, mood);

    TaggedFace() {
        date.getStyleClass().addAll("mw-small", "tagged-date");
        title.getStyleClass().add("mw-item-title");
        title.setMaxWidth(Double.MAX_VALUE);
        title.setMinWidth(0);
        HBox.setHgrow(title, Priority.ALWAYS);
        face.getStyleClass().add("tagged-row");
    }

    @Override
    public Node node() {
        return face;
    }

    @Override
    public void show(TaggedPage page) {
        date.setText(Dates.day(page.date()));
        title.setText(title(page));
        mood.setMood(page.mood() == null ? 0 : page.mood());
    }

    private static String title(TaggedPage page) {
        return page.title().isEmpty() ? Words.of("journal.entry.untitled") : page.title();
    }

    @Override
    public String said(TaggedPage page) {
        String said = Dates.day(page.date()) + ", " + title(page);
        return page.mood() == null ? said : said + ", " + MoodGlyph.word(page.mood());
    }
}
