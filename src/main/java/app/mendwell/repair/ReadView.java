package app.mendwell.repair;

import app.mendwell.repair.life.RepairState;
import app.mendwell.storage.Tag;
import app.mendwell.ui.ActionBar;
import app.mendwell.ui.IconButton;
import app.mendwell.ui.IconMenu;
import app.mendwell.ui.LinkBar;
import app.mendwell.ui.TagChip;
import app.mendwell.ui.View;
import app.mendwell.ui.Words;
import app.mendwell.ui.form.Limit;
import app.mendwell.ui.form.Lines;
import java.util.ArrayList;
import java.util.List;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/** One repair to read: the person's own words, the letters and plans that came of it, and what can be done with it. */
final class ReadView extends View {

    /** Em that a part needs to stand by itself, and to stand beside another. */
    private static final double WHOLE = 38;
    private static final double HALF = 16;
    private static final int TITLE = 80;

    private final RepairViewModel room;
    private final ReadViewModel model;
    private final OutputsBox outputs;
    private final NotePane note;
    private @Nullable Object there;

    @FXML
    private BorderPane page;
    @FXML
    private ScrollPane scroll;
    @FXML
    private Label head;
    @FXML
    private IconButton printer;
    @FXML
    private IconMenu more;
    @FXML
    private Label title;
    @FXML
    private TextField name;
    @FXML
    private FlowPane chips;
    @FXML
    private VBox linked;
    @FXML
    private LinkBar links;
    @FXML
    private VBox words;
    @FXML
    private ActionBar actions;

    ReadView(RepairViewModel room) {
        this.room = room;
        this.model = room.reading();
        this.outputs = new OutputsBox(room);
        this.note = new NotePane(room.note());
    }

    @FXML
    private void initialize() {
        printer.setOnAction(event -> model.print());
        links.show(model.links());
        Limit.on(name, TITLE, full -> {});
        name.setOnAction(event -> named());
        name.focusedProperty().subscribe((was, now) -> {
            if (was && !now) {
                named();
            }
        });
        name.addEventHandler(KeyEvent.KEY_PRESSED, this::key);
        naming(false);
        for (Node node : List.of(printer, chips, page, name, title, linked)) {
            node.managedProperty().bind(node.visibleProperty());
        }
        model.shown().subscribe(this::show);
    }

    /** Lets another name be written in place of the title. */
    void rename() {
        Reading here = model.shown().get();
        if (here != null && !here.isNote()) {
            name.setText(here.fields().text("title"));
            naming(true);
            name.requestFocus();
            name.selectAll();
        }
    }

    private void named() {
        if (name.isVisible()) {
            naming(false);
            model.rename(name.getText());
        }
    }

    private void key(KeyEvent event) {
        if (event.getCode() == KeyCode.ESCAPE) {
            event.consume();
            naming(false);
        }
    }

    private void naming(boolean on) {
        name.setVisible(on);
        title.setVisible(!on);
    }

    private void show(@Nullable Reading reading) {
        page.setVisible(reading != null);
        if (reading == null) {
            there = null;
            return;
        }
        if (!reading.id().equals(there)) {
            scroll.setVvalue(0);
            naming(false);
            there = reading.id();
        }
        head.setText(room.words().head(reading.fields(), reading.day(), reading.state()));
        head.setVisible(!reading.isNote());
        title.setText(reading.fields().text("title"));
        printer.setVisible(model.canPrint());
        linked.setVisible(!reading.isNote());
        chips(reading);
        words(reading);
        more(reading);
        actions(reading);
    }

    private void chips(Reading reading) {
        var all = new ArrayList<Node>();
        for (Tag trigger : reading.tags("trigger_tags")) {
            all.add(new TagChip(trigger));
        }
        for (String feeling : reading.wordsOf(ReadParts.ids(reading.fields(), "feelings"))) {
            var chip = new Label(feeling);
            chip.getStyleClass().add("feeling-chip");
            all.add(chip);
        }
        chips.getChildren().setAll(reading.isNote() ? List.of() : all);
        chips.setVisible(!chips.getChildren().isEmpty());
    }

    private void words(Reading reading) {
        if (reading.isNote()) {
            words.getChildren().setAll(note);
            return;
        }
        var lines = new Lines();
        ReadParts.of(reading).forEach(part -> lines.add(new PartBox(part), part.brief() ? HALF : WHOLE));
        outputs.show(reading);
        words.getChildren().setAll(lines, outputs);
    }

    private void more(Reading reading) {
        more.getItems().clear();
        if (!reading.isNote()) {
            item("repair.rename", this::rename);
        }
        if (model.canPrint()) {
            item("repair.print", model::print);
        }
        boolean open = reading.state().isOpen();
        if (open && reading.fields().has("return_state")) {
            item("repair.revert", model::revert);
        }
        if (reading.isShared() && !open && reading.state() != RepairState.LET_GO) {
            item("repair.unmark_shared", model::unmarkShared);
            item("repair.mark_shared_again", model::markShared);
        }
        item("repair.bin", model::bin);
    }

    private void item(String word, Runnable act) {
        more.add(Words.of(word), act);
    }

    private void actions(Reading reading) {
        var usual = new ArrayList<Node>();
        var seldom = new ArrayList<Node>();
        switch (reading.state()) {
            case DRAFT, PAUSED -> usual.add(primary("repair.continue", model::resume));
            case LET_GO -> usual.add(button("repair.pick_up", model::pickUp));
            case FINISHED, SHARED, FOLLOWED_UP -> {
                if (!reading.isNote()) {
                    reading.due().ifPresent(due -> usual.add(primary("repair.look_back", model::lookBack)));
                    usual.add(button("repair.reopen", model::reopen));
                }
                if (model.canMarkShared(reading) && !reading.isNote()) {
                    seldom.add(plain("repair.mark_shared", model::markShared));
                }
            }
        }
        if (reading.state() != RepairState.LET_GO) {
            seldom.add(plain("repair.let_go", model::letGo));
        }
        actions.show(usual, seldom);
    }

    private static Button button(String word, Runnable act) {
        var button = new Button(Words.of(word));
        button.setId(word.substring(word.lastIndexOf('.') + 1).replace('_', '-'));
        button.setMinWidth(Region.USE_PREF_SIZE);
        button.setOnAction(event -> act.run());
        return button;
    }

    private static Button primary(String word, Runnable act) {
        Button button = button(word, act);
        button.getStyleClass().add("mw-primary");
        return button;
    }

    private static Button plain(String word, Runnable act) {
        Button button = button(word, act);
        button.getStyleClass().add("mw-plain");
        return button;
    }

    @Override
    public void leave() {
        note.flush();
    }
}
