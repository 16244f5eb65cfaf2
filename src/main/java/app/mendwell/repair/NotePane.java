package app.mendwell.repair;

import app.mendwell.ui.GrowingArea;
import app.mendwell.ui.Words;
import app.mendwell.ui.form.Limit;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;

/** The words of a private note, to be read and changed in place. */
final class NotePane extends VBox {

    private static final int LONG = 20_000;
    private static final int ROWS = 8;

    private final NoteViewModel model;

    NotePane(NoteViewModel model) {
        this.model = model;
        getStyleClass().add("note-pane");
        var area = new GrowingArea();
        area.setId("note_text");
        area.setMinRows(ROWS);
        area.setMaxRows(ROWS * 3);
        area.setAccessibleText(Words.of("repair.note.label"));
        area.getStyleClass().add("mw-reading");
        var full = new Label(Words.of("ui.form.full", LONG));
        full.getStyleClass().add("mw-small");
        full.setVisible(false);
        full.managedProperty().bind(full.visibleProperty());
        Limit.on(area, LONG, full::setVisible);
        area.textProperty().bindBidirectional(model.text());
        var kept = new Label();
        kept.getStyleClass().add("mw-small");
        kept.textProperty().bind(model.autosave().line());
        getChildren().addAll(area, full, kept);
    }

    void flush() {
        model.flush();
    }
}
