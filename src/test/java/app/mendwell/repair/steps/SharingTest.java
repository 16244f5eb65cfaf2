package app.mendwell.repair.steps;

import static org.assertj.core.api.Assertions.assertThat;

import app.mendwell.repair.output.LetterPart;
import app.mendwell.repair.output.Plan;
import app.mendwell.repair.steps.RepairStore.Output;
import app.mendwell.storage.Fields;
import java.util.UUID;
import javafx.scene.Node;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class SharingTest {

    private final WizardHouse house = new WizardHouse();
    private RepairSession session;
    private Sharing sharing;

    @BeforeEach
    void open() {
        open(Repaired.full(house));
    }

    private void open(Fields fields) {
        UUID id = UUID.randomUUID();
        house.store.save(id, fields);
        session = RepairSession.resume(house.house, house.store, id, fields);
        session.deriving(new Derived(house.desk().content(), house.house.preferred()));
        var earlier = new EarlierRepairs(session, house.store, house.house);
        sharing = new Sharing(new StepDesk(house.desk(), session, earlier, new NoPanel(), () -> {}));
        sharing.build();
    }

    private static final class NoPanel implements Panel {
        @Override
        public void open(String title, Node content) {}

        @Override
        public void close() {}
    }

    @Test
    void theLetterIsBuiltFromItsPartsAndKeptWithTheRepair() {
        assertThat(sharing.letter()).startsWith("Eli,\nI’ve been thinking about 8 March 2026.").endsWith("Noor");
        assertThat(session.fields().text("letter_text")).isEqualTo(sharing.letter());
        assertThat(session.fields().text("plan_text")).startsWith("Next time");
    }

    @Test
    void lookingAtTheLetterIsNoAnswer() {
        assertThat(session.walk().mark(Step.SHARE)).isEqualTo(Mark.UNTOUCHED);
    }

    @Test
    void aPartThatIsUntickedIsGoneFromTheLetterAndComesBack() {
        sharing.tick(LetterPart.MY_PART, false);
        assertThat(sharing.letter()).doesNotContain("My part:");
        assertThat(sharing.offered()).contains(LetterPart.MY_PART);
        sharing.tick(LetterPart.MY_PART, true);
        assertThat(sharing.letter()).contains("My part: In the car I went silent.");
    }

    @Test
    void everyPartCanBeUnticked() {
        for (LetterPart part : LetterPart.values()) {
            sharing.tick(part, false);
        }
        assertThat(sharing.letter()).isEmpty();
        sharing.tick(LetterPart.FACTS, true);
        assertThat(sharing.letter()).startsWith("What I remember:");
        assertThat(sharing.ticked()).containsExactly(LetterPart.FACTS);
    }

    @Test
    void theOlderEchoCanBeTickedOnlyWhereItMayAppear() {
        assertThat(sharing.offered()).doesNotContain(LetterPart.ECHO);
        session.form().put("echo_share", true);
        assertThat(sharing.offered()).contains(LetterPart.ECHO);
    }

    @Test
    void whatWasEditedByHandStaysUntilItIsBuiltAgainAndThatCanBeTakenBack() {
        session.form().put("letter_text", "Eli,\nI miss you.");
        sharing.edited();
        session.form().put("my_part", "I left");
        sharing.build();
        assertThat(sharing.letter()).isEqualTo("Eli,\nI miss you.");
        sharing.again();
        assertThat(sharing.letter()).contains("My part: I left.");
        assertThat(sharing.isEdited()).isFalse();
        house.house.notices().current().get().act().run();
        assertThat(sharing.letter()).isEqualTo("Eli,\nI miss you.");
        assertThat(sharing.isEdited()).isTrue();
    }

    @Test
    void thatAFileIsNotLockedIsSaidBeforeThePlaceIsAsked() {
        sharing.saveLetter();
        assertThat(house.ask().asked).containsExactly("confirm");
        assertThat(house.asked).containsExactly("save letter");
        house.ask().answer = false;
        sharing.saveLetter();
        assertThat(house.asked).hasSize(1);
    }

    @Test
    void whatIsTakenOutIsKeptAsItWasThen() {
        sharing.print(Output.LETTER);
        sharing.print(Output.PLAN);
        sharing.copy();
        assertThat(house.store.asked).contains("output LETTER", "output PLAN");
        assertThat(house.ask().copied).isEqualTo(sharing.letter());
        assertThat(house.asked).containsExactly("print LETTER", "print PLAN");
    }

    @Test
    void thePlanNamesWhatSteadiesAndTheDaysToLookBack() {
        assertThat(sharing.plan()).extracting(Plan.Section::lines).contains(
                java.util.List.of("a walk without a destination"), java.util.List.of("9 March 2026, 15 March 2026"));
    }

    @Test
    void whoeverMayHaveFrightenedSomeoneHasAPlanAndNoLetter() {
        open(Repaired.full(house).with("route", "space"));
        assertThat(sharing.hasLetter()).isFalse();
        assertThat(sharing.letter()).isEmpty();
        assertThat(sharing.offered()).isEmpty();
        assertThat(sharing.plan()).isNotEmpty();
    }
}
