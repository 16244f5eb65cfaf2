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
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;

/** Next time: a small plan for the same moment. */
final class NextTimeView extends StepPage {

    private static final int LINE = 200;
    private static final int TEXT = 500;
    private static final int WORD = 40;

    @FXML
    private Form early;
    @FXML
    private Form plan;
    @FXML
    private Form more;
    @FXML
    private Form lookBack;

    private final EarlierCards cards;
    private final FlowPane toTriggers = new FlowPane();
    private final Label toAgree = new Label(
            Words.of("repair.next_time.to_be_agreed"));
    private final EarlySigns signs;

    NextTimeView(StepDesk desk) {
        super(desk, Step.NEXT_TIME);
        cards = new EarlierCards(desk.earlier());
        signs = new EarlySigns(desk.session(), desk.house());
    }

    @FXML
    private void initialize() {
        boolean brief = desk().way().brief();
        toTriggers.getStyleClass().add("to-triggers");
        toAgree.getStyleClass().add("mw-small");
        draw(plan, FormField.of("plan_steps", new Input.Rows(List.of(
                FormField.of("body", new Input.Wrapped(LINE, 1)),
                FormField.of("who", new Input.Menu(List.of("me", "both"),
                        who -> Words.of("repair.next_time.plan_steps.who." + who), ""))),
                brief ? 1 : PlanSteps.MOST, Fields.EMPTY.with("who", "me"))));
        if (brief) {
            draw(lookBack, tick("followup_week1"));
        } else {
            draw(early, FormField.of("early_sign", new Input.Wrapped(LINE, 1)));
            early.after("early_sign").getChildren().add(toTriggers);
            draw(more, FormField.of("success_strategy", new Input.Wrapped(TEXT, 2)),
                    FormField.of("soother_tags", new Input.TagList(List.of(TagKind.SOOTHER))),
                    FormField.of("pause_word", new Input.Line(WORD)));
            draw(lookBack, tick("followup_day1"), tick("followup_week1"));
        }
        plan.after("plan_steps").getChildren().add(toAgree);
        for (Node node : List.of(early, toTriggers, more, toAgree)) {
            node.managedProperty().bind(node.visibleProperty());
        }
        early.setVisible(!brief);
        more.setVisible(!brief);
        desk().form().fields().subscribe(this::show);
        signs.triggers().subscribe(this::showTriggers);
    }

    private static FormField tick(String name) {
        return FormField.of(name, new Input.Tick());
    }

    private void show(Fields all) {
        toAgree.setVisible(
                all.tree("plan_steps").valueStream().anyMatch(step -> step.path("who").asText().equals("both")));
        toTriggers.setVisible(all.hasText("early_sign") && !toTriggers.getChildren().isEmpty());
        for (int i = 0; i < toTriggers.getChildren().size(); i++) {
            toTriggers.getChildren().get(i).setDisable(signs.isKept(signs.triggers().get(i)));
        }
    }

    private void showTriggers() {
        toTriggers.getChildren().setAll(signs.triggers().stream().map(trigger -> {
            var save = new Button(Words.of("repair.next_time.to_trigger", trigger.name()));
            save.getStyleClass().add("mw-link");
            save.setWrapText(true);
            save.setOnAction(event -> signs.keep(trigger));
            return save;
        }).toList());
        show(desk().session().fields());
    }

    @Override
    public void enter() {
        signs.read();
        desk().earlier().read();
    }

    @Override
    Node aside() {
        return cards;
    }
}
