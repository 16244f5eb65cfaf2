package app.mendwell.journal;

import app.mendwell.ui.Dates;
import app.mendwell.ui.MoodGlyph;
import app.mendwell.ui.RowList;
import app.mendwell.ui.TagChip;
import app.mendwell.ui.Words;
import java.util.StringJoiner;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.javafx.FontIcon;

/** A page in the list: its day, its first words, weather, photo and tags. */
final class EntryFace implements RowList.Face<EntryRow> {

    private final Label number = new Label();
    private final Label weekday = new Label();
    private final Label title = new Label();
    private final FontIcon star = new FontIcon("remixmz-star-fill");
    private final FontIcon photo = new FontIcon("remixal-image-line");
    private final MoodGlyph mood = new MoodGlyph();
    private final OneLine tags = new OneLine();
    private final HBox face;

    EntryFace() {
        number.getStyleClass().add("entry-number");
        weekday.getStyleClass().add("entry-weekday");
        title.getStyleClass().add("mw-item-title");
        title.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(title, Priority.ALWAYS);
        var day = new VBox(number, weekday);
        day.getStyleClass().add("entry-day");
        var first = new HBox(title, star, photo, mood);
        first.getStyleClass().add("entry-first");
        var words = new VBox(first, tags);
        words.getStyleClass().add("entry-words");
        words.setMinWidth(0);
        HBox.setHgrow(words, Priority.ALWAYS);
        face = new HBox(day, words);
        face.getStyleClass().add("entry-row");
    }

    @Override
    public Node node() {
        return face;
    }

    @Override
    public void show(EntryRow row) {
        number.setText(String.valueOf(row.date().getDayOfMonth()));
        weekday.setText(Dates.weekday(row.date()));
        title.setText(title(row));
        shown(star, row.starred() && !row.veiled());
        shown(photo, row.photo() && !row.veiled());
        mood.setMood(row.mood() == null ? 0 : row.mood());
        mood.setManaged(mood.isVisible());
        tags.getChildren().setAll(row.tags().stream().map(tag -> new TagChip(tag.name(), tag.kind())).toList());
        shown(tags, !row.tags().isEmpty());
    }

    private static void shown(Node node, boolean shown) {
        node.setVisible(shown);
        node.setManaged(shown);
    }

    /** What a row is called: its first words, or that it is private, or that it has none. */
    static String title(EntryRow row) {
        if (row.veiled()) {
            return Words.of("ui.veiled");
        }
        return row.title().isEmpty() ? Words.of("journal.entry.untitled") : row.title();
    }

    @Override
    public String said(EntryRow row) {
        var said = new StringJoiner(", ").add(Dates.day(row.date())).add(title(row));
        if (row.mood() != null) {
            said.add(MoodGlyph.word(row.mood()));
        }
        if (row.starred() && !row.veiled()) {
            said.add(Words.of("journal.list.starred"));
        }
        if (row.photo() && !row.veiled()) {
            said.add(Words.of("journal.list.photo"));
        }
        row.tags().forEach(tag -> said.add(tag.name()));
        return said.toString();
    }
}
