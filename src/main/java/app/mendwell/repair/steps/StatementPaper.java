package app.mendwell.repair.steps;

import app.mendwell.storage.Fields;
import app.mendwell.ui.GrowingArea;
import app.mendwell.ui.Words;
import app.mendwell.ui.form.Limit;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/** How the sentence reads: built from its parts, or edited by hand and built again when that is asked. */
final class StatementPaper extends VBox {

    private static final int LENGTH = 800;

    private final StepDesk desk;
    private final Label read = new Label();
    private final GrowingArea written = new GrowingArea();
    private final Button edit = new Button(Words.of("repair.say_ask.i_statement.edit"));
    private final Button again = new Button(Words.of("repair.say_ask.i_statement.again"));
    private final VBox hintPlace = new VBox();
    private boolean editing;

    StatementPaper(StepDesk desk) {
        this.desk = desk;
        getStyleClass().add("statement");
        var title = new Label(Words.of("repair.say_ask.i_statement.prompt"));
        title.getStyleClass().add("mw-label");
        title.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(title, Priority.ALWAYS);
        var head = new HBox(title, again, edit);
        head.getStyleClass().add("statement-head");
        edit.getStyleClass().add("mw-link");
        edit.setId("editStatement");
        edit.setOnAction(event -> edit());
        again.getStyleClass().add("mw-link");
        again.setId("buildAgain");
        again.setOnAction(event -> build());
        read.getStyleClass().add("statement-text");
        read.setWrapText(true);
        written.setId("i_statement");
        written.getStyleClass().add("statement-field");
        written.setAccessibleText(Words.of("repair.say_ask.i_statement.prompt"));
        written.setOneLine(true);
        Limit.on(written, LENGTH, full -> {});
        written.textProperty().bindBidirectional(desk.form().text("i_statement"));
        written.textProperty().subscribe((before, now) -> typed());
        var paper = new VBox(read, written);
        paper.getStyleClass().addAll("mw-paper", "statement-paper");
        getChildren().addAll(head, paper, hintPlace);
        for (var node : java.util.List.of(read, written, edit, again)) {
            node.managedProperty().bind(node.visibleProperty());
        }
        desk.form().fields().subscribe(this::show);
    }

    private void show(Fields all) {
        boolean edited = all.is("i_statement_edited");
        written.setVisible(editing || edited);
        read.setVisible(!written.isVisible());
        edit.setVisible(!written.isVisible());
        again.setVisible(edited);
        boolean none = !all.hasText("i_statement");
        read.setText(none ? Words.of("repair.say_ask.i_statement.none") : all.text("i_statement"));
        read.pseudoClassStateChanged(javafx.css.PseudoClass.getPseudoClass("none"), none);
    }

    private void edit() {
        editing = true;
        show(desk.session().fields());
        written.requestFocus();
        written.end();
    }

    /** A key in the field, and not what is built while it is open, makes it the person's own. */
    private void typed() {
        if (written.isFocused() && editing && !desk.session().fields().is("i_statement_edited")) {
            desk.session().answer(all -> all.with("i_statement_edited", true));
        }
    }

    private void build() {
        Fields before = desk.session().fields().only(java.util.List.of("i_statement", "i_statement_edited"));
        editing = false;
        desk.session().answer(all -> all.with("i_statement_edited", null));
        desk.house().notices().offer(Words.of("repair.say_ask.i_statement.built"), Words.of("ui.undo"),
                () -> desk.session().answer(all -> all.withAll(before)));
    }

    VBox hintPlace() {
        return hintPlace;
    }
}
