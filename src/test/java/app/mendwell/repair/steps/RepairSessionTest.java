package app.mendwell.repair.steps;

import static org.assertj.core.api.Assertions.assertThat;

import app.mendwell.repair.steps.Walk.Onward;
import app.mendwell.storage.Database;
import app.mendwell.storage.Fields;
import app.mendwell.storage.Json;
import app.mendwell.testing.Houses;
import app.mendwell.testing.TestTasks;
import app.mendwell.testing.Vaults;
import app.mendwell.ui.House;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class RepairSessionTest {

    private final TestTasks.Timers timers = new TestTasks.Timers();
    private final Database db = Vaults.inMemory();
    private House house;
    private PlainStore store;
    private RepairSession session;
    private Walk walk;

    @BeforeEach
    void begin() {
        house = Houses.over(db, TestTasks.timed(timers), RepairKinds.REPAIR);
        store = new PlainStore(house.records());
        open(RepairSession.begin(house, store, Route.OPEN, false));
    }

    private void open(RepairSession fresh) {
        session = fresh;
        walk = fresh.walk();
    }

    private void put(String field, Object value) {
        session.form().put(field, value);
    }

    private Fields kept() {
        return house.records().find(RepairKinds.REPAIR, session.id()).orElseThrow().fields();
    }

    private RepairSession resumed() {
        return RepairSession.resume(house, store, session.id(), store.resume(session.id()).orElseThrow().fields());
    }

    @Test
    void walkingThroughWithoutAnAnswerLeavesNothingBehind() {
        for (int i = 0; i < 11; i++) {
            walk.next();
        }
        timers.pass(10_000);
        session.pause(() -> {});
        session.finish(false, () -> {});
        assertThat(store.asked).isEmpty();
        assertThat(walk.onward()).isEqualTo(Onward.FINISH);
    }

    @Test
    void theFirstAnswerMakesTheRepairAndGivesItItsNameFromTheDay() {
        put("facts", "The light went off.");
        timers.pass(800);
        assertThat(store.asked).containsExactly("save");
        assertThat(kept().text("title")).isEqualTo("8 March");
        assertThat(kept().text("state")).isEqualTo("draft");
        assertThat(kept().text("route")).isEqualTo("open");
    }

    @Test
    void theNameFollowsTheDayUnlessThePersonGaveItAnother() {
        put("happened_part", "evening");
        assertThat(session.fields().text("title")).isEqualTo("8 March, evening");
        put("happened_on", LocalDate.of(2026, 3, 7));
        assertThat(session.fields().text("title")).isEqualTo("7 March, evening");
        session.quietly(all -> all.with("title", "The party"));
        put("happened_part", "night");
        assertThat(session.fields().text("title")).isEqualTo("The party");
    }

    @Test
    void aPauseOfEightHundredMillisecondsKeepsAndSoDoFiveSecondsOfTyping() {
        for (int i = 0; i < 13; i++) {
            put("facts", "word ".repeat(i + 1));
            timers.pass(400);
        }
        assertThat(store.asked).hasSize(1);
        put("facts", "done");
        timers.pass(799);
        assertThat(store.asked).hasSize(1);
        timers.pass(1);
        assertThat(store.asked).hasSize(2);
    }

    @Test
    void anotherPageKeepsAtOnce() {
        put("facts", "The light went off.");
        walk.next();
        assertThat(kept().text("facts")).isEqualTo("The light went off.");
        assertThat(kept().text("resume_step")).isEqualTo("happened");
    }

    @Test
    void thePlaceIsKeptWithTheWords() {
        walk.jump(Step.OTHER_SIDE);
        put("their_view", "Maybe Eli thought I wanted to be le");
        session.whereabouts(() -> new Spot("their_view", 35));
        timers.pass(5000);
        assertThat(kept().text("resume_step")).isEqualTo("other_side");
        assertThat(kept().text("resume_field")).isEqualTo("their_view");
        assertThat(kept().integer("resume_caret")).isEqualTo(35);
        RepairSession again = resumed();
        assertThat(again.walk().step().get()).isEqualTo(Step.OTHER_SIDE);
        assertThat(again.left()).isEqualTo(new Spot("their_view", 35));
        assertThat(again.welcome().get()).isTrue();
        assertThat(again.fields().text("their_view")).isEqualTo("Maybe Eli thought I wanted to be le");
    }

    @Test
    void stoppingKeepsEverythingAndLetsItRest() {
        put("facts", "The light went off.");
        session.pause(() -> {});
        assertThat(kept().text("state")).isEqualTo("paused");
        session.takeUp(there -> assertThat(there).isTrue());
        assertThat(kept().text("state")).isEqualTo("draft");
        assertThat(session.welcome().get()).isTrue();
    }

    @Test
    void aRepairThatIsGoneMeanwhileIsNotTakenUp() {
        put("facts", "The light went off.");
        session.pause(() -> {});
        house.records().bin(RepairKinds.REPAIR, session.id());
        session.takeUp(there -> assertThat(there).isFalse());
    }

    @Test
    void aFailedSaveSaysSoAndIsTriedAgain() {
        put("facts", "The light went off.");
        db.run("alter table repair rename to elsewhere");
        timers.pass(800);
        assertThat(session.autosave().failed().get()).isTrue();
        assertThat(session.fields().text("facts")).isEqualTo("The light went off.");
        db.run("alter table elsewhere rename to repair");
        put("facts", "The light went off at ten.");
        timers.pass(800);
        assertThat(session.autosave().failed().get()).isFalse();
        assertThat(kept().text("facts")).isEqualTo("The light went off at ten.");
    }

    @Test
    void theButtonReadsSkipUntilThePageHasWhatItAsksFor() {
        assertThat(walk.onward()).isEqualTo(Onward.NEXT);
        walk.next();
        assertThat(walk.onward()).isEqualTo(Onward.SKIP);
        put("facts", "x");
        assertThat(walk.onward()).isEqualTo(Onward.NEXT);
        walk.jump(Step.SHARE);
        assertThat(walk.onward()).isEqualTo(Onward.FINISH);
    }

    /** Scenario 5. */
    @Test
    void backSkipAndJumpLoseNoAnswer() {
        walk.next();
        walk.next();
        assertThat(walk.mark(Step.HAPPENED)).isEqualTo(Mark.SKIPPED);
        walk.jump(Step.MY_PART);
        put("my_part", "I interrupted.");
        for (int i = 0; i < 5; i++) {
            walk.back();
        }
        assertThat(walk.step().get()).isEqualTo(Step.SETTLE);
        for (int i = 0; i < 5; i++) {
            walk.next();
        }
        assertThat(walk.step().get()).isEqualTo(Step.MY_PART);
        assertThat(session.fields().text("my_part")).isEqualTo("I interrupted.");
        assertThat(walk.mark(Step.HAPPENED)).isEqualTo(Mark.SKIPPED);
        assertThat(walk.mark(Step.MY_PART)).isEqualTo(Mark.DONE);
    }

    @Test
    void marksFollowWhatIsAnswered() {
        walk.jump(Step.NEXT_TIME);
        put("early_sign", "a quick voice");
        assertThat(walk.mark(Step.NEXT_TIME)).isEqualTo(Mark.STARTED);
        walk.next();
        assertThat(walk.mark(Step.NEXT_TIME)).isEqualTo(Mark.SKIPPED);
        walk.back();
        put("success_strategy", "A sign at the door");
        assertThat(walk.mark(Step.NEXT_TIME)).isEqualTo(Mark.STARTED);
        walk.next();
        assertThat(walk.mark(Step.NEXT_TIME)).isEqualTo(Mark.DONE);
        walk.back();
        put("success_strategy", "");
        assertThat(walk.mark(Step.NEXT_TIME)).isEqualTo(Mark.STARTED);
        put("early_sign", "");
        assertThat(walk.mark(Step.NEXT_TIME)).isEqualTo(Mark.UNTOUCHED);
    }

    /** Scenario 9. */
    @Test
    void takingMoreTimeChangesNoAnswerAndStaysOnThePage() {
        open(RepairSession.begin(house, store, Route.OPEN, true));
        walk.next();
        walk.next();
        assertThat(walk.place(walk.step().get())).isEqualTo(3);
        put("feelings", Json.read("[{\"feeling_id\":\"hurt\",\"strength\":2}]"));
        put("their_view", "He was tired");
        assertThat(walk.mark(Step.OTHER_SIDE)).isEqualTo(Mark.DONE);
        walk.shorten(false);
        assertThat(session.fields().text("path")).isEqualTo("full");
        assertThat(walk.step().get()).isEqualTo(Step.INSIDE);
        assertThat(session.fields().tree("feelings").path(0).path("feeling_id").asText()).isEqualTo("hurt");
        assertThat(session.fields().text("their_view")).isEqualTo("He was tired");
        assertThat(walk.shown()).hasSize(11);
    }

    @Test
    void madeShorterOneGoesToTheNextPageThatIsThere() {
        walk.jump(Step.ECHO);
        walk.shorten(true);
        assertThat(walk.step().get()).isEqualTo(Step.SAY_ASK);
        walk.shorten(false);
        assertThat(walk.step().get()).isEqualTo(Step.SAY_ASK);
    }

    @Test
    void askedAgainTheGateTakesTheAskAway() {
        walk.jump(Step.SAY_ASK);
        put("ask_text", "Text me before a plan changes.");
        walk.openAs(Route.SPACE);
        assertThat(walk.shown()).doesNotContain(Step.SAY_ASK).contains(walk.step().get());
        walk.openAs(Route.OPEN);
        assertThat(session.fields().text("ask_text")).isEqualTo("Text me before a plan changes.");
    }

    @Test
    void aClearedPageComesBackAsItWas() {
        walk.next();
        put("facts", "The light went off.");
        put("happened_part", "night");
        walk.clear();
        assertThat(session.fields().text("facts")).isEmpty();
        assertThat(session.fields().date("happened_on")).isEqualTo(LocalDate.of(2026, 3, 8));
        assertThat(walk.isCleared()).isTrue();
        walk.unclear();
        assertThat(session.fields().text("facts")).isEqualTo("The light went off.");
        assertThat(session.fields().text("happened_part")).isEqualTo("night");
        assertThat(walk.isCleared()).isFalse();
    }

    @Test
    void aShortPageClearsOnlyWhatStandsOnIt() {
        walk.jump(Step.INSIDE);
        put("story", "I'm not worth the trouble.");
        put("needs", List.of("to-matter"));
        walk.shorten(true);
        walk.clear();
        assertThat(session.fields().has("needs")).isFalse();
        assertThat(session.fields().text("story")).isEqualTo("I'm not worth the trouble.");
    }

    @Test
    void finishingTwiceFinishesOnce() {
        put("facts", "The light went off.");
        session.finish(false, () -> {});
        session.finish(false, () -> {});
        timers.pass(10_000);
        assertThat(store.asked).containsExactly("finish");
        assertThat(kept().text("state")).isEqualTo("finished");
    }

    @Test
    void aFinishThatFailsKeepsTheWordsAndCanBeTriedAgain() {
        put("facts", "The light went off.");
        db.run("alter table repair rename to elsewhere");
        session.finish(true, () -> {
            throw new AssertionError("not finished");
        });
        db.run("alter table elsewhere rename to repair");
        timers.pass(800);
        assertThat(kept().text("facts")).isEqualTo("The light went off.");
        session.finish(true, () -> {});
        assertThat(kept().text("state")).isEqualTo("shared");
    }

    @ParameterizedTest
    @EnumSource(Step.class)
    void fromAnySavedPlaceOneComesBackToAPageThatIsShown(Step left) {
        house.preferred().change(all -> all.with("wizard_hide_echo", true));
        for (String route : List.of("open", "space")) {
            for (String path : List.of("full", "short")) {
                Fields saved = Fields.EMPTY.with("route", route).with("path", path).with("state", "draft")
                        .with("resume_step", left.key()).with("resume_field", "gone").with("resume_caret", 900);
                RepairSession again = RepairSession.resume(house, store, session.id(), saved);
                assertThat(again.walk().shown()).contains(again.walk().step().get());
            }
        }
    }

    @Test
    void planStepsAreAtMostFiveAndNeverTwice() {
        for (String body : List.of("a", "b", "a", "c", "d", "e", "f")) {
            session.answer(all -> PlanSteps.with(all, body));
        }
        assertThat(PlanSteps.bodies(session.fields())).containsExactly("a", "b", "c", "d", "e");
    }
}
