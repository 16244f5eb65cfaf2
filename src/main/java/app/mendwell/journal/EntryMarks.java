package app.mendwell.journal;

import app.mendwell.ui.FiveDots;
import app.mendwell.ui.MoodGlyph;
import app.mendwell.ui.MoodRow;
import app.mendwell.ui.Popover;
import app.mendwell.ui.WordPicker;
import app.mendwell.ui.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.FlowPane;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.javafx.FontIcon;

/** The weather and the feelings of a page as chips; each opens what it is chosen with. */
public final class EntryMarks extends FlowPane {

    private static final int ENERGIES = 5;

    private final MoodRow moods = new MoodRow();
    private final FiveDots energy = new FiveDots();
    private final WordPicker words = new WordPicker();
    private final Popover weather = new Popover(label("ui.mood.row.short"), moods, label("journal.entry.energy.label"),
            energy);
    private final Popover picker = new Popover(scrolled(words));
    private @Nullable EntryViewModel model;

    public EntryMarks() {
        getStyleClass().addAll("chips", "entry-marks");
        weather.sheet().getStyleClass().add("entry-weather");
        picker.sheet().getStyleClass().add("entry-feelings");
        energy.words(IntStream.rangeClosed(1, ENERGIES).mapToObj(each -> Words.of("journal.entry.energy." + each))
                .toList());
    }

    private static Label label(String key) {
        var label = new Label(Words.of(key));
        label.getStyleClass().add("mw-label");
        return label;
    }

    private static ScrollPane scrolled(Node content) {
        var scroll = new ScrollPane(content);
        scroll.setFitToWidth(true);
        scroll.setFocusTraversable(false);
        return scroll;
    }

    /** Shows and changes the marks of this page. */
    void show(EntryViewModel newModel) {
        model = newModel;
        EntryFields fields = newModel.fields();
        moods.mood().bindBidirectional(fields.mood());
        energy.value().bindBidirectional(fields.energy());
        words.show(newModel.feelings());
        fields.mood().subscribe(this::draw);
        fields.feelings().subscribe(this::draw);
        draw();
    }

    private void draw() {
        EntryViewModel present = model;
        if (present == null) {
            return;
        }
        var chips = new ArrayList<Node>(List.of(weatherChip(present.fields().mood().get())));
        for (String id : present.fields().feelings()) {
            chips.add(chip(present.feelings().word(id), null, this::openFeelings));
        }
        Button add = chip(Words.of("journal.entry.feeling"), new FontIcon("remixal-add-line"), this::openFeelings);
        add.getStyleClass().add("chip-more");
        add.setId("feeling");
        chips.add(add);
        getChildren().setAll(chips);
    }

    private Button weatherChip(@Nullable Integer mood) {
        Button chip;
        if (mood == null) {
            chip = chip(Words.of("journal.entry.weather"), new FontIcon("remixal-add-line"), this::openWeather);
            chip.getStyleClass().add("chip-more");
        } else {
            chip = chip(MoodGlyph.word(mood), new MoodGlyph(mood, MoodGlyph.Size.SMALL), this::openWeather);
            chip.setAccessibleText(MoodGlyph.said(mood));
            chip.getStyleClass().add("chip-mood");
        }
        chip.setId("weather");
        return chip;
    }

    private static Button chip(String text, @Nullable Node graphic, Runnable act) {
        var chip = new Button(text, graphic);
        chip.getStyleClass().setAll("chip");
        chip.setOnAction(event -> act.run());
        return chip;
    }

    private void openWeather() {
        weather.open(getChildren().getFirst());
    }

    private void openFeelings() {
        picker.open(getChildren().getLast());
    }
}
