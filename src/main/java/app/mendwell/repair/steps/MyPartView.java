package app.mendwell.repair.steps;

import app.mendwell.repair.steps.OtherRooms.Line;
import app.mendwell.ui.Fold;
import app.mendwell.ui.Words;
import app.mendwell.ui.form.Form;
import app.mendwell.ui.form.FormField;
import app.mendwell.ui.form.Input;
import java.util.List;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;

/** My part: one thing I own, no more; and what isn't mine to carry. */
final class MyPartView extends StepPage {

    private static final int LONG = 20_000;
    private static final int TEXT = 500;
    private static final List<String> KINDS = List.of("raised_voice", "went_quiet", "walked_off", "interrupted",
            "insult_or_sarcasm", "compared_person", "brought_up_old", "brushed_off", "decided_alone", "forgot",
            "left_alone_in_company", "need_unsaid", "yes_meant_no", "other", Derived.NOTHING_TO_OWN);

    @FXML
    private Form part;
    @FXML
    private Fold both;

    private final VBox theirs = new VBox();

    MyPartView(StepDesk desk) {
        super(desk, Step.MY_PART);
        theirs.getStyleClass().add("their-lines");
        theirs.setVisible(false);
        theirs.managedProperty().bind(theirs.visibleProperty());
    }

    @FXML
    private void initialize() {
        boolean brief = desk().way().brief();
        both.setVisible(brief);
        both.setManaged(brief);
        if (brief) {
            both.content().add(new PartAndSorry(this));
            both.open().set(true);
            return;
        }
        draw(part, FormField.of("my_part", new Input.Area(LONG, 3, true)),
                FormField.of("my_part_kinds",
                        new Input.Several(KINDS, kind -> Words.of("repair.my_part.my_part_kinds." + kind))),
                FormField.of("my_part_not_mine", new Input.Wrapped(TEXT, 2)));
    }

    @Override
    public void enter() {
        desk().house().tasks().run(() -> desk().wizard().rooms().lines(), this::showTheirs);
    }

    /** What the other one asked to have respected, to read only. */
    private void showTheirs(List<Line> lines) {
        List<Line> partners = lines.stream().filter(line -> line.holder().equals("partners")).toList();
        var title = new Label(Words.of("repair.my_part.their_lines",
                desk().house().preferred().get().partnerLabel()));
        title.getStyleClass().add("mw-label");
        title.setWrapText(true);
        theirs.getChildren().setAll(title);
        for (Line line : partners) {
            var name = new Label(line.title());
            name.getStyleClass().add("mw-item-title");
            name.setWrapText(true);
            var wording = new Label(line.wording());
            wording.getStyleClass().add("mw-muted");
            wording.setWrapText(true);
            var card = new VBox(name, wording);
            card.getStyleClass().addAll("mw-card", "earlier-card");
            theirs.getChildren().add(card);
        }
        theirs.setVisible(!partners.isEmpty());
    }

    @Override
    Node aside() {
        return theirs;
    }
}
