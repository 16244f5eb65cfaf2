package app.mendwell.repair.steps;

import app.mendwell.storage.Fields;
import app.mendwell.ui.Callout;
import app.mendwell.ui.Chips;
import app.mendwell.ui.Fold;
import app.mendwell.ui.Segmented;
import app.mendwell.ui.WordChoices;
import app.mendwell.ui.WordPicker;
import app.mendwell.ui.Words;
import app.mendwell.ui.form.Form;
import app.mendwell.ui.form.FormField;
import app.mendwell.ui.form.Input;
import java.util.List;
import java.util.Optional;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.javafx.FontIcon;

/** Say it and ask: one sentence, built from its parts, and one request. */
final class SayAskView extends StepPage {

    private static final int TEXT = 300;
    private static final int TALK = 120;
    private static final List<String> KINDS = List.of("listen", "comfort", "think-together", "help", "company", "space",
            "celebrate", "talk");

    private final WordChoices words;
    private final Chips<String> offered = new Chips<>();
    private final StatementPaper statement;
    private final VBox beside = new VBox();
    private final VBox ownHintPlace = new VBox();

    @FXML
    private VBox feel;
    @FXML
    private Form when;
    @FXML
    private VBox statementPlace;
    @FXML
    private Form ask;
    @FXML
    private FlowPane noLine;
    @FXML
    private Callout mayBeALimit;
    @FXML
    private Button limit;
    @FXML
    private Form talk;
    @FXML
    private Fold both;

    SayAskView(StepDesk desk) {
        super(desk, Step.SAY_ASK);
        words = WordLists.feelings(desk.content(), desk.form().words("i_feel"));
        statement = new StatementPaper(desk);
        beside.getStyleClass().add("say-beside");
    }

    @FXML
    private void initialize() {
        boolean brief = desk().way().brief();
        var box = new SayBox(desk().form(), words);
        box.setId("i_feel");
        VBox piece = Piece.labelled(Words.of("repair.say_ask.i_feel.prompt"), box);
        offered.getStyleClass().add("small-chips");
        offered.share(words.chosen());
        offered.more(Words.of("repair.say_ask.i_feel.more"), this::openWords);
        piece.getChildren().addAll(ownHintPlace, offered);
        feel.getChildren().setAll(piece);
        draw(when, FormField.of("i_when", new Input.Wrapped(TEXT, 2)),
                FormField.of("i_need", new Input.Wrapped(TEXT, 1)));
        draw(ask, FormField.of("ask_text", new Input.Wrapped(TEXT, 1)));
        both.setVisible(brief);
        both.setManaged(brief);
        if (brief) {
            statementPlace.getChildren().setAll(statement);
            both.content().add(new PartAndSorry(this));
            both.open().set(desk().session().fields().has("sorry_choice")
                    || desk().session().fields().hasText("my_part"));
        } else {
            drawTalk();
            beside();
        }
        noLine.setVisible(!brief);
        talk.setVisible(!brief);
        statementPlace.setVisible(brief);
        for (Node node : List.of(noLine, mayBeALimit, talk, statementPlace)) {
            node.managedProperty().bind(node.visibleProperty());
        }
        limit.setOnAction(event -> limit());
        desk().form().fields().subscribe(this::show);
    }

    private void drawTalk() {
        var label = new Label(Words.of("repair.say_ask.ask_ok_no.prompt"));
        label.getStyleClass().add("mw-label");
        var bar = new Segmented<Boolean>();
        bar.setId("ask_ok_no");
        bar.setAccessibleText(label.getText());
        bar.show(List.of(true, false), yes -> Words.of(yes ? "repair.say_ask.ask_ok_no.yes"
                : "repair.say_ask.ask_ok_no.no"));
        bar.value().bindBidirectional(desk().form().yesNo("ask_ok_no"));
        label.setLabelFor(bar);
        noLine.getChildren().setAll(label, bar);
        draw(talk, FormField.of("talk_time", new Input.Line(TALK)).beside(14),
                FormField.of("ask_by", new Input.Day(null)).beside(11),
                FormField.of("ask_kind", new Input.Menu(KINDS, key -> desk().labels().of("support-mode", key),
                        Words.of("repair.say_ask.ask_kind.none"))).beside(14));
    }

    private void beside() {
        var toLimit = new Button(Words.of("repair.say_ask.limit"), new FontIcon("remixal-door-open-line"));
        toLimit.getStyleClass().addAll("mw-link", "beside-link");
        toLimit.setOnAction(event -> limit());
        var earlier = new Label(Words.of("repair.say_ask.from_earlier"));
        earlier.getStyleClass().add("mw-label");
        var part = new Label("", new FontIcon("remixal-footprint-line"));
        part.getStyleClass().addAll("mw-small", "from-earlier");
        part.setWrapText(true);
        var from = new VBox(earlier, part);
        from.getStyleClass().add("form-field");
        from.managedProperty().bind(from.visibleProperty());
        desk().form().fields().subscribe(all -> {
            from.setVisible(all.hasText("my_part"));
            part.setText(Words.of("repair.say_ask.earlier_part", all.text("my_part").strip()));
        });
        beside.getChildren().setAll(statement, toLimit, from);
    }

    private void openWords() {
        var picker = new WordPicker();
        picker.show(words);
        desk().panel().open(Words.of("repair.inside.feelings.words"), picker);
    }

    private void limit() {
        desk().wizard().rooms().beginLimit(desk().session().fields().text("ask_text"));
    }

    private void show(Fields all) {
        List<String> felt = all.tree("feelings").valueStream().map(each -> each.path("feeling_id").asText())
                .filter(id -> !words.chosen().contains(id)).toList();
        offered.show(felt, words::word);
        boolean mayNot = Boolean.FALSE.equals(all.yesNo("ask_ok_no"));
        mayBeALimit.setVisible(mayNot && !desk().way().brief());
    }

    @Override
    Optional<VBox> hintPlace(String field) {
        return switch (field) {
            case "i_feel_text" -> Optional.of(ownHintPlace);
            case "i_statement" -> Optional.of(statement.hintPlace());
            default -> super.hintPlace(field);
        };
    }

    @Override
    @Nullable
    Node aside() {
        return beside.getChildren().isEmpty() ? null : beside;
    }
}
