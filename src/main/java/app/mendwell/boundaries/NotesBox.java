package app.mendwell.boundaries;

import app.mendwell.boundaries.BoundaryViewModel.Shown;
import app.mendwell.boundaries.lines.BoundaryEvent;
import app.mendwell.boundaries.lines.Outcome;
import app.mendwell.storage.LinkFinder.Target;
import app.mendwell.ui.Dates;
import app.mendwell.ui.KindMark;
import app.mendwell.ui.LinkBar;
import app.mendwell.ui.Words;
import java.util.List;
import java.util.UUID;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/** What happened with a boundary: the newest notes as marks, then days with words. Nothing is added up. */
final class NotesBox extends VBox {

    /** How many notes stand with words until more are asked for. */
    private static final int FIRST = 8;

    private final BoundaryViewModel model;
    private @Nullable UUID of;
    private boolean all;

    NotesBox(BoundaryViewModel model) {
        this.model = model;
        getStyleClass().add("notes-box");
    }

    void show(Shown shown) {
        if (!shown.boundary().id().equals(of)) {
            of = shown.boundary().id();
            all = false;
        }
        String focused = focusedNote();
        getChildren().clear();
        build(shown);
        Node again = focused.isEmpty() ? null : lookup("#" + focused);
        if (again != null) {
            again.requestFocus();
        }
    }

    /** The note whose line has the focus, by the id of its line; empty for none. */
    private String focusedNote() {
        Node owner = getScene() == null ? null : getScene().getFocusOwner();
        if (owner == null || !owner.getStyleClass().contains("note-line")) {
            return "";
        }
        return String.valueOf(owner.getId());
    }

    private void build(Shown shown) {
        var heading = new Label(Words.of("boundaries.notes"));
        heading.getStyleClass().add("mw-label");
        if (shown.events().isEmpty()) {
            var none = new Label(Words.of("boundaries.notes.none"));
            none.getStyleClass().add("mw-small");
            none.setWrapText(true);
            getChildren().addAll(heading, none);
            return;
        }
        var gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        var head = new HBox(heading, gap);
        head.getStyleClass().add("notes-head");
        for (Outcome outcome : Outcome.values()) {
            head.getChildren().add(legend(outcome));
        }
        getChildren().addAll(head, marks(shown));
        List<BoundaryEvent> written = all ? shown.events() : shown.events().stream().limit(FIRST).toList();
        written.forEach(event -> getChildren().add(line(shown, event)));
        if (written.size() < shown.events().size()) {
            getChildren().add(earlier(shown));
        }
    }

    private static Node legend(Outcome outcome) {
        var legend = new Label(BoundaryWords.outcome(outcome), new NoteMark(outcome, true));
        legend.getStyleClass().addAll("mw-small", "notes-legend");
        return legend;
    }

    private Node marks(Shown shown) {
        var marks = new FlowPane();
        marks.getStyleClass().add("notes-marks");
        for (BoundaryEvent event : shown.marks()) {
            var mark = new NoteMark(event.outcome(), false);
            String said = Words.of("boundaries.event.said",
                    BoundaryWords.capital(BoundaryWords.outcome(event.outcome())),
                    Dates.day(event.date()));
            mark.setAccessibleText(said);
            Tooltip.install(mark, new Tooltip(said));
            marks.getChildren().add(mark);
        }
        return marks;
    }

    private Node line(Shown shown, BoundaryEvent event) {
        var day = new Label(Dates.shortDay(event.date(), model.note().today()));
        day.getStyleClass().addAll("mw-small", "note-day");
        day.setMinWidth(Region.USE_PREF_SIZE);
        var said = new Label(BoundaryViewModel.said(event));
        said.setWrapText(true);
        HBox.setHgrow(said, Priority.ALWAYS);
        said.setMaxWidth(Double.MAX_VALUE);
        var row = new HBox(day, said);
        row.getStyleClass().add("note-row");
        var open = new Button();
        open.setGraphic(row);
        open.getStyleClass().setAll("note-line");
        open.setId("note-" + event.id());
        open.setMaxWidth(Double.MAX_VALUE);
        row.prefWidthProperty().bind(open.widthProperty().subtract(2));
        open.setAccessibleText(Words.of("boundaries.note.open", BoundaryViewModel.said(event),
                Dates.day(event.date())));
        open.setOnAction(press -> model.note().again(event));
        Target repair = event.repair() == null ? null : shown.repairs().get(event.repair());
        if (repair == null) {
            return open;
        }
        var link = new Button(LinkBar.words(repair), KindMark.of(repair.kind()));
        link.getStyleClass().setAll("link-open");
        link.setDisable(repair.binned());
        link.setOnAction(press -> model.openRepair(repair));
        var below = new HBox(link);
        below.getStyleClass().add("note-repair");
        return new VBox(open, below);
    }

    private Node earlier(Shown shown) {
        var earlier = new Button(Words.of("boundaries.notes.earlier"));
        earlier.getStyleClass().addAll("mw-quiet", "mw-small");
        earlier.setOnAction(press -> {
            all = true;
            show(shown);
        });
        return earlier;
    }
}
