package app.mendwell.ui;

import app.mendwell.storage.Tag;
import app.mendwell.storage.TagKind;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.RadioButton;
import javafx.scene.control.Spinner;
import javafx.scene.control.TextField;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.javafx.FontIcon;

/** Every shared control on one page, with true-to-life words. */
final class Gallery {

    static final List<WordChoices.Word> FEELINGS = List.of(word("lonely", "sadness"), word("hurt", "sadness"),
            word("sad", "sadness"), word("hopeful", "joy"), word("tender", "closeness"), word("at ease", "calm"));

    private Gallery() {}

    private static WordChoices.Word word(String word, String family) {
        return new WordChoices.Word(word.replace(' ', '-'), word, family, "A feeling.");
    }

    static HBox page() {
        var left = column(buttons(), fields(), choosing(), reading());
        var right = column(tags(), texts(), words());
        var page = new HBox(left, right);
        page.getStyleClass().add("mw-page");
        return page;
    }

    private static VBox column(Node... parts) {
        var column = new VBox(14, parts);
        HBox.setHgrow(column, Priority.ALWAYS);
        column.setMinWidth(540);
        column.setMaxWidth(540);
        return column;
    }

    private static Node buttons() {
        var primary = new Button("Keep this");
        primary.getStyleClass().add("mw-primary");
        var write = new Button("Write", new FontIcon("remixmz-quill-pen-line"));
        var quiet = new Button("Another");
        quiet.getStyleClass().add("mw-quiet");
        var plain = new Button("Pause");
        plain.getStyleClass().add("mw-plain");
        var icon = new IconButton("remixmz-pencil-line", "Edit", () -> {});
        return new HBox(8, primary, write, quiet, plain, icon);
    }

    private static Node fields() {
        var text = new TextField("to know we’re all right before we sleep");
        var area = new GrowingArea();
        area.setText(
                "If I don’t go after, nobody comes back. And then the evening is over before it began, and we both "
                        + "lie awake.");
        var date = new DateField();
        date.setValue(LocalDate.of(2026, 10, 23));
        var combo = new ComboBox<String>();
        combo.getItems().add("Time");
        combo.getSelectionModel().selectFirst();
        var check = new CheckBox("Older echo");
        check.setSelected(true);
        var radio = new RadioButton("Mine");
        radio.setSelected(true);
        return new VBox(8, label("and I need"), text, area,
                new FlowPane(8, 8, date, combo, new Spinner<Integer>(0, 24, 7), check, radio));
    }

    private static Label label(String text) {
        var label = new Label(text);
        label.getStyleClass().add("mw-label");
        return label;
    }

    private static Node choosing() {
        var mood = new MoodRow();
        mood.mood().set(4);
        var dots = new FiveDots();
        dots.words(List.of("None", "Low", "Steady", "Good", "Full"));
        dots.value().set(3);
        var segmented = new Segmented<String>();
        segmented.show(List.of("All", "Limits", "Requests"), text -> text);
        segmented.value().set("All");
        var scale = new ScaleField();
        scale.ends("calm", "boiling");
        scale.value().set(7);
        var unset = new ScaleField();
        unset.range(-2, 2);
        unset.ends("more room", "more closeness");
        unset.setNumberShown(false);
        return new VBox(10, mood, new HBox(20, dots, segmented), scale, unset);
    }

    private static Node reading() {
        var view = new MarkdownView();
        view.show("## The bridge\nWhat helped was **telling him at breakfast** that I needed the *evening* slow.\n\n"
                + "> I can ask plainly and still be loved.\n\n- soup\n- [a walk](https://example.org)");
        return view;
    }

    private static Node tags() {
        var flow = new FlowPane(8, 8);
        flow.getChildren().addAll(new TagChip("silence at night", TagKind.TRIGGER),
                new TagChip("walking", TagKind.SOOTHER), new TagChip("plain asking", TagKind.VALUE),
                new TagChip("Theo", TagKind.PERSON), new TagChip("the bridge", TagKind.PLACE),
                new TagChip("soup", TagKind.TOPIC), new MoodGlyph(1, MoodGlyph.Size.SMALL),
                new MoodGlyph(2, MoodGlyph.Size.SMALL), new MoodGlyph(3, MoodGlyph.Size.TINY));
        var picker = new TagPicker();
        picker.tags().setAll(Tag.named("walking", TagKind.SOOTHER), Tag.named("the bridge", TagKind.PLACE));
        return new VBox(8, flow, picker);
    }

    static TagPicker.Source source(List<Tag> known) {
        return new TagPicker.Source() {
            @Override
            public void find(String typed, Consumer<List<Tag>> then) {
                then.accept(known.stream().filter(tag -> tag.name().contains(typed)).toList());
            }

            @Override
            public void make(String name, TagKind kind, Consumer<Tag> then) {
                then.accept(Tag.named(name, kind));
            }
        };
    }

    private static Node texts() {
        var callout = new Callout();
        callout.setIcon("remixal-calendar-check-line");
        callout.setTitle("Does it still fit?");
        callout.setText("Keep, change, pause or retire. Review when you like.");
        callout.getActions().add(new Button("Review"));
        var fixed = new Callout();
        fixed.setFixed(true);
        fixed.setText("Understanding someone isn’t the same as agreeing.");
        var hint = new HintLine();
        hint.show("One recent moment is easier to hear.");
        var stitch = new Stitch();
        stitch.setProgress(0.6);
        var list = new ListView<String>();
        list.getItems().addAll("Phones away at dinner", "Half an hour to land");
        list.getSelectionModel().selectFirst();
        list.setPrefHeight(84);
        return new VBox(10, callout, fixed, hint, stitch, list);
    }

    private static Node words() {
        var choices = new WordChoices(FEELINGS, List.of("hopeful", "tender"));
        choices.chosen().setAll("lonely", "hopeful");
        var picker = new WordPicker();
        picker.show(choices);
        picker.lookupAll(".word-family").stream().findFirst().ifPresent(node -> ((Fold) node).open().set(true));
        return picker;
    }
}
