package app.mendwell.today;

import app.mendwell.storage.TagKind;
import app.mendwell.ui.Breadth;
import app.mendwell.ui.Chips;
import app.mendwell.ui.FiveDots;
import app.mendwell.ui.GrowingArea;
import app.mendwell.ui.ScaleField;
import app.mendwell.ui.Segmented;
import app.mendwell.ui.View;
import app.mendwell.ui.Words;
import app.mendwell.ui.WordsView;
import app.mendwell.ui.form.FormModel;
import app.mendwell.ui.form.Limit;
import app.mendwell.ui.form.TagField;
import java.util.List;
import java.util.stream.IntStream;
import javafx.beans.property.ObjectProperty;
import javafx.fxml.FXML;
import javafx.scene.control.Label;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/** The second half of the check-in: energy, sleep, the body, room or closeness, a line, needs and tags. */
public final class MoreView extends View {

    private static final List<TagKind> NO_PERSONS = List.of(TagKind.TOPIC, TagKind.TRIGGER, TagKind.SOOTHER,
            TagKind.VALUE, TagKind.PLACE);
    private static final int FIVE = 5;

    private final CheckInViewModel model;

    @FXML
    private Breadth breadth;
    @FXML
    private GridPane pairs;
    @FXML
    private FiveDots energy;
    @FXML
    private HoursField hours;
    @FXML
    private FiveDots quality;
    @FXML
    private Segmented<Boolean> moved;
    @FXML
    private Segmented<Boolean> ate;
    @FXML
    private ScaleField space;
    @FXML
    private GrowingArea note;
    @FXML
    private Label noteFull;
    @FXML
    private Chips<String> needs;
    @FXML
    private VBox tags;

    public MoreView(CheckInViewModel model) {
        this.model = model;
    }

    @FXML
    private void initialize() {
        FormModel form = model.form();
        energy.words(five("today.check_in.energy."));
        energy.value().bindBidirectional(form.integer("energy"));
        hours.hours().bindBidirectional(form.real("sleep_hours"));
        quality.words(five("today.check_in.sleep_quality."));
        quality.value().bindBidirectional(form.integer("sleep_quality"));
        yesNo(moved, form.yesNo("moved"));
        yesNo(ate, form.yesNo("ate_ok"));
        space.range(-2, 2);
        space.setNumberShown(false);
        space.ends(Words.of("today.check_in.space_need.room"), Words.of("today.check_in.space_need.closeness"));
        space.value().bindBidirectional(form.integer("space_need"));
        note.textProperty().bindBidirectional(form.text("note"));
        noteFull.setText(Words.of("ui.form.full", CheckIn.NOTE));
        noteFull.managedProperty().bind(noteFull.visibleProperty());
        Limit.on(note, CheckIn.NOTE, noteFull::setVisible);
        needs.share(model.needs().chosen());
        needs.more(Words.of("today.check_in.needs.label"), () -> model.go()
                .aside(Words.of("today.check_in.needs.panel"), new WordsView(model.needs())));
        model.needs().chosen().subscribe(this::showNeeds);
        showNeeds();
        tags.getChildren().setAll(TagField.list(model.tags(), NO_PERSONS, form.ids("tags")));
        breadth.effective().subscribe(wide -> arrange(wide.doubleValue() >= Breadth.SLIGHT));
    }

    private static List<String> five(String keys) {
        return IntStream.rangeClosed(1, FIVE).mapToObj(each -> Words.of(keys + each)).toList();
    }

    private static void yesNo(Segmented<Boolean> bar, ObjectProperty<@Nullable Boolean> value) {
        bar.setClearable(true);
        bar.show(List.of(true, false), yes -> Words.of(yes ? "ui.form.yes" : "ui.form.no"));
        bar.value().bindBidirectional(value);
    }

    private void showNeeds() {
        needs.show(List.copyOf(model.needs().chosen()), model.needs()::word);
    }

    /** Two and two beside each other, or one below the other over the whole width. */
    private void arrange(boolean two) {
        for (int i = 0; i < pairs.getChildren().size(); i++) {
            GridPane.setConstraints(pairs.getChildren().get(i), two ? i % 2 : 0, two ? i / 2 : i, two ? 1 : 2, 1);
        }
    }
}
