package app.mendwell.journal;

import app.mendwell.journal.JournalViewModel.Mode;
import app.mendwell.journal.calendar.YearGrid;
import app.mendwell.ui.Dates;
import app.mendwell.ui.MoodGlyph;
import app.mendwell.ui.RowList;
import app.mendwell.ui.Segmented;
import app.mendwell.ui.View;
import app.mendwell.ui.Words;
import java.time.LocalDate;
import java.util.Map;
import java.util.stream.IntStream;
import javafx.beans.binding.Bindings;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.HBox;
import org.jspecify.annotations.Nullable;

/** A year in pixels, or as a table, with a month and the chosen day below. */
public final class YearView extends View {

    private static final int MOODS = 5;

    private final JournalViewModel room;
    private final CalendarViewModel model;
    private final Runnable write;
    private final ObservableList<Map.Entry<LocalDate, Integer>> table = FXCollections.observableArrayList();

    @FXML
    private Segmented<Mode> mode;
    @FXML
    private Label year;
    @FXML
    private Button before;
    @FXML
    private Button after;
    @FXML
    private Button asTable;
    @FXML
    private NewPage fresh;
    @FXML
    private ScrollPane pixels;
    @FXML
    private YearGrid grid;
    @FXML
    private HBox legend;
    @FXML
    private RowList<Map.Entry<LocalDate, Integer>> days;
    @FXML
    private MonthPane month;
    @FXML
    private DayCard card;

    /** @param write goes to the text of a page that was just begun */
    YearView(JournalViewModel room, Runnable write) {
        this.room = room;
        this.model = room.calendar();
        this.write = write;
    }

    @FXML
    private void initialize() {
        JournalView.modes(mode, room);
        year.textProperty().bind(model.day().map(YearView::year));
        before.setOnAction(event -> model.years(-1));
        after.setOnAction(event -> model.years(1));
        asTable.textProperty().bind(Bindings.when(model.table()).then(Words.of("journal.calendar.as_pixels"))
                .otherwise(Words.of("journal.calendar.as_table")));
        asTable.setOnAction(event -> model.table().set(!model.table().get()));
        fresh.show(room.templates(), () -> {
            room.begin();
            write.run();
        }, template -> {
            room.begin(template);
            write.run();
        });
        grid.day().bindBidirectional(model.day());
        pixels.minViewportHeightProperty().bind(grid.heightProperty());
        model.moods().subscribe(this::drawn);
        legend();
        days.show(table, Map.Entry::getKey, day -> Dates.month(day.getKey(), model.today()), MoodFace::new);
        days.onOpen(day -> model.day().set(day.getKey()));
        shown(pixels, model.table().not());
        shown(legend, model.table().not());
        shown(days, model.table());
        month.show(model);
        card.show(model, room::open, day -> {
            room.begin(day);
            write.run();
        });
    }

    private static String year(@Nullable LocalDate day) {
        return day == null ? "" : String.valueOf(day.getYear());
    }

    private void drawn(Map<LocalDate, Integer> moods) {
        grid.show(moods, model.today());
        table.setAll(moods.entrySet());
    }

    private static void shown(Node node, javafx.beans.value.ObservableValue<Boolean> when) {
        node.visibleProperty().bind(when);
        node.managedProperty().bind(when);
    }

    private void legend() {
        IntStream.rangeClosed(1, MOODS).forEach(each -> legend.getChildren().add(key(MoodGlyph.pixel(each), each,
                MoodGlyph.word(each))));
        legend.getChildren().add(key("", 0, Words.of("journal.calendar.blank")));
    }

    private static Label key(String sign, int mood, String words) {
        var pixel = new Label(sign);
        pixel.getStyleClass().setAll("pixel", "pixel-" + mood);
        var key = new Label(words, pixel);
        key.getStyleClass().add("pixel-key");
        return key;
    }

    /** A day of the table. */
    private static final class MoodFace implements RowList.Face<Map.Entry<LocalDate, Integer>> {

        private final Label date = new Label();
        private final Label word = new Label();
        private final HBox face = new HBox(date, word);

        MoodFace() {
            date.getStyleClass().add("mood-date");
            face.getStyleClass().add("mood-line");
        }

        @Override
        public Node node() {
            return face;
        }

        @Override
        public void show(Map.Entry<LocalDate, Integer> day) {
            date.setText(Dates.longDay(day.getKey(), day.getKey()));
            word.setText(MoodGlyph.word(day.getValue()));
            word.setGraphic(new MoodGlyph(day.getValue(), MoodGlyph.Size.TINY));
        }

        @Override
        public String said(Map.Entry<LocalDate, Integer> day) {
            return date.getText() + ", " + word.getText();
        }
    }

    @Override
    public void enter() {
        model.refresh();
    }
}
