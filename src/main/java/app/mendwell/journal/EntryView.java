package app.mendwell.journal;

import app.mendwell.ui.DateField;
import app.mendwell.ui.Dates;
import app.mendwell.ui.House;
import app.mendwell.ui.LinkBar;
import app.mendwell.ui.MarkdownView;
import app.mendwell.ui.page.PageArea;
import app.mendwell.ui.Popover;
import app.mendwell.ui.TagPicker;
import app.mendwell.ui.TagSource;
import app.mendwell.ui.View;
import app.mendwell.ui.Words;
import app.mendwell.ui.form.Limit;
import java.util.function.Consumer;
import javafx.beans.binding.Bindings;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.StackPane;

/** The open page, to write and to read. */
public final class EntryView extends View implements EntryDeeds {

    private final House house;
    private final EntryViewModel model;
    private final EntryVersions versions;
    private final TagSource tagSource;
    private final Consumer<app.mendwell.storage.Tag> openTag;
    private final DateField day = new DateField();
    private final TextField place = new TextField();
    private final Popover whenAndWhere = new Popover(label("journal.entry.date.label", day), day,
            label("journal.entry.place.label", place), place);

    @FXML
    private StackPane whole;
    @FXML
    private BorderPane pageFrame;
    @FXML
    private EntryTools tools;
    @FXML
    private Button when;
    @FXML
    private TextField title;
    @FXML
    private EntryMarks marks;
    @FXML
    private Label question;
    @FXML
    private PageArea body;
    @FXML
    private ScrollPane readingPage;
    @FXML
    private MarkdownView reader;
    @FXML
    private Label full;
    @FXML
    private PhotoStrip photos;
    @FXML
    private TagPicker tags;
    @FXML
    private LinkBar links;

    EntryView(House house, EntryViewModel model, EntryVersions versions, TagSource tagSource,
            Consumer<app.mendwell.storage.Tag> openTag) {
        this.house = house;
        this.model = model;
        this.versions = versions;
        this.tagSource = tagSource;
        this.openTag = openTag;
    }

    private static Label label(String key, Node field) {
        var label = new Label(Words.of(key));
        label.getStyleClass().add("mw-label");
        label.setLabelFor(field);
        return label;
    }

    @FXML
    private void initialize() {
        EntryFields fields = model.fields();
        var typing = new EntryTyping(body);
        tools.show(model, typing, this);
        fields();
        marks.show(model);
        question.textProperty().bind(model.question());
        shownWithText(question);
        shownWithText(full);
        var look = new PhotoLook(model.photos(), house.tasks());
        whole.getChildren().add(look);
        photos.show(model.photos(), look::open);
        tags.from(tagSource);
        tags.onOpen(openTag);
        Bindings.bindContentBidirectional(tags.tags(), fields.tags());
        links.setAddShown(false);
        links.show(model.links());
        links.managedProperty().bind(Bindings.isNotEmpty(model.links().there()));
        model.reading().subscribe(this::turned);
        model.page().subscribe(page -> look.close());
        var keys = new EntryKeys(model, typing, this, tags::find);
        pageFrame.addEventFilter(KeyEvent.KEY_PRESSED, keys::pressed);
    }

    private void fields() {
        EntryFields fields = model.fields();
        title.textProperty().bindBidirectional(fields.title());
        title.editableProperty().bind(model.reading().not());
        Limit.on(title, Entry.TITLE, over -> {});
        title.setOnAction(event -> body.requestFocus());
        body.textProperty().bindBidirectional(fields.body());
        Limit.on(body, Entry.BODY, over -> full.setText(over ? Words.of("ui.form.full", Entry.BODY) : ""));
        day.valueProperty().bindBidirectional(fields.date());
        place.textProperty().bindBidirectional(fields.place());
        Limit.on(place, Entry.PLACE, over -> {});
        when.textProperty().bind(Bindings.createStringBinding(this::whenInWords, model.page(), fields.date(),
                fields.place()));
        when.setOnAction(event -> whenAndWhere.open(when));
    }

    private String whenInWords() {
        Entry page = model.page().get();
        if (page == null || model.fields().date().get() == null) {
            return "";
        }
        String day = Dates.longDay(model.fields().date().get(), house.wall().today());
        String time = page.writtenAt() == null ? "" : ", " + Dates.time(page.writtenAt().wall().toLocalTime());
        String where = model.fields().place().get().isBlank() ? "" : " · " + model.fields().place().get().strip();
        return day + time + where;
    }

    private static void shownWithText(Label label) {
        label.visibleProperty().bind(label.textProperty().isNotEmpty());
        label.managedProperty().bind(label.visibleProperty());
    }

    private void turned(boolean reading) {
        if (reading) {
            reader.show(body.getText());
            readingPage.setVvalue(0);
        }
        readingPage.setVisible(reading);
        body.setVisible(!reading);
    }

    @Override
    public void turn() {
        boolean read = !model.reading().get();
        model.reading().set(read);
        (read ? readingPage : body).requestFocus();
    }

    @Override
    public void link(Node anchor) {
        links.find(anchor);
    }

    @Override
    public void versions() {
        house.go().aside(Words.of("journal.entry.versions"), new VersionsView(versions));
    }

    /** Goes to the text of a page that was just begun. */
    void write() {
        body.requestFocus();
        body.positionCaret(body.getLength());
    }
}
