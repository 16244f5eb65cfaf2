package app.mendwell.repair.steps;

import static org.assertj.core.api.Assertions.assertThat;

import app.mendwell.repair.life.RepairRepository;
import app.mendwell.storage.Fields;
import app.mendwell.storage.Json;
import app.mendwell.storage.Stored;
import app.mendwell.storage.TagKind;
import app.mendwell.testing.Fx;
import app.mendwell.ui.Fold;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import javafx.scene.control.Button;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The scenarios of wizard.md section 11 that the wizard itself answers, as someone sees and types them. */
class ScenarioTest {

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
        Fx.run(wizard::enter);
    }

    @AfterEach
    void close() {
        hands.close();
    }

    private void begin() {
        Fx.run(wizard::begin);
        Fx.settle();
    }

    private void begin(boolean brief) {
        begin();
        press("#hardMoment");
        press(brief ? "#brief" : "#full");
    }

    private void press(String button) {
        Fx.fire(hands.scene().getRoot(), button);
        Fx.settle();
    }

    private void type(String field, String words) {
        TextInputControl control = control(field);
        Fx.run(() -> {
            control.requestFocus();
            control.end();
        });
        hands.type(words);
    }

    private TextInputControl control(String field) {
        return (TextInputControl) hands.find(field);
    }

    private String onward() {
        return Fx.find(hands.scene().getRoot(), "#onward", Button.class).getText();
    }

    private RepairSession session() {
        return ((Wizard.Place.Within) wizard.place().get()).session();
    }

    private void pass(long millis) {
        Fx.run(() -> house.timers.pass(millis));
        Fx.settle();
    }

    private List<Stored> repairs() {
        return house.house.records().list(RepairKinds.REPAIR, "order by id");
    }

    @Test
    void gateLeavesNothing() {
        begin();
        assertThat(Fx.get(() -> hands.focus().getId())).isEqualTo("title");
        press("#notSure");
        assertThat(hands.shown()).contains("Private pages", "Go on to the repair", "Close");
        press("#close");
        assertThat(wizard.place().get()).isInstanceOf(Wizard.Place.Nowhere.class);
        assertThat(repairs()).isEmpty();
    }

    @Test
    void escapeLeavesTheGateToo() {
        begin();
        hands.press(KeyCode.ESCAPE);
        assertThat(wizard.place().get()).isInstanceOf(Wizard.Place.Nowhere.class);
    }

    @Test
    void privatePages() {
        begin();
        press("#afraid");
        for (String word : List.of("sorry", "letter", "ask", "next time")) {
            assertThat(String.join("\n", hands.shown()).toLowerCase(java.util.Locale.ROOT)).doesNotContain(word);
        }
        Fx.type(hands.scene().getRoot(), "#note", "He stood in the doorway.");
        pass(10_000);
        press("#vanish");
        assertThat(repairs()).isEmpty();
        assertThat(hands.shown()).doesNotContain("He stood in the doorway.");
        Fx.type(hands.scene().getRoot(), "#note", "Call Ana.");
        press("#keep");
        assertThat(repairs()).hasSize(1);
        Fields kept = repairs().getFirst().fields();
        assertThat(kept.text("route")).isEqualTo("private");
        assertThat(kept.text("state")).isEqualTo("finished");
        assertThat(house.db.list("select count(*) as n from search where search match ?", row -> row.integer("n"),
                "Ana")).containsExactly(0);
    }

    @Test
    void crashAndResume() {
        begin(false);
        hands.ctrl(KeyCode.J);
        press("#step-other_side");
        type("their_view", "Maybe Eli thought I wanted to be le");
        pass(5000);
        UUID id = session().id();
        // The program ends here without a word; a new one opens the same vault.
        hands.close();
        RepairRepository.afterCrash(house.house.records());
        assertThat(repairs().getFirst().fields().text("state")).isEqualTo("paused");
        open();
        Fx.run(() -> wizard.resume(id));
        Fx.settle();
        assertThat(hands.place()).isEqualTo("their_view");
        assertThat(hands.caret()).isEqualTo(35);
        assertThat(control("their_view").getText()).isEqualTo("Maybe Eli thought I wanted to be le");
        assertThat(hands.shown()).contains("Welcome back. You were here.");
        hands.type("f");
        assertThat(hands.shown()).doesNotContain("Welcome back. You were here.");
        assertThat(control("their_view").getText()).endsWith("be lef");
    }

    @Test
    void backSkipJump() {
        begin(false);
        hands.ctrl(KeyCode.ENTER);
        assertThat(onward()).isEqualTo("Skip for now");
        press("#onward");
        press("#step-my_part");
        type("my_part", "I interrupted.");
        for (int i = 0; i < 5; i++) {
            hands.alt(KeyCode.LEFT);
        }
        assertThat(hands.shown()).contains("Settle first");
        for (int i = 0; i < 5; i++) {
            hands.ctrl(KeyCode.ENTER);
        }
        assertThat(control("my_part").getText()).isEqualTo("I interrupted.");
        assertThat(session().walk().mark(Step.HAPPENED)).isEqualTo(Mark.SKIPPED);
        assertThat(hands.shown()).contains("skipped");
    }

    @Test
    void hintAndDismissal() {
        begin(false);
        hands.ctrl(KeyCode.ENTER);
        type("facts", "Eli always leaves me");
        pass(1499);
        assertThat(hands.shown()).doesNotContain("A camera sees one moment. Which one?");
        pass(501);
        assertThat(hands.shown()).contains("A camera sees one moment. Which one?");
        assertThat(hands.place()).isEqualTo("facts");
        assertThat(Fx.find(hands.scene().getRoot(), "#onward", Button.class).isDisabled()).isFalse();
        assertThat(control("facts").getAccessibleHelp()).isEqualTo("A camera sees one moment. Which one?");
        hands.press(KeyCode.ESCAPE);
        assertThat(hands.shown()).doesNotContain("A camera sees one moment. Which one?");
        assertThat(hands.shown()).contains("What a camera would see");
        hands.type(" and never asks");
        pass(2000);
        assertThat(hands.shown()).doesNotContain("A camera sees one moment. Which one?");
        UUID id = session().id();
        Fx.run(() -> {
            wizard.leave();
            wizard.resume(id);
        });
        hands.type(" never");
        pass(2000);
        assertThat(hands.shown()).doesNotContain("A camera sees one moment. Which one?");
    }

    @Test
    void wordsOfOthersAreLeftAlone() {
        begin(false);
        hands.ctrl(KeyCode.ENTER);
        type("facts", "Eli said \"you always do this\"");
        pass(2000);
        type("said_lines.0.words", "You never listen");
        pass(2000);
        assertThat(Fx.get(() -> hands.scene().getRoot().lookup("#hint"))).isNull();
        press("#step-other_side");
        type("their_view", "She always pushes, but I never wanted a fight");
        pass(2000);
        assertThat(Fx.get(() -> hands.scene().getRoot().lookup("#hint"))).isNull();
    }

    @Test
    void spaceRoute() {
        begin();
        press("#frightened");
        press("#goOn");
        press("#full");
        assertThat(hands.shown()).doesNotContain("Say and ask", "Say it and ask");
        press("#step-sorry");
        assertThat(hands.shown()).contains("This stays here for now.");
        press("#step-share");
        assertThat(hands.shown()).doesNotContain("Finish; I shared it", "Print letter", "Save letter as a file",
                "Copy");
        press("#step-sorry");
        Fx.run(() -> session().form().put("sorry_choice", "write"));
        type("sorry_happened", "I shouted in the hallway.");
        pass(800);
        assertThat(repairs().getFirst().fields().text("sorry_happened")).isEqualTo("I shouted in the hallway.");
        assertThat(repairs().getFirst().fields().text("route")).isEqualTo("space");
    }

    @Test
    void shortToFull() {
        begin(true);
        hands.ctrl(KeyCode.ENTER);
        hands.ctrl(KeyCode.ENTER);
        Fx.run(() -> session().form().put("feelings", Json.read("[{\"feeling_id\":\"hurt\",\"strength\":2}]")));
        Fx.run(() -> ((Fold) hands.find("theirSide")).open().set(true));
        type("their_view", "He was tired");
        press("#length");
        assertThat(session().fields().text("path")).isEqualTo("full");
        assertThat(session().walk().step().get()).isEqualTo(Step.INSIDE);
        assertThat(hands.shown()).contains("hurt", "Step 3 of 11, Inside me");
        assertThat(session().fields().text("their_view")).isEqualTo("He was tired");
        assertThat(session().walk().shown()).hasSize(11);
    }

    @Test
    void itComesBack() {
        UUID trigger = house.tag("left alone in company", TagKind.TRIGGER);
        UUID before = UUID.randomUUID();
        house.store.known = List.of(new RepairStore.Earlier(before, LocalDate.of(2026, 3, 2),
                List.of("Text Eli 'kitchen'"), "not_yet"));
        begin(false);
        hands.ctrl(KeyCode.ENTER);
        Fx.run(() -> session().form().ids("trigger_tags").add(trigger));
        assertThat(hands.shown()).contains("2 March", "Text Eli 'kitchen'", "Plan held: not yet",
                "You’ve met this before. Here’s what you planned then.");
        hands.tabToWords("Use a step");
        hands.press(KeyCode.SPACE);
        assertThat(PlanSteps.bodies(session().fields())).containsExactly("Text Eli 'kitchen'");
        assertThat(session().fields().words("earlier_repairs")).containsExactly(before.toString());
        hands.tabToWords("Not this one");
        hands.press(KeyCode.SPACE);
        assertThat(hands.shown()).doesNotContain("2 March");
    }
}
