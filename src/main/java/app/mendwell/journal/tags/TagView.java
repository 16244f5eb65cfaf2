package app.mendwell.journal.tags;

import app.mendwell.storage.Tag;
import app.mendwell.storage.TagKind;
import app.mendwell.ui.Popover;
import app.mendwell.ui.RowList;
import app.mendwell.ui.SearchBox;
import app.mendwell.ui.TagChip;
import app.mendwell.ui.TagSource;
import app.mendwell.ui.View;
import app.mendwell.ui.Words;
import app.mendwell.ui.form.Form;
import app.mendwell.ui.form.FormField;
import app.mendwell.ui.form.Input;
import app.mendwell.ui.form.Limit;
import atlantafx.base.controls.ToggleSwitch;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import javafx.beans.binding.Bindings;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.javafx.FontIcon;

/** The page of a tag. A person's page ends before any pages. */
public final class TagView extends View {

    private static final int NOTE = 280;
    private static final int SIGN = 200;

    private final TagsViewModel all;
    private final TagViewModel model;
    private final TagSource tags;
    private final TextField name = new TextField();
    private final Button keep = new Button(Words.of("journal.tags.rename.keep"));
    private final Popover renaming = new Popover(name, keep);
    private final SearchBox finder = new SearchBox();
    private final VBox others = new VBox();
    private final Popover merging = new Popover(label("journal.tags.merge.what"), finder, others);

    @FXML
    private BorderPane page;
    @FXML
    private HBox kindPlace;
    @FXML
    private Label title;
    @FXML
    private Button edit;
    @FXML
    private Button bin;
    @FXML
    private Form form;
    @FXML
    private ToggleSwitch hidden;
    @FXML
    private VBox entriesPart;
    @FXML
    private Label nothing;
    @FXML
    private RowList<TaggedPage> entries;
    @FXML
    private Button write;
    @FXML
    private Button rename;
    @FXML
    private MenuButton kind;
    @FXML
    private Button merge;

    TagView(TagsViewModel all, TagSource tags) {
        this.all = all;
        this.model = all.open();
        this.tags = tags;
    }

    private static Label label(String key) {
        var label = new Label(Words.of(key));
        label.getStyleClass().add("mw-small");
        label.setWrapText(true);
        return label;
    }

    @FXML
    private void initialize() {
        form.show(model.form(), "journal.tag", tags, List.of(
                FormField.of("note", new Input.Area(NOTE, 2, false)),
                FormField.of("early_sign", new Input.Area(SIGN, 2, false)).when(TagViewModel::isTrigger),
                FormField.of("helped_by", new Input.TagList(List.of(TagKind.SOOTHER))).when(TagViewModel::isTrigger),
                FormField.of("why", new Input.Area(NOTE, 2, false)).when(TagViewModel::isValue)));
        entries.show(model.entries(), TaggedPage::id, each -> "", TaggedFace::new);
        entries.onNear(model::near);
        entries.onOpen(model::openPage);
        entries.pickOnly();
        var none = Bindings.isEmpty(model.entries());
        shown(nothing, none);
        shown(entries, none.not());
        hidden.selectedProperty().subscribe((before, now) -> model.hide(now));
        bin.setOnAction(event -> model.bin());
        write.setOnAction(event -> model.write());
        edit.setOnAction(event -> openRenaming(edit));
        rename.setOnAction(event -> openRenaming(rename));
        merge.setOnAction(event -> openMerging());
        kind.getItems().setAll(Stream.of(TagKind.values()).map(this::kindItem).toList());
        popovers();
        model.tag().subscribe(this::show);
        page.addEventHandler(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.F2) {
                event.consume();
                openRenaming(rename);
            }
        });
    }

    private static void shown(Node node, javafx.beans.value.ObservableValue<Boolean> when) {
        node.visibleProperty().bind(when);
        node.managedProperty().bind(when);
    }

    private MenuItem kindItem(TagKind each) {
        var item = new MenuItem(TagChip.word(each), new FontIcon(TagChip.icon(each)));
        item.setOnAction(event -> model.become(each));
        return item;
    }

    private void popovers() {
        name.setAccessibleText(Words.of("journal.tags.name"));
        Limit.on(name, Tag.NAME, full -> {});
        name.setOnAction(event -> keep.fire());
        keep.disableProperty().bind(name.textProperty().map(text -> !Tag.fits(text)));
        keep.setOnAction(event -> {
            renaming.close();
            model.rename(name.getText());
        });
        finder.setPrompt(Words.of("journal.tags.find"));
        finder.setFieldId("mergeField");
        finder.text().subscribe((before, typed) -> offer());
        others.getStyleClass().add("link-offers");
    }

    private void openRenaming(Node anchor) {
        Tag here = model.tag().get();
        if (here != null) {
            name.setText(here.name());
            renaming.open(anchor);
            name.selectAll();
        }
    }

    private void openMerging() {
        finder.text().set("");
        offer();
        merging.open(merge);
    }

    private void offer() {
        List<Tag> found = all.mergeable(finder.text().get());
        if (found.isEmpty()) {
            others.getChildren().setAll(label("journal.tags.merge.none"));
            return;
        }
        others.getChildren().setAll(found.stream().limit(8).map(this::other).toList());
    }

    private Button other(Tag tag) {
        var other = new Button(tag.name(), new FontIcon(TagChip.icon(tag.kind())));
        other.getStyleClass().setAll("link-offer");
        other.setMaxWidth(Double.MAX_VALUE);
        other.setMnemonicParsing(false);
        other.setOnAction(event -> {
            merging.close();
            model.merge(tag);
        });
        return other;
    }

    private void show(@Nullable Tag tag) {
        if (tag == null) {
            return;
        }
        kindPlace.getChildren().setAll(new TagChip(capital(TagChip.word(tag.kind())), tag.kind()));
        title.setText(tag.name());
        hidden.setSelected(tag.hidden());
        entriesPart.setVisible(tag.kind() != TagKind.PERSON);
    }

    private static String capital(String word) {
        return word.substring(0, 1).toUpperCase(Locale.getDefault()) + word.substring(1);
    }
}
