package app.mendwell.repair.steps;

import app.mendwell.storage.Fields;
import app.mendwell.ui.Chips;
import app.mendwell.ui.Fold;
import app.mendwell.ui.IconButton;
import app.mendwell.ui.WordChoices;
import app.mendwell.ui.WordPicker;
import app.mendwell.ui.Words;
import app.mendwell.ui.form.Form;
import app.mendwell.ui.form.FormField;
import app.mendwell.ui.form.Input;
import java.util.List;
import java.util.Set;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

/** Inside me: feelings with their strength, needs, the story the mind told. */
final class InsideView extends StepPage {

    private static final int LONG = 20_000;
    /** Chosen words that show the way to the private pages once; what is written is never read for it. */
    private static final Set<String> AFRAID = Set.of("afraid", "terrified", "full-of-dread");
    private static final Set<String> SAFETY = Set.of("safety", "protection");

    private final WordChoices feelingWords;
    private final WordChoices needWords;
    private final FeelingStrengths strengths;
    private final VBox picker;

    @FXML
    private VBox feelingsPlace;
    @FXML
    private VBox needsPlace;
    @FXML
    private HBox safe;
    @FXML
    private Button toPrivatePages;
    @FXML
    private IconButton safeClose;
    @FXML
    private Form told;
    @FXML
    private Button toToday;
    @FXML
    private Fold theirSide;
    @FXML
    private Form view;

    private List<String> added = List.of();

    InsideView(StepDesk desk) {
        super(desk, Step.INSIDE);
        strengths = new FeelingStrengths(desk.form().tree("feelings"));
        feelingWords = WordLists.feelings(desk.content(), strengths.ids());
        needWords = WordLists.needs(desk.content(), desk.form().words("needs"));
        picker = picker(feelingWords, "repair.inside.feelings.words");
    }

    private static VBox picker(WordChoices words, String heading) {
        var title = new Label(Words.of(heading));
        title.getStyleClass().add("mw-label");
        var box = new VBox(title, picker(words));
        box.getStyleClass().add("wizard-panel");
        return box;
    }

    private static WordPicker picker(WordChoices words) {
        var picker = new WordPicker();
        picker.show(words);
        return picker;
    }

    @FXML
    private void initialize() {
        var box = new FeelingsBox(strengths, feelingWords, this::toPicker);
        box.setId("feelings");
        feelingsPlace.getChildren().setAll(Piece.labelled(Words.of("repair.inside.feelings.prompt"), box));
        needsPlace.getChildren().setAll(Piece.labelled(Words.of("repair.inside.needs.prompt"), needChips()));
        told.setVisible(!desk().way().brief());
        theirSide.setVisible(desk().way().brief());
        if (desk().way().brief()) {
            draw(view, Step.OTHER_SIDE, FormField.of("their_view", new Input.Area(LONG, 3, false)));
            theirSide.open().set(desk().session().fields().hasText("their_view"));
        } else {
            draw(told, FormField.of("story", new Input.Area(LONG, 2, false)),
                    FormField.of("inside_note", new Input.Area(LONG, 2, false)));
        }
        safe.setVisible(false);
        toPrivatePages.setOnAction(event -> desk().privately().run());
        safeClose.setOnAction(event -> safe.setVisible(false));
        toToday.setOnAction(event -> addToToday());
        for (Node node : List.of(safe, told, theirSide, toToday)) {
            node.managedProperty().bind(node.visibleProperty());
        }
        desk().form().fields().subscribe(this::show);
    }

    private Node needChips() {
        var chips = new Chips<String>();
        chips.setId("needs");
        chips.share(needWords.chosen());
        var offered = WordLists.offeredNeeds(needWords);
        offered.subscribe(() -> chips.show(offered, needWords::word));
        chips.show(offered, needWords::word);
        chips.more(Words.of("repair.inside.needs.more"),
                () -> desk().panel().open(Words.of("repair.inside.needs.words"), picker(needWords)));
        return chips;
    }

    private void toPicker() {
        app.mendwell.ui.form.FirstFocus.in(picker).ifPresent(Node::requestFocus);
    }

    private void show(Fields all) {
        boolean speaks = strengths.ids().stream().anyMatch(AFRAID::contains)
                || all.words("needs").stream().anyMatch(SAFETY::contains);
        if (speaks && desk().session().once("private pages")) {
            safe.setVisible(true);
        }
        boolean there = !strengths.ids().isEmpty() && strengths.ids().equals(added);
        toToday.setVisible(!strengths.ids().isEmpty());
        toToday.setDisable(there);
        toToday.setText(Words.of(there ? "repair.inside.in_today" : "repair.inside.to_today"));
    }

    private void addToToday() {
        List<String> ids = List.copyOf(strengths.ids());
        desk().house().tasks().run(() -> desk().wizard().rooms().addToToday(ids), () -> {
            added = ids;
            show(desk().session().fields());
        });
    }

    @Override
    Node aside() {
        return picker;
    }
}
