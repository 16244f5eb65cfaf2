package app.mendwell.care;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;

import app.mendwell.content.BlamePatterns;
import app.mendwell.content.PseudoFeeling;
import app.mendwell.exchange.AllKinds;
import app.mendwell.journal.JournalRoom;
import app.mendwell.repair.hints.Hint;
import app.mendwell.repair.hints.HintEngine;
import app.mendwell.repair.steps.Step;
import app.mendwell.storage.Field;
import app.mendwell.storage.TagKind;
import app.mendwell.storage.TagRepository;
import app.mendwell.testing.Fx;
import app.mendwell.today.OtherRooms;
import app.mendwell.today.TodayView;
import app.mendwell.today.TodayViewModel;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import javafx.css.PseudoClass;
import javafx.scene.control.ButtonBase;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Hints and inference. */
class CareBTest {

    /** The fields of wizard.md section 4 under which a hint may stand, and no others. */
    private static final Set<String> HINTED = Set.of("facts", "inside_note", "i_feel_text", "my_part",
            "sorry_happened", "sorry_impact", "sorry_plan", "i_when", "i_statement", "ask_text", "plan_steps.body");
    private static final String BLAME = "You always ignore me, you never listen, you are so selfish, it is all my fault";

    private final Noor noor = new Noor();
    private final HintEngine engine = new HintEngine(Noor.CONTENT);

    private static JavaClasses code() {
        return new ClassFileImporter().withImportOption(location -> !location.contains("/test")).importPackages(
                "app.mendwell");
    }

    @Test
    void c09HintsAreAskedForByTheStepsAlone() {
        noClasses().that().resideOutsideOfPackages("app.mendwell.repair.steps..", "app.mendwell.repair.hints..")
                .should().dependOnClassesThat(resideInAPackage("app.mendwell.repair.hints..")).check(code());
    }

    @Test
    void c09TheDiaryDoesNotKnowOfHints() {
        noClasses().that().resideInAnyPackage("app.mendwell.journal..", "app.mendwell.today..",
                "app.mendwell.boundaries..").should().dependOnClassesThat().resideInAPackage("app.mendwell.repair..")
                .check(code());
        noClasses().that().resideOutsideOfPackages("app.mendwell.repair.hints..", "app.mendwell.content..").should()
                .dependOnClassesThat().belongToAnyOf(BlamePatterns.class, PseudoFeeling.class).check(code());
    }

    @Test
    void c09OnlyTheNamedFieldsAreLookedAt() {
        assertThat(HintEngine.fields()).isEqualTo(HINTED);
        List<String> others = AllKinds.kinds().all().stream().flatMap(kind -> kind.fields().stream())
                .map(Field::name).filter(field -> !HINTED.contains(field)).distinct().toList();
        assertThat(others).contains("body", "note", "warm_wording", "their_view", "note_text", "my_part_not_mine");
        assertThat(others).allMatch(field -> engine.hint(field, BLAME, Set.of()).isEmpty());
        assertThat(engine.hint("facts", BLAME, Set.of())).isPresent();
    }

    /** Scenario 7. */
    @Test
    void c09TheWordsOfOthersAreLeftAlone() {
        Writing page = Writing.openly(noor);
        page.go(Step.HAPPENED);
        page.type("facts", "Eli said \"you always do this\"");
        page.rest(2000);
        assertThat(page.hint()).isEmpty();
        page.go(Step.OTHER_SIDE);
        page.type("their_view", "She always pushes, but I never wanted a fight");
        page.rest(2000);
        assertThat(page.hint()).isEmpty();
        for (String field : List.of("said_lines.0.words", "their_view", "view_check", "note_text")) {
            assertThat(engine.hint(field, "You never listen", Set.of())).as(field).isEmpty();
        }
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            HAPPENED  | facts       | Eli always leaves me
            INSIDE    | inside_note | I felt ignored by the sink
            MY_PART   | my_part     | I went silent, but you had left first
            SAY_ASK   | i_when      | you are so late
            SAY_ASK   | ask_text    | Be there for me
            """)
    void c10AHintBlocksNothingAndChangesNothing(Step step, String field, String text) {
        Writing page = Writing.openly(noor);
        page.go(step);
        page.type(field, text);
        List<String> before = List.copyOf(page.input(field).getStyleClass());
        page.rest(1499);
        assertThat(page.hint()).isEmpty();
        page.rest(1);
        assertThat(page.hint()).isNotEmpty();
        ButtonBase onward = Fx.find(page.root(), "#onward", ButtonBase.class);
        assertThat(onward.isDisabled()).isFalse();
        assertThat(onward.isVisible()).isTrue();
        assertThat(page.input(field).getStyleClass()).isEqualTo(before);
        assertThat(page.input(field).getPseudoClassStates()).extracting(PseudoClass::getPseudoClassName).noneMatch(
                state -> state.matches("error|danger|invalid|warning"));
        assertThat(page.text(field)).isEqualTo(text);
        assertThat(page.session().fields().text(field)).isEqualTo(text);
        page.press("#onward");
        assertThat(page.session().walk().step().get()).isNotEqualTo(step);
    }

    /** Scenario 6. */
    @Test
    void c10EscapeSendsItAwayForThisRepairAndNoFurther() {
        Writing page = Writing.openly(noor);
        page.go(Step.HAPPENED);
        page.type("facts", "Eli always leaves me");
        page.rest(2000);
        assertThat(page.hint()).isEqualTo("A camera sees one moment. Which one?");
        page.press("facts", KeyCode.ESCAPE);
        assertThat(page.hint()).isEmpty();
        assertThat(page.place()).isInstanceOf(app.mendwell.repair.steps.Wizard.Place.Within.class);
        page.type("facts", " and never asks");
        page.rest(2000);
        assertThat(page.hint()).isEmpty();
        Writing another = Writing.openly(noor);
        another.go(Step.HAPPENED);
        another.type("facts", "Eli always leaves me");
        another.rest(2000);
        assertThat(another.hint()).isNotEmpty();
    }

    @Test
    void c10OneSwitchTurnsAllOfThemOff() {
        noor.house.preferred().change(all -> all.with("hints_on", false));
        Writing page = Writing.openly(noor);
        page.go(Step.HAPPENED);
        page.type("facts", "Eli always leaves me");
        page.rest(2000);
        assertThat(page.hint()).isEmpty();
    }

    @Test
    void c11OfAHintNothingStaysButThatItWasSentAway() {
        Writing page = Writing.openly(noor);
        page.go(Step.HAPPENED);
        page.type("facts", "Eli always leaves me");
        page.rest(1000);
        Map<String, List<String>> before = Rows.of(noor.db);
        page.rest(1000);
        assertThat(page.hint()).isNotEmpty();
        page.rest(60_000);
        assertThat(Rows.of(noor.db)).isEqualTo(before);
        page.press("facts", KeyCode.ESCAPE);
        page.rest(5000);
        assertThat(Rows.of(noor.db)).isNotEqualTo(before);
        noor.db.run("update repair set hints_dismissed = null");
        assertThat(Rows.of(noor.db)).isEqualTo(before);
    }

    private void write(String place, javafx.scene.Parent root, String text) {
        Fx.type(root, place, text);
        Fx.run(() -> noor.timers.pass(6000));
    }

    @Test
    void c12NothingIsReadOutOfWhatIsWritten() {
        var tags = new TagRepository(noor.house.records());
        tags.named("Sam", TagKind.PERSON);
        tags.named("parties", TagKind.TRIGGER);
        tags.named("tea", TagKind.SOOTHER);
        String text = "I was afraid, lonely and furious at parties, until Sam made tea. I needed closeness. Mood 1 of 5.";
        var journal = Fx.get(() -> new JournalRoom(noor.house, Noor.CONTENT));
        var page = Page.drawn(journal::view);
        Fx.run(journal::begin);
        write("#body", page.root(), text);
        var model = new TodayViewModel(noor.house, Noor.CONTENT, new OtherRooms(List.of(), Optional::empty,
                prompt -> {}));
        model.checkIn().more().set(true);
        TodayView today = Page.drawn(() -> new TodayView(model));
        write("#note", today.root(), text);
        Fx.run(() -> model.checkIn().keep());
        Writing repair = Writing.openly(noor);
        repair.go(Step.HAPPENED);
        repair.type("facts", text);
        repair.go(Step.INSIDE);
        repair.type("inside_note", text);
        repair.rest(6000);
        assertThat(noor.db.number("select count(*) from tagging")).isZero();
        assertThat(noor.db.list("select mood, energy, feelings, place from entry", row -> row.textOrEmpty("mood")
                + row.textOrEmpty("energy") + row.textOrEmpty("feelings") + row.textOrEmpty("place"))).containsExactly(
                        "");
        assertThat(noor.db.list("select mood, feelings, needs from check_in", row -> row.textOrEmpty("mood")
                + row.textOrEmpty("feelings") + row.textOrEmpty("needs"))).containsExactly("");
        assertThat(noor.db.list("select feelings, needs, place_tag, my_part_kinds from repair", row -> row.textOrEmpty(
                "feelings") + row.textOrEmpty("needs") + row.textOrEmpty("place_tag")
                + row.textOrEmpty(
                        "my_part_kinds")))
                .containsExactly("");
    }

    private static Stream<String> threats() {
        return Stream.concat(Stream.of("attacked", "threatened", "controlled", "forced", "trapped", "unsafe"),
                Noor.CONTENT.pseudoFeelings().stream().filter(PseudoFeeling::safety).map(PseudoFeeling::word))
                .distinct();
    }

    @ParameterizedTest
    @MethodSource("threats")
    void c13NoHintSoftensAWordOfThreat(String word) {
        for (String field : HINTED) {
            for (String text : List.of(word, "I felt " + word, "I felt " + word + " and ignored",
                    "It was as if I was " + word + ".")) {
                assertThat(engine.hint(field, text, Set.of()).map(Hint::id)).as(field + ": " + text).isNotEqualTo(
                        Optional.of("H04"));
            }
        }
    }

    @Test
    void c13AWordWithoutThreatIsAskedAbout() {
        assertThat(engine.hint("inside_note", "I felt ignored", Set.of()).map(Hint::id)).contains("H04");
        assertThat(threats()).hasSizeGreaterThan(6);
    }
}
