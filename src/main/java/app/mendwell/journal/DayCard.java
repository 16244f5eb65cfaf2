package app.mendwell.journal;

import app.mendwell.ui.Dates;
import app.mendwell.ui.MoodGlyph;
import app.mendwell.ui.TagChip;
import app.mendwell.ui.Words;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.UUID;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/** What was written on the chosen day of the year. */
public final class DayCard extends HBox {

    private final VBox words = new VBox();
    private final MoodGlyph mood = new MoodGlyph();

    public DayCard() {
        getStyleClass().addAll("mw-card", "day-card");
        words.getStyleClass().add("day-words");
        HBox.setHgrow(words, Priority.ALWAYS);
        words.setMinWidth(0);
        setMinHeight(USE_PREF_SIZE);
        mood.setSize(MoodGlyph.Size.LARGE);
        getChildren().addAll(words, mood);
    }

    /**
     * Shows the chosen day.
     *
     * @param open opens a page
     * @param write begins a page about a day
     */
    void show(CalendarViewModel model, Consumer<UUID> open, Consumer<LocalDate> write) {
        Runnable draw = () -> draw(model, open, write);
        model.pages().subscribe(draw);
        model.day().subscribe(draw);
        model.moods().subscribe(draw);
    }

    private void draw(CalendarViewModel model, Consumer<UUID> open, Consumer<LocalDate> write) {
        LocalDate day = model.day().get();
        if (day == null) {
            return;
        }
        Integer weather = model.moods().get().get(day);
        mood.setMood(weather == null ? 0 : weather);
        var date = new Label(Dates.longDay(day, model.today()));
        date.getStyleClass().add("mw-muted");
        var nodes = new ArrayList<Node>();
        nodes.add(date);
        model.pages().forEach(page -> nodes.add(page(page, open)));
        if (model.pages().isEmpty()) {
            var nothing = new Label(Words.of("journal.calendar.nothing"));
            nothing.getStyleClass().add("mw-reading");
            nodes.add(nothing);
        }
        var about = new Button(Words.of("journal.calendar.write"));
        about.getStyleClass().add("mw-plain");
        about.setOnAction(event -> write.accept(day));
        nodes.add(about);
        words.getChildren().setAll(nodes);
    }

    private static Node page(DayPage page, Consumer<UUID> open) {
        var title = new Label(EntryFace.title(page.row()));
        title.getStyleClass().add("mw-heading");
        title.setWrapText(true);
        title.setMinHeight(USE_PREF_SIZE);
        var preview = new Label(page.preview());
        preview.getStyleClass().add("day-preview");
        preview.setWrapText(true);
        preview.setMinHeight(USE_PREF_SIZE);
        preview.setManaged(!page.preview().isEmpty());
        var marks = new FlowPane();
        marks.getStyleClass().add("chips");
        for (String feeling : page.feelings()) {
            var chip = new Label(feeling);
            chip.getStyleClass().setAll("label", "chip");
            marks.getChildren().add(chip);
        }
        page.row().tags().forEach(tag -> marks.getChildren().add(new TagChip(tag.name(), tag.kind())));
        marks.setManaged(!marks.getChildren().isEmpty());
        var button = new Button(Words.of("journal.calendar.open"));
        button.setAccessibleText(Words.of("journal.calendar.open.said", title.getText()));
        button.setOnAction(event -> open.accept(page.row().id()));
        var box = new VBox(title, preview, marks, button);
        box.getStyleClass().add("day-page");
        return box;
    }
}
