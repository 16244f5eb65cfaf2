package app.mendwell.repair.steps;

import app.mendwell.storage.Fields;
import app.mendwell.storage.TagKind;
import app.mendwell.ui.Callout;
import app.mendwell.ui.ScaleField;
import app.mendwell.ui.TagChip;
import app.mendwell.ui.Words;
import app.mendwell.ui.form.Form;
import app.mendwell.ui.form.FormField;
import app.mendwell.ui.form.Input;
import java.util.List;
import java.util.stream.Stream;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;

/** Settle first: how hot it is, where one notices it, and whether to go on, to find some calm, or to come back. */
final class SettleView extends StepPage {

    private static final int A_LOT = 7;
    private static final int SOOTHERS = 4;
    private static final List<String> SIGNS = List.of("chest", "jaw", "stomach", "hot_face", "shaking", "numb",
            "racing_thoughts", "tears", "tired");

    @FXML
    private Form heat;
    @FXML
    private Callout lot;
    @FXML
    private Form signs;
    @FXML
    private ChoiceCards choice;
    @FXML
    private VBox calmer;
    @FXML
    private FlowPane steadying;
    @FXML
    private Button calm;
    @FXML
    private Form after;
    @FXML
    private VBox later;
    @FXML
    private VBox until;
    @FXML
    private Form words;

    private boolean calmed;

    SettleView(StepDesk desk) {
        super(desk, Step.SETTLE);
    }

    @FXML
    private void initialize() {
        draw(heat, FormField.of("heat_before", scale()));
        heat.input("heat_before").map(ScaleField.class::cast).ifPresent(ScaleField::endsBelow);
        draw(signs, FormField.of("body_signs",
                new Input.Several(SIGNS, sign -> Words.of("repair.settle.body_signs." + sign))));
        choice.show(Stream.of("ready", "calm_first", "later")
                .map(key -> new ChoiceCards.Card(key, Words.of("repair.settle.settle_choice." + key),
                        Words.of("repair.settle.settle_choice." + key + ".text")))
                .toList());
        choice.value().bindBidirectional(desk().form().key("settle_choice"));
        calm.setOnAction(event -> {
            calmed = true;
            desk().house().go().calm(false);
            show(desk().session().fields());
        });
        draw(after, FormField.of("heat_after", scale()));
        after.input("heat_after").map(ScaleField.class::cast).ifPresent(ScaleField::endsBelow);
        var times = new ReturnTime(desk().house().wall());
        until.getChildren().setAll(Piece.labelled(Words.of("repair.settle.pause_until.prompt"),
                new ReturnTimeField(desk().session(), times)));
        draw(words, FormField.of("return_words", new Input.Wrapped(200, 1)));
        signs.setVisible(!desk().way().brief());
        for (Node node : List.of(lot, signs, calmer, after, later)) {
            node.managedProperty().bind(node.visibleProperty());
        }
        desk().form().fields().subscribe(this::show);
    }

    private static Input scale() {
        return new Input.Scale(0, 10, Words.of("repair.settle.cool"), Words.of("repair.settle.hot"));
    }

    private void show(Fields all) {
        Integer heatNow = all.integer("heat_before");
        lot.setVisible(heatNow != null && heatNow >= A_LOT);
        calmer.setVisible(all.text("settle_choice").equals("calm_first") || all.has("heat_after"));
        after.setVisible(calmed || all.has("heat_after"));
        later.setVisible(all.text("settle_choice").equals("later"));
    }

    @Override
    public void enter() {
        desk().tagSource().ofKind(TagKind.SOOTHER, tags -> {
            steadying.getChildren().setAll(calm);
            tags.stream().limit(SOOTHERS).forEach(tag -> steadying.getChildren().add(new TagChip(tag)));
        });
    }
}
