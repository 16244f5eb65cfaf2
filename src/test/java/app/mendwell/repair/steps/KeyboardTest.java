package app.mendwell.repair.steps;

import static org.assertj.core.api.Assertions.assertThat;

import app.mendwell.storage.Fields;
import app.mendwell.testing.Fx;
import java.util.List;
import java.util.UUID;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The wizard by keyboard alone: every key of wizard.md section 10, and where the focus goes. */
class KeyboardTest {

    private final WizardHouse house = new WizardHouse();
    private WizardView wizard;
    private Hands hands;

    @BeforeEach
    void open() {
        wizard = Fx.get(() -> {
            var view = house.view();
            view.root();
            return view;
        });
        hands = new Hands(Fx.get(wizard::root));
        Fx.run(() -> {
            wizard.enter();
            wizard.begin();
        });
        Fx.settle();
    }

    @AfterEach
    void close() {
        hands.close();
    }

    /** Past the gate and the path choice, with Tab and Space only. */
    private void toTheFirstPage() {
        hands.tabToWords("We had a hard moment");
        hands.press(KeyCode.SPACE);
        hands.tabToWords("As long as I like");
        hands.press(KeyCode.SPACE);
    }

    private void next() {
        hands.ctrl(KeyCode.ENTER);
    }

    private void fill(String field, String words) {
        hands.tabTo(field);
        hands.type(words);
    }

    private void choose(String words) {
        hands.tabToWords(words);
        hands.press(KeyCode.SPACE);
    }

    private RepairSession session() {
        return ((Wizard.Place.Within) wizard.place().get()).session();
    }

    @Test
    void theWholePathToAFinishedRepair() {
        toTheFirstPage();
        assertThat(hands.place()).isEqualTo("heat_before");
        hands.press(KeyCode.SPACE);
        hands.press(KeyCode.RIGHT);
        next();
        hands.type("At Sam’s birthday I stood by the kitchen door.");
        fill("said_lines.0.words", "Wait, are we all right?");
        choose("left alone in company");
        next();
        choose("to matter");
        fill("story", "Nobody comes back.");
        next();
        choose("Maybe");
        fill("echo_when", "School parties.");
        next();
        hands.type("They had not seen them for a year.");
        next();
        hands.type("In the car I went silent");
        choose("went quiet");
        next();
        choose("Write one");
        choose("Copy my part in");
        fill("sorry_impact", "It may have felt like a closed door.");
        next();
        fill("i_feel_text", "lonely");
        fill("i_when", "I stand alone at a party");
        fill("i_need", "to be brought along");
        fill("ask_text", "Introduce me to two people.");
        next();
        fill("commitment_text", "We say good night.");
        next();
        fill("plan_steps.0.body", "I say early that I’d like company");
        next();
        assertThat(hands.shown()).contains("Read it through",
                "I feel lonely when I stand alone at a party, and I need to be brought along.",
                "Next time: I say early that I’d like company.");
        UUID id = session().id();
        next();
        Fields kept = house.house.records().find(RepairKinds.REPAIR, id).orElseThrow().fields();
        assertThat(kept.text("state")).isEqualTo("finished");
        assertThat(kept.integer("heat_before")).isEqualTo(6);
        assertThat(kept.words("needs")).containsExactly("to-matter");
        assertThat(kept.text("sorry_happened")).isEqualTo("In the car I went silent");
        assertThat(kept.tree("said_lines").path(0).path("speaker").asText()).isEqualTo("me");
        assertThat(PlanSteps.bodies(kept)).containsExactly("I say early that I’d like company");
        assertThat(house.left).containsExactly(id);
        for (Step step : Step.values()) {
            assertThat(Mark.of(kept, step)).as(step.key()).isEqualTo(Mark.DONE);
        }
    }

    @Test
    void enterAloneNeverLeavesAPage() {
        toTheFirstPage();
        next();
        hands.type("One.");
        hands.press(KeyCode.ENTER);
        assertThat(session().walk().step().get()).isEqualTo(Step.HAPPENED);
        hands.tabTo("said_lines.0.words");
        hands.press(KeyCode.ENTER);
        assertThat(session().walk().step().get()).isEqualTo(Step.HAPPENED);
    }

    @Test
    void onAnotherPageTheFirstFieldHasTheFocus() {
        toTheFirstPage();
        next();
        assertThat(hands.place()).isEqualTo("facts");
        next();
        next();
        assertThat(hands.place()).isEqualTo("echo_familiar");
        hands.alt(KeyCode.LEFT);
        hands.alt(KeyCode.LEFT);
        assertThat(hands.place()).isEqualTo("facts");
    }

    @Test
    void theListOfStepsOpensAnyPageAndEscapeLeadsBackToTheCaret() {
        toTheFirstPage();
        next();
        hands.type("At Sam’s birthday");
        Fx.run(() -> ((TextInputControl) hands.focus()).positionCaret(4));
        hands.ctrl(KeyCode.J);
        assertThat(Fx.get(() -> hands.focus().getId())).isEqualTo("step-happened");
        hands.press(KeyCode.DOWN);
        assertThat(Fx.get(() -> hands.focus().getAccessibleText())).isEqualTo("Step 3 of 11, Inside me, open");
        hands.press(KeyCode.ESCAPE);
        assertThat(hands.place()).isEqualTo("facts");
        assertThat(hands.caret()).isEqualTo(4);
        hands.ctrl(KeyCode.J);
        hands.press(KeyCode.END);
        hands.press(KeyCode.ENTER);
        assertThat(session().walk().step().get()).isEqualTo(Step.SHARE);
    }

    @Test
    void aStepSaysInWordsHowFarItIs() {
        toTheFirstPage();
        next();
        next();
        assertThat(Fx.get(() -> hands.find("step-settle").getAccessibleText())).isEqualTo("Step 1 of 11, Settle, done");
        assertThat(Fx.get(() -> hands.find("step-happened").getAccessibleText()))
                .isEqualTo("Step 2 of 11, What happened, skipped for now");
        assertThat(Fx.get(() -> hands.find("step-inside").getAccessibleText()))
                .isEqualTo("Step 3 of 11, Inside me, you are here");
    }

    @Test
    void keepingWhenAskedSaysKeptAndNothingElse() {
        toTheFirstPage();
        next();
        hands.type("One.");
        hands.ctrl(KeyCode.S);
        assertThat(house.store.asked).contains("save");
        assertThat(house.house.notices().current().get().text()).isEqualTo("Kept");
    }

    @Test
    void escapeClosesTheHintThenThePanelAndNeverTheWizard() {
        toTheFirstPage();
        next();
        hands.type("Eli always leaves me");
        Fx.run(() -> house.timers.pass(1500));
        next();
        choose("More words");
        assertThat(hands.shown()).contains("Words for needs");
        hands.press(KeyCode.ESCAPE);
        assertThat(hands.shown()).doesNotContain("Words for needs");
        assertThat(hands.place()).isEqualTo("needs");
        hands.press(KeyCode.ESCAPE);
        hands.press(KeyCode.ESCAPE);
        assertThat(hands.shown()).contains("Inside me");
        assertThat(house.left).isEmpty();
    }

    @Test
    void aHintIsTheNextStopAfterItsField() {
        toTheFirstPage();
        next();
        hands.type("Eli always leaves me");
        Fx.run(() -> house.timers.pass(1500));
        Fx.settle();
        hands.press(KeyCode.TAB);
        assertThat(hands.shown()).contains("No more hints");
        assertThat(Fx.get(() -> hands.focus().getParent().getParent().getId())).isEqualTo("hint");
    }

    @Test
    void aFieldTakesBackItsOwnTyping() {
        toTheFirstPage();
        next();
        hands.type("One.");
        next();
        hands.alt(KeyCode.LEFT);
        hands.type(" Two.");
        hands.ctrl(KeyCode.Z);
        assertThat(session().fields().text("facts")).isNotEqualTo("One. Two.");
    }

    @Test
    void aSorryWithoutItsImpactIsMentionedOnceOnTopOfTheNextPage() {
        toTheFirstPage();
        hands.ctrl(KeyCode.J);
        hands.press(KeyCode.HOME);
        for (int i = 0; i < 6; i++) {
            hands.press(KeyCode.DOWN);
        }
        hands.press(KeyCode.ENTER);
        choose("Write one");
        fill("sorry_happened", "I walked off.");
        next();
        assertThat(hands.shown()).contains("Say it and ask",
                "Did it do something to them? This can stay empty.", "Go back to it");
        choose("Go back to it");
        assertThat(hands.place()).isEqualTo("sorry_impact");
        next();
        assertThat(hands.shown()).doesNotContain("Did it do something to them? This can stay empty.");
    }

    @Test
    void aFeelingGoesOnToItsNextStrengthAndKeepsTheFocus() {
        toTheFirstPage();
        next();
        next();
        Fx.run(() -> session().form().put("feelings",
                app.mendwell.storage.Json.read("[{\"feeling_id\":\"hurt\",\"strength\":2}]")));
        Fx.settle();
        // The word came after the focus was set; a person comes to it with Shift Tab.
        Fx.run(() -> app.mendwell.ui.form.FirstFocus.in(hands.find("feelings")).orElseThrow().requestFocus());
        hands.pressFocused();
        assertThat(session().fields().tree("feelings").path(0).path("strength").asInt()).isEqualTo(3);
        hands.pressFocused();
        assertThat(session().fields().tree("feelings").path(0).path("strength").asInt()).isEqualTo(1);
        hands.press(KeyCode.DELETE);
        assertThat(session().fields().has("feelings")).isFalse();
        assertThat(hands.place()).isEqualTo("feelings");
    }

    @Test
    void calmLeadsBackToTheSamePlace() {
        toTheFirstPage();
        chooseCalm();
        hands.tabToWords("Breathe, in 4, out 6");
        hands.press(KeyCode.SPACE);
        assertThat(house.ways().asked).contains("calm false");
        assertThat(hands.shown()).contains("And now, from 0 to 10?");
    }

    /** The second of the three ways on. */
    private void chooseCalm() {
        hands.tabTo("settle_choice");
        hands.press(KeyCode.RIGHT);
    }

    @Test
    void nothingIsFocusedThatIsNotOnThePage() {
        toTheFirstPage();
        for (Step step : Step.values()) {
            assertThat(session().walk().step().get()).isEqualTo(step);
            assertThat(List.of("", "heat_before", "facts", "feelings", "echo_familiar", "their_view", "my_part",
                    "sorry_choice", "i_feel_text", "boundaries_touched", "commitment_text", "early_sign",
                    "letter_parts"))
                    .contains(hands.place());
            if (step != Step.SHARE) {
                next();
            }
        }
    }
}
