package app.mendwell.repair.steps;

import app.mendwell.repair.output.Plan;
import app.mendwell.ui.GrowingArea;
import app.mendwell.ui.Words;
import java.util.List;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;

/** Read it through: the letter on its paper, the plan under it, and beside them what stands in it and how to give it. */
final class ShareView extends StepPage {

    private final Sharing sharing;
    private final ShareAside aside;

    @FXML
    private VBox letter;
    @FXML
    private Label letterNote;
    @FXML
    private Button again;
    @FXML
    private Button edit;
    @FXML
    private VBox read;
    @FXML
    private GrowingArea letter_text;
    @FXML
    private Label noLetter;
    @FXML
    private VBox plan;

    private boolean editing;

    ShareView(StepDesk desk) {
        super(desk, Step.SHARE);
        sharing = new Sharing(desk);
        aside = new ShareAside(desk, sharing);
    }

    @FXML
    private void initialize() {
        letterNote.setText(Words.of("repair.share.speaks_to", desk().house().preferred().get().partnerLabel()));
        app.mendwell.ui.form.Limit.on(letter_text, 20_000, full -> {});
        letter_text.textProperty().bindBidirectional(desk().form().text("letter_text"));
        letter_text.textProperty().subscribe((before, now) -> {
            if (letter_text.isFocused() && editing) {
                sharing.edited();
            }
        });
        edit.setOnAction(event -> {
            editing = true;
            show();
            letter_text.requestFocus();
            letter_text.positionCaret(0);
        });
        again.setOnAction(event -> {
            editing = false;
            sharing.again();
        });
        for (Node node : List.of(letter, again, edit, read, letter_text, noLetter, plan)) {
            node.managedProperty().bind(node.visibleProperty());
        }
        sharing.built().subscribe(this::show);
        desk().form().yesNo("letter_edited").subscribe(this::show);
    }

    private void show() {
        boolean there = sharing.hasLetter() && (!sharing.letter().isEmpty() || editing);
        boolean open = editing || sharing.isEdited();
        letter.setVisible(there);
        letter_text.setVisible(open);
        read.setVisible(!open);
        edit.setVisible(!open);
        again.setVisible(sharing.isEdited());
        read.getChildren().setAll(sharing.letter().lines().map(ShareView::paragraph).toList());
        List<Plan.Section> sections = sharing.plan();
        plan.setVisible(!sections.isEmpty());
        plan.getChildren().setAll(heading());
        sections.forEach(section -> plan.getChildren().add(section(section)));
        noLetter.setVisible(!there && sections.isEmpty());
        noLetter.setText(Words.of(sharing.hasLetter() ? "repair.share.nothing_yet" : "repair.share.no_plan_yet"));
        aside.show();
    }

    private static Label paragraph(String words) {
        var label = new Label(words);
        label.getStyleClass().add("letter-line");
        label.setWrapText(true);
        return label;
    }

    private static Label heading() {
        var heading = new Label(Words.of("repair.plan.title"));
        heading.getStyleClass().add("mw-heading");
        return heading;
    }

    private static Node section(Plan.Section section) {
        var lead = new Label(section.lead());
        lead.getStyleClass().add("plan-lead");
        lead.setWrapText(true);
        var box = new VBox(lead);
        section.lines().forEach(line -> box.getChildren().add(paragraph(line)));
        return box;
    }

    @Override
    public void enter() {
        sharing.build();
    }

    @Override
    Node aside() {
        return aside;
    }

    @Override
    boolean plainAside() {
        return true;
    }
}
