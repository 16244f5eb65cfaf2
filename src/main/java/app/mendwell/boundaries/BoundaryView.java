package app.mendwell.boundaries;

import app.mendwell.boundaries.BoundaryViewModel.Shown;
import app.mendwell.boundaries.lines.Boundary;
import app.mendwell.boundaries.lines.BoundaryState;
import app.mendwell.ui.ActionBar;
import app.mendwell.ui.Callout;
import app.mendwell.ui.IconButton;
import app.mendwell.ui.IconMenu;
import app.mendwell.ui.LinkBar;
import app.mendwell.ui.SidePanel;
import app.mendwell.ui.TagChip;
import app.mendwell.ui.View;
import app.mendwell.ui.Words;
import app.mendwell.ui.form.Lines;
import java.util.List;
import javafx.fxml.FXML;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.javafx.FontIcon;

/** One boundary to read: its wording as the largest text, what stands behind it, and what happened with it. */
final class BoundaryView extends View {

    /** Em that a part needs to stand beside another. */
    private static final double PART = 16;

    private final BoundariesViewModel room;
    private final BoundaryViewModel model;
    private final boolean prints;
    private final SidePanel card = SidePanel.floating();
    private final NoteView noteView;
    private final NotesBox notesBox;
    private final Button keepDraft = new Button(Words.of("boundaries.keep"));
    private final Button note = new Button(Words.of("boundaries.note"));
    private final Button edit = new Button(Words.of("boundaries.edit.wording"));
    private final Button pause = new Button(Words.of("boundaries.pause"));
    private final Button resume = new Button(Words.of("boundaries.resume"));
    private final Button again = new Button(Words.of("boundaries.resume"));
    private final Button retire = new Button(Words.of("boundaries.retire"));
    private @Nullable Object there;

    @FXML
    private StackPane over;
    @FXML
    private BorderPane page;
    @FXML
    private ScrollPane scroll;
    @FXML
    private FlowPane facts;
    @FXML
    private IconMenu pencil;
    @FXML
    private IconButton printer;
    @FXML
    private IconMenu more;
    @FXML
    private Label title;
    @FXML
    private VBox quote;
    @FXML
    private Label view;
    @FXML
    private Label wording;
    @FXML
    private Lines parts;
    @FXML
    private Callout callout;
    @FXML
    private Button review;
    @FXML
    private VBox notes;
    @FXML
    private LinkBar links;
    @FXML
    private ActionBar actions;

    BoundaryView(BoundariesViewModel room, boolean prints) {
        this.prints = prints;
        this.room = room;
        this.model = room.boundary();
        this.noteView = new NoteView(model.note());
        this.notesBox = new NotesBox(model);
    }

    @FXML
    private void initialize() {
        printer.setVisible(prints);
        printer.setManaged(prints);
        printer.setOnAction(event -> room.print());
        pencil.add(Words.of("boundaries.edit"), () -> room.edit("title"));
        pencil.add(Words.of("boundaries.history"), room::history);
        if (prints) {
            more.add(Words.of("boundaries.print"), room::print);
        }
        more.add(Words.of("boundaries.history"), room::history);
        more.add(Words.of("boundaries.bin"), room::bin);
        makeActions();
        review.setOnAction(event -> room.review());
        notes.getChildren().add(notesBox);
        links.show(model.links());
        StackPane.setAlignment(card, Pos.BOTTOM_LEFT);
        over.getChildren().add(card);
        card.getStyleClass().add("note-card");
        for (Node part : List.of(quote, view, callout, notes, page)) {
            part.managedProperty().bind(part.visibleProperty());
        }
        model.shown().subscribe(this::show);
        model.note().open().subscribe((was, now) -> note(now));
        card.visibleProperty().subscribe((was, now) -> {
            if (was && !now) {
                model.note().close();
            }
        });
    }

    private void note(boolean open) {
        if (open) {
            card.open(Words.of(model.note().isNew() ? "boundaries.note" : "boundaries.note.again"), noteView);
        } else {
            card.close();
        }
    }

    private void show(@Nullable Shown shown) {
        page.setVisible(shown != null);
        if (shown == null) {
            there = null;
            return;
        }
        Boundary boundary = shown.boundary();
        if (!boundary.id().equals(there)) {
            scroll.setVvalue(0);
            there = boundary.id();
        }
        facts.getChildren().setAll(model.facts(boundary).stream().map(BoundaryView::fact).toList());
        if (facts.getChildren().getFirst() instanceof Label first) {
            first.setGraphic(new FontIcon(BoundaryWords.formIcon(boundary.form())));
            first.getStyleClass().add("boundary-form");
        }
        title.setText(boundary.title());
        view.setVisible(!Boundary.MINE.equals(boundary.holder()));
        view.setText(BoundaryWords.label("view", boundary.holder()));
        quote.setVisible(!boundary.wording().isBlank());
        wording.setText(Words.of("boundaries.quoted", boundary.wording().strip()));
        parts(shown);
        callout.setVisible(boundary.state().isReviewed());
        callout.setText(model.reviewLine(boundary));
        notes.setVisible(boundary.state() != BoundaryState.DRAFT || !shown.events().isEmpty());
        notesBox.show(shown);
        actions(boundary.state());
    }

    private static Node fact(String words) {
        var fact = new Label(words);
        fact.getStyleClass().add("boundary-fact");
        return fact;
    }

    private void parts(Shown shown) {
        parts.clear();
        Boundary boundary = shown.boundary();
        for (String field : List.of("why", Boundary.deedField(boundary.form()), "applies_when")) {
            if (boundary.fields().hasText(field)) {
                var text = new Label(boundary.fields().text(field).strip());
                text.setWrapText(true);
                parts.add(part(BoundaryWords.label(field, boundary.holder()), text), PART);
            }
        }
        if (!shown.values().isEmpty()) {
            var chips = new FlowPane();
            chips.getStyleClass().add("boundary-facts");
            shown.values().forEach(value -> chips.getChildren().add(new TagChip(value)));
            parts.add(part(BoundaryWords.label("value_tags", boundary.holder()), chips), PART);
        }
        shown.who().ifPresent(who -> {
            var chip = new FlowPane(new TagChip(who));
            parts.add(part(BoundaryWords.label("who", boundary.holder()), chip), PART);
        });
        boolean any = parts.getChildren().stream().anyMatch(Node::isManaged);
        parts.setVisible(any);
        parts.setManaged(any);
    }

    private static VBox part(String heading, Node content) {
        var label = new Label(heading);
        label.getStyleClass().add("mw-label");
        label.setWrapText(true);
        var part = new VBox(label, content);
        part.getStyleClass().add("boundary-part");
        return part;
    }

    private void actions(BoundaryState state) {
        switch (state) {
            case DRAFT -> actions.show(List.of(keepDraft, edit), List.of());
            case ACTIVE -> actions.show(List.of(note, edit), List.of(pause, retire));
            case PAUSED -> actions.show(List.of(note, edit), List.of(resume, retire));
            case RETIRED -> actions.show(List.of(again, edit), List.of());
        }
    }

    private void makeActions() {
        edit.setGraphic(new FontIcon("remixmz-quill-pen-line"));
        edit.setId("editWording");
        edit.setOnAction(event -> room.edit("warm_wording"));
        note.setId("noteEvent");
        note.setOnAction(event -> model.noteEvent());
        List.of(keepDraft, note, again).forEach(button -> button.getStyleClass().add("mw-primary"));
        List.of(pause, resume, retire).forEach(button -> button.getStyleClass().add("mw-plain"));
        move(keepDraft, BoundaryState.ACTIVE);
        move(again, BoundaryState.ACTIVE);
        move(resume, BoundaryState.ACTIVE);
        move(pause, BoundaryState.PAUSED);
        move(retire, BoundaryState.RETIRED);
    }

    private void move(Button button, BoundaryState to) {
        button.setId("to-" + to.stored());
        button.setOnAction(event -> model.move(to));
    }

    @Override
    public void leave() {
        card.close();
    }
}
