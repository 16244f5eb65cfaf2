package app.mendwell.repair.steps;

import static app.mendwell.repair.steps.Step.ECHO;
import static app.mendwell.repair.steps.Step.HAPPENED;
import static app.mendwell.repair.steps.Step.HOLDS;
import static app.mendwell.repair.steps.Step.INSIDE;
import static app.mendwell.repair.steps.Step.MY_PART;
import static app.mendwell.repair.steps.Step.NEXT_TIME;
import static app.mendwell.repair.steps.Step.OTHER_SIDE;
import static app.mendwell.repair.steps.Step.SAY_ASK;
import static app.mendwell.repair.steps.Step.SETTLE;
import static app.mendwell.repair.steps.Step.SHARE;
import static app.mendwell.repair.steps.Step.SORRY;
import static org.assertj.core.api.Assertions.assertThat;

import app.mendwell.storage.Fields;
import app.mendwell.storage.Json;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class StepsTest {

    static List<Way> ways() {
        var ways = new ArrayList<Way>();
        for (Route route : List.of(Route.OPEN, Route.SPACE)) {
            for (boolean brief : List.of(false, true)) {
                for (boolean hidesEcho : List.of(false, true)) {
                    ways.add(new Way(route, brief, hidesEcho));
                }
            }
        }
        return ways;
    }

    private static Way way(Route route, boolean brief) {
        return new Way(route, brief, false);
    }

    @Test
    void theFullPathShowsElevenSteps() {
        assertThat(Steps.shown(way(Route.OPEN, false))).containsExactly(Step.values()).hasSize(11);
    }

    @Test
    void theOlderEchoIsLeftOutWhereThePersonChoseSo() {
        assertThat(Steps.shown(new Way(Route.OPEN, false, true))).doesNotContain(ECHO).hasSize(10);
    }

    @Test
    void whoeverMayHaveFrightenedSomeoneIsOfferedNoAsk() {
        assertThat(Steps.shown(way(Route.SPACE, false))).doesNotContain(SAY_ASK).contains(SORRY, SHARE);
        assertThat(Steps.shown(way(Route.SPACE, true))).containsExactly(SETTLE, HAPPENED, INSIDE, MY_PART, NEXT_TIME);
    }

    @Test
    void theShortPathIsAFilterWithFivePages() {
        assertThat(Steps.shown(way(Route.OPEN, true))).containsExactly(SETTLE, HAPPENED, INSIDE, SAY_ASK, NEXT_TIME);
    }

    @ParameterizedTest
    @MethodSource("ways")
    void nextLeadsThroughEveryPageInOrderAndEnds(Way way) {
        var walked = new ArrayList<Step>(List.of(Steps.shown(way).getFirst()));
        while (Steps.next(way, walked.getLast()).isPresent()) {
            walked.add(Steps.next(way, walked.getLast()).orElseThrow());
        }
        assertThat(walked).isEqualTo(Steps.shown(way));
    }

    @ParameterizedTest
    @MethodSource("ways")
    void backIsNextTurnedRound(Way way) {
        for (Step step : Steps.shown(way)) {
            Steps.next(way, step).ifPresent(next -> assertThat(Steps.back(way, next)).contains(step));
        }
        assertThat(Steps.back(way, Steps.shown(way).getFirst())).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("ways")
    void fromAnyStepOneLandsOnAPageThatIsShown(Way way) {
        for (Step step : Step.values()) {
            assertThat(Steps.shown(way)).contains(Steps.landing(way, step), Steps.pageOf(way, step));
        }
    }

    @Test
    void madeShorterAStepThatIsNotThereLeadsToTheNextPageThatIs() {
        Way brief = way(Route.OPEN, true);
        assertThat(Steps.landing(brief, ECHO)).isEqualTo(SAY_ASK);
        assertThat(Steps.landing(brief, HOLDS)).isEqualTo(NEXT_TIME);
        assertThat(Steps.landing(brief, SHARE)).isEqualTo(NEXT_TIME);
    }

    @Test
    void aFieldInAFoldOutIsFoundOnItsPage() {
        assertThat(Steps.pageOf(way(Route.OPEN, true), OTHER_SIDE)).isEqualTo(INSIDE);
        assertThat(Steps.pageOf(way(Route.OPEN, true), SORRY)).isEqualTo(SAY_ASK);
        assertThat(Steps.pageOf(way(Route.SPACE, true), SORRY)).isEqualTo(MY_PART);
    }

    @Test
    void everyFieldOfAShortPageBelongsToAStep() {
        List<String> all = Stream.of(Step.values()).flatMap(step -> step.fields().stream()).toList();
        for (Way way : ways()) {
            for (Step page : Steps.shown(way)) {
                assertThat(all).containsAll(Steps.fields(way, page));
            }
        }
    }

    private static final Fields NOTHING = Fields.EMPTY;

    static List<Arguments> whatIsEnough() {
        return List.of(Arguments.of(SETTLE, NOTHING), Arguments.of(HOLDS, NOTHING), Arguments.of(SHARE, NOTHING),
                Arguments.of(HAPPENED, NOTHING.with("facts", "Eli talked with colleagues.")),
                Arguments.of(INSIDE, NOTHING.with("feelings", Json.read("[{\"feeling_id\":\"hurt\",\"strength\":2}]"))),
                Arguments.of(INSIDE, NOTHING.with("needs", List.of("to-matter"))),
                Arguments.of(INSIDE, NOTHING.with("story", "I'm not worth the trouble.")),
                Arguments.of(INSIDE, NOTHING.with("inside_note", "tired")),
                Arguments.of(ECHO, NOTHING.with("echo_familiar", "rather_not")),
                Arguments.of(OTHER_SIDE, NOTHING.with("their_view", "They were tired.")),
                Arguments.of(MY_PART, NOTHING.with("my_part", "I interrupted.")),
                Arguments.of(MY_PART, NOTHING.with("my_part_kinds", List.of("nothing_to_own"))),
                Arguments.of(SORRY, NOTHING.with("sorry_choice", "not_mine")),
                Arguments.of(SAY_ASK, NOTHING.with("i_feel", List.of("lonely")).with("i_when", "the light goes off")),
                Arguments.of(SAY_ASK, NOTHING.with("i_feel_text", "small").with("i_when", "the light goes off")),
                Arguments.of(SAY_ASK, NOTHING.with("i_statement", "I miss you.").with("i_statement_edited", true)),
                Arguments.of(NEXT_TIME, NOTHING.with("success_strategy", "A sign at the door")),
                Arguments.of(NEXT_TIME,
                        NOTHING.with("plan_steps", Json.read("[{\"body\":\"Say it early\",\"who\":\"me\"}]"))));
    }

    @ParameterizedTest
    @MethodSource("whatIsEnough")
    void aPageIsDoneWithWhatItAsksFor(Step step, Fields fields) {
        assertThat(step.done(fields)).isTrue();
    }

    static List<Arguments> whatIsNot() {
        return List.of(Arguments.of(HAPPENED, NOTHING.with("facts", "  \n")), Arguments.of(INSIDE, NOTHING),
                Arguments.of(INSIDE, NOTHING.with("story", " ")), Arguments.of(ECHO, NOTHING.with("echo_when", "1998")),
                Arguments.of(OTHER_SIDE, NOTHING.with("view_source", "guess")), Arguments.of(MY_PART, NOTHING),
                Arguments.of(MY_PART, NOTHING.with("my_part_not_mine", "the weather")),
                Arguments.of(SORRY, NOTHING.with("sorry_happened", "I walked off.")),
                Arguments.of(SAY_ASK, NOTHING.with("i_feel", List.of("lonely"))),
                Arguments.of(SAY_ASK, NOTHING.with("i_when", "the light goes off")),
                Arguments.of(SAY_ASK, NOTHING.with("i_statement", "I feel lonely.")),
                Arguments.of(NEXT_TIME, NOTHING.with("early_sign", "a quick voice")),
                Arguments.of(NEXT_TIME, NOTHING.with("plan_steps", Json.read("[{\"body\":\" \",\"who\":\"me\"}]"))));
    }

    @ParameterizedTest
    @MethodSource("whatIsNot")
    void aPageIsNotDoneWithLess(Step step, Fields fields) {
        assertThat(step.done(fields)).isFalse();
    }
}
