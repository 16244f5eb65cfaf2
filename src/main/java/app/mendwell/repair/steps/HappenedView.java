package app.mendwell.repair.steps;

import app.mendwell.storage.Fields;
import app.mendwell.storage.TagKind;
import app.mendwell.ui.Words;
import app.mendwell.ui.form.Form;
import app.mendwell.ui.form.FormField;
import app.mendwell.ui.form.Input;
import java.util.List;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.layout.VBox;

/** What a camera would see: one event, seen and heard, without reasons. */
final class HappenedView extends StepPage {

    private static final int LONG = 20_000;
    private static final int SPOKEN = 300;
    /** As many lines of talk as anybody remembers. */
    private static final int SPOKEN_LINES = 40;
    private static final List<String> PARTS = List.of("morning", "afternoon", "evening", "night", "unsure");
    private static final List<String> SPEAKERS = List.of("me", "them", "other");

    @FXML
    private Form factsForm;
    @FXML
    private Form when;
    @FXML
    private Form said;
    @FXML
    private VBox triggers;
    @FXML
    private Form around;

    private final TriggerChips chips;
    private final EarlierCards cards;

    HappenedView(StepDesk desk) {
        super(desk, Step.HAPPENED);
        chips = new TriggerChips(desk.tagSource(), desk.form().ids("trigger_tags"));
        chips.setId("trigger_tags");
        cards = new EarlierCards(desk.earlier());
    }

    @FXML
    private void initialize() {
        draw(factsForm, FormField.of("facts", new Input.Area(LONG, 4, true)));
        triggers.getChildren().setAll(Piece.labelled(Words.of("repair.happened.trigger_tags.prompt"), chips));
        if (desk().way().brief()) {
            for (Node node : List.of(when, said, around)) {
                node.setVisible(false);
                node.setManaged(false);
            }
            return;
        }
        draw(when, FormField.of("happened_on", new Input.Day(() -> desk().house().wall().today())).beside(13),
                FormField.of("happened_part", new Input.Menu(PARTS,
                        part -> Words.of("repair.happened.happened_part." + part),
                        Words.of("repair.happened.happened_part.none"))).beside(10));
        draw(said, FormField.of("said_lines", new Input.Rows(List.of(
                FormField.of("speaker", new Input.Menu(SPEAKERS,
                        speaker -> Words.of("repair.happened.said_lines.speaker." + speaker), "")),
                FormField.of("words", new Input.Line(SPOKEN))), SPOKEN_LINES, Fields.EMPTY.with("speaker", "me"))));
        draw(around, FormField.of("place_tag", new Input.OneTag(List.of(TagKind.PLACE))).beside(13),
                FormField.of("person_tags", new Input.TagList(List.of(TagKind.PERSON))).beside(13));
    }

    @Override
    public void enter() {
        chips.read();
        desk().earlier().read();
    }

    @Override
    Node aside() {
        return cards;
    }
}
