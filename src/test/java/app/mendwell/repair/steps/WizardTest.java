package app.mendwell.repair.steps;

import static org.assertj.core.api.Assertions.assertThat;

import app.mendwell.repair.steps.Wizard.Place;
import app.mendwell.storage.Database;
import app.mendwell.testing.Houses;
import app.mendwell.testing.TestTasks;
import app.mendwell.testing.Vaults;
import app.mendwell.ui.House;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class WizardTest {

    private final TestTasks.Timers timers = new TestTasks.Timers();
    private final Database db = Vaults.inMemory();
    private final House house = Houses.over(db, TestTasks.timed(timers), RepairKinds.REPAIR);
    private final PlainStore store = new PlainStore(house.records());
    private final List<UUID> left = new ArrayList<>();
    private final Wizard wizard = new Wizard(house, store, left::add);

    private RepairSession session() {
        return ((Place.Within) wizard.place().get()).session();
    }

    private PrivatePages pages() {
        return ((Place.Privately) wizard.place().get()).pages();
    }

    private Threshold page() {
        return ((Place.Before) wizard.place().get()).page();
    }

    private long rows() {
        return house.records().list(RepairKinds.REPAIR, "order by id").size();
    }

    /** Scenario 1. */
    @Test
    void theGateLeavesNothing() {
        wizard.begin();
        assertThat(page()).isEqualTo(Threshold.GATE);
        wizard.notSure();
        assertThat(page()).isEqualTo(Threshold.NOT_SURE);
        wizard.close();
        assertThat(wizard.place().get()).isInstanceOf(Place.Nowhere.class);
        assertThat(left).containsExactly((UUID) null);
        assertThat(rows()).isZero();
        assertThat(store.asked).isEmpty();
    }

    @Test
    void anOpenRepairComesAfterTheGateAndThePathChoice() {
        wizard.begin();
        wizard.openly();
        assertThat(page()).isEqualTo(Threshold.LENGTH);
        wizard.takeTime(true);
        assertThat(session().walk().way()).isEqualTo(new Way(Route.OPEN, true, false));
        assertThat(rows()).isZero();
    }

    @Test
    void theSpaceNoteIsRememberedWithTheFirstAnswerAndNotBefore() {
        wizard.begin();
        wizard.someoneFrightened();
        wizard.givingRoom();
        wizard.takeTime(false);
        timers.pass(10_000);
        assertThat(rows()).isZero();
        session().form().put("my_part", "I shouted.");
        timers.pass(800);
        assertThat(house.records().find(RepairKinds.REPAIR, session().id()).orElseThrow().fields().text("route"))
                .isEqualTo("space");
    }

    @Test
    void whoeverChoseSoOpensOnThePrivatePagesAtOnce() {
        house.preferred().change(all -> all.with("wizard_route", "private"));
        wizard.begin();
        assertThat(pages().note().get()).isEmpty();
    }

    /** Scenario 2. */
    @Test
    void whatIsWrittenInThePrivatePagesIsNowhereUntilItIsKept() {
        wizard.begin();
        wizard.privately();
        pages().note().set("He stood in the doorway.");
        timers.pass(10_000);
        wizard.leave();
        wizard.enter();
        assertThat(store.asked).isEmpty();
        assertThat(pages().note().get()).isEqualTo("He stood in the doorway.");
        pages().vanish();
        assertThat(pages().note().get()).isEmpty();
        pages().note().set("Call Ana.");
        pages().keep();
        var kept = house.records().list(RepairKinds.REPAIR, "order by id").getFirst().fields();
        assertThat(kept.text("route")).isEqualTo("private");
        assertThat(kept.text("state")).isEqualTo("finished");
        assertThat(kept.text("note_text")).isEqualTo("Call Ana.");
        assertThat(kept.text("title")).isEqualTo("Private note, 8 March");
        assertThat(pages().note().get()).isEmpty();
    }

    @Test
    void aNoteThatCouldNotBeKeptStaysOnThePage() {
        wizard.begin();
        wizard.privately();
        pages().note().set("Call Ana.");
        db.run("alter table repair rename to elsewhere");
        pages().keep();
        assertThat(pages().note().get()).isEqualTo("Call Ana.");
        db.run("alter table elsewhere rename to repair");
        pages().keep();
        assertThat(rows()).isOne();
    }

    @Test
    void ownLinesOfHelpAreKeptOnSaveOnly() {
        wizard.begin();
        wizard.privately();
        pages().support().set("Ana, any hour");
        assertThat(pages().ownSupport()).isEmpty();
        pages().saveSupport();
        assertThat(pages().ownSupport()).isEqualTo("Ana, any hour");
    }

    private UUID draft() {
        wizard.begin();
        wizard.openly();
        wizard.takeTime(false);
        session().form().put("facts", "The light went off.");
        return session().id();
    }

    @Test
    void onTheWayToThePrivatePagesADraftRestsAndItsFateIsAsked() {
        UUID id = draft();
        wizard.privately();
        assertThat(page()).isEqualTo(Threshold.LEAVING);
        assertThat(store.asked).last().isEqualTo("pause");
        wizard.close();
        assertThat(wizard.place().get()).isInstanceOf(Place.Privately.class);
        assertThat(house.records().find(RepairKinds.REPAIR, id)).isPresent();
    }

    @Test
    void aDraftThatIsMovedToTheBinCanBeTakenBack() {
        UUID id = draft();
        wizard.privately();
        wizard.binDraft();
        assertThat(house.records().find(RepairKinds.REPAIR, id)).isEmpty();
        timers.pass(10_000);
        assertThat(house.records().find(RepairKinds.REPAIR, id)).isEmpty();
        house.undo().undo();
        assertThat(house.records().find(RepairKinds.REPAIR, id)).isPresent();
    }

    @Test
    void withoutAnAnswerThePrivatePagesOpenAtOnce() {
        wizard.begin();
        wizard.openly();
        wizard.takeTime(false);
        wizard.privately();
        assertThat(wizard.place().get()).isInstanceOf(Place.Privately.class);
        assertThat(rows()).isZero();
    }

    @Test
    void closingTheGateThatWasAskedAgainLeadsBack() {
        draft();
        RepairSession before = session();
        wizard.askAgain();
        wizard.notSure();
        wizard.close();
        assertThat(session()).isSameAs(before);
        wizard.askAgain();
        wizard.someoneFrightened();
        wizard.givingRoom();
        assertThat(session().walk().way().givesRoom()).isTrue();
        wizard.askAgain();
        wizard.skip();
        assertThat(session().walk().way().givesRoom()).isTrue();
        wizard.askAgain();
        wizard.openly();
        assertThat(session().walk().way().givesRoom()).isFalse();
    }

    @Test
    void stoppingTellsWhichRepairWasLeft() {
        UUID id = draft();
        wizard.stop();
        assertThat(left).containsExactly(id);
        assertThat(house.records().find(RepairKinds.REPAIR, id).orElseThrow().fields().text("state"))
                .isEqualTo("paused");
    }

    @Test
    void anotherRoomLetsItRestAndComingBackGoesOn() {
        UUID id = draft();
        wizard.leave();
        assertThat(store.asked).last().isEqualTo("pause");
        wizard.enter();
        assertThat(store.asked).last().isEqualTo("resume");
        assertThat(session().welcome().get()).isTrue();
        wizard.leave();
        house.records().bin(RepairKinds.REPAIR, id);
        wizard.enter();
        assertThat(wizard.place().get()).isInstanceOf(Place.Nowhere.class);
    }

    @Test
    void aRepairThatIsGoneOpensNothing() {
        wizard.resume(UUID.randomUUID());
        assertThat(left).containsExactly((UUID) null);
    }

    @Test
    void finishingSaysKeptAndNothingElse() {
        UUID id = draft();
        wizard.finish(false);
        assertThat(left).containsExactly(id);
        assertThat(house.notices().current().get().text()).isEqualTo("Kept");
    }
}
