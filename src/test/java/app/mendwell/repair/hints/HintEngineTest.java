package app.mendwell.repair.hints;

import static org.assertj.core.api.Assertions.assertThat;

import app.mendwell.content.BlamePattern;
import app.mendwell.content.Content;
import app.mendwell.content.PseudoFeeling;
import app.mendwell.content.WordingPattern;
import app.mendwell.repair.steps.RepairKinds;
import app.mendwell.storage.Field;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class HintEngineTest {

    private static final Content CONTENT = new Content();
    private static final List<String> OTHERS_WORDS = List.of("said_lines", "said_lines.0.words", "their_view",
            "their_feelings", "their_needs", "view_check", "note_text", "my_part_not_mine", "commitment_text");

    private final HintEngine engine = new HintEngine(CONTENT);

    private Optional<Hint> hint(String field, String text) {
        return engine.hint(field, text, Set.of());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            H01 | facts | Eli always leaves me
            H01 | facts | It was like that EVERY TIME.
            H02 | facts | He turned away on purpose
            H02 | facts | She just wanted to leave, just to spite me
            H02 | facts | He didn’t care about the time
            H03 | facts | She was cold all evening
            H03 | facts | they're so rude
            H04 | inside_note | I felt ignored by the sink
            H04 | i_feel_text | left out
            H05 | my_part | I went silent, but you had left first
            H06 | my_part | It was all my fault
            H06 | my_part | I’m the worst
            H07 | sorry_happened | I shouted but it was late
            H07 | sorry_impact | It may have hurt, if you noticed
            H08 | sorry_plan | I promise to call
            H10 | i_feel_text | that nobody came
            H10 | i_feel_text | Like a guest
            H11 | i_when | you are so late
            H11 | i_statement | I feel sad when you never call.
            H12 | ask_text | Be there for me
            H12 | ask_text | Listen better
            H13 | ask_text | Don't shout at the table
            H14 | plan_steps.0.body | You will call me
            H14 | plan_steps.3.body | My partner should ask
            """)
    void eachLineOfTheTableFindsItsWords(String id, String field, String text) {
        assertThat(hint(field, text)).map(Hint::id).contains(id);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            facts | We ate at nine and Eli talked with colleagues.
            facts | The evenings are cold here, and the neverending rain
            inside_note | I felt small and tired
            i_feel_text | lonely
            my_part | I went silent in the car, and butter was out
            sorry_happened | I left the table without a word
            sorry_plan | I call when I am late
            i_when | I stand alone at a party
            ask_text | Come home before seven, and call more
            ask_text | Introduce me to two people when we arrive.
            plan_steps.0.body | I say in the first ten minutes that I'd like company
            facts |
            """)
    void plainWordsAreLeftAlone(String field, String text) {
        assertThat(hint(field, text == null ? "" : text)).isEmpty();
    }

    @Test
    void theShippedWordsStandWhereBothMatch() {
        Hint own = hint("facts", "Eli always leaves me").orElseThrow();
        assertThat(own.text()).isEqualTo("A camera sees one moment. Which one?");
        assertThat(own.tryText()).isEmpty();
        Hint shipped = hint("facts", "Then you always leave").orElseThrow();
        assertThat(shipped.id()).isEqualTo("H01");
        assertThat(shipped.text()).startsWith("“Always” invites a search");
        assertThat(shipped.tryText()).startsWith("On Tuesday");
    }

    @Test
    void theFoundWordIsQuoted() {
        assertThat(hint("inside_note", "I felt Left Out there").orElseThrow().text()).isEqualTo(
                "‘Left Out’ tells what someone did. Underneath there may be hurt, sad or lonely. Keep it if it fits.");
        assertThat(hint("sorry_impact", "if you were hurt").orElseThrow().text())
                .isEqualTo("Would it stand without ‘if you’?");
    }

    @Test
    void aDismissedHintStaysAwayAndMakesRoomForAnother() {
        String text = "Eli always leaves me and never asks";
        assertThat(engine.hint("facts", text, Set.of("H01"))).isEmpty();
        assertThat(engine.hint("facts", text + " on purpose", Set.of("H01"))).map(Hint::id).contains("H02");
    }

    @Test
    void wordsOfOthersAreLeftAlone() {
        assertThat(hint("facts", "Eli said \"you always do this\"")).isEmpty();
        assertThat(hint("said_lines.0.words", "You never listen")).isEmpty();
        assertThat(hint("their_view", "She always pushes, but I never wanted a fight")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"Eli said “you always do this” and left", "Eli: „you never call“", "«always»", "»never«",
            "He said \"always", "“You never” and \"every time\""})
    void quotationsAreRemovedWhateverTheirMarks(String text) {
        assertThat(hint("facts", text)).isEmpty();
    }

    @Test
    void whatStandsBesideAQuotationIsRead() {
        assertThat(hint("facts", "He said “fine” and always leaves")).map(Hint::id).contains("H01");
        assertThat(hint("facts", "\"unclosed\nShe never came")).map(Hint::id).contains("H01");
    }

    @Test
    void noFieldOutsideTheTableGetsAHint() {
        Stream<String> fields = Stream.concat(OTHERS_WORDS.stream(),
                RepairKinds.REPAIR.fields().stream().map(Field::name).filter(name -> !HintEngine.fields()
                        .contains(name)));
        assertThat(fields).allSatisfy(field -> assertThat(hint(field, "You always ignored me, but you never promise"))
                .isEmpty());
        assertThat(HintEngine.fields()).doesNotContainAnyElementsOf(OTHERS_WORDS).hasSize(11);
    }

    static Stream<String> threats() {
        return Stream.concat(Stream.of("attacked", "threatened", "controlled", "forced", "trapped", "unsafe"),
                CONTENT.pseudoFeelings().stream().filter(PseudoFeeling::safety).map(PseudoFeeling::word)).distinct();
    }

    @ParameterizedTest
    @MethodSource("threats")
    void noHintSoftensAWordOfThreat(String word) {
        for (String field : HintEngine.fields()) {
            for (String text : List.of(word, "I felt " + word,
                    word.toUpperCase(java.util.Locale.ROOT) + " and ignored")) {
                assertThat(hint(field, text)).map(Hint::id).isNotEqualTo(Optional.of("H04"));
            }
        }
    }

    @Test
    void everyOtherEntryIsFound() {
        assertThat(CONTENT.pseudoFeelings().stream().filter(each -> !each.safety()))
                .allSatisfy(each -> assertThat(hint("inside_note", "I feel " + each.word())).map(Hint::id)
                        .contains("H04"));
    }

    static Stream<String> told() {
        return CONTENT.blamePatterns().quietWhen().stream().flatMap(each -> each.matches().stream());
    }

    @ParameterizedTest
    @MethodSource("told")
    void whereHarmIsToldNothingShows(String told) {
        for (String field : HintEngine.fields()) {
            assertThat(hint(field, told + " You always, never, but you promise more. I felt ignored.")).isEmpty();
            assertThat(hint(field, "Then: “" + told + "” You never stop, but you must.")).isEmpty();
        }
    }

    @Test
    void theOneHintAtNextAsksOnceAndOnlyWhereSomethingHappened() {
        assertThat(engine.onNext("I left the table", " ", Set.of())).map(Hint::text)
                .contains("Did it do something to them? This can stay empty.");
        assertThat(engine.onNext("I left the table", "You sat alone", Set.of())).isEmpty();
        assertThat(engine.onNext("", "", Set.of())).isEmpty();
        assertThat(engine.onNext("I left the table", "", Set.of("H09"))).isEmpty();
        assertThat(engine.onNext("You hit me, and I left", "", Set.of())).isEmpty();
    }

    static Stream<WordingPattern> shipped() {
        var patterns = CONTENT.blamePatterns();
        return Stream.concat(patterns.quietWhen().stream(), patterns.items().stream().map(BlamePattern::wording));
    }

    @ParameterizedTest
    @MethodSource("shipped")
    void aPatternFindsWhatItShouldAndLeavesTheRest(WordingPattern wording) {
        assertThat(wording.matches()).isNotEmpty()
                .allSatisfy(text -> assertThat(wording.pattern().matcher(text).find()).as(text).isTrue());
        assertThat(wording.misses()).isNotEmpty()
                .allSatisfy(text -> assertThat(wording.pattern().matcher(text).find()).as(text).isFalse());
    }

    @ParameterizedTest
    @MethodSource("shipped")
    void theWordsAPatternNeedsAreInEveryTextItFinds(WordingPattern wording) {
        Set<String> needed = Needed.by(wording.pattern());
        assertThat(needed).isNotEmpty();
        assertThat(wording.matches())
                .allMatch(text -> Needed.in(text.toLowerCase(java.util.Locale.ROOT), needed));
    }

    @ParameterizedTest
    @CsvSource(delimiter = ';', textBlock = """
            \\byou\\s{1,3}(?:just\\s{1,3}|)always\\b ; always
            (?<!do )we (?:must|have to) ; have to,must
            colou?r ; colo
            a{0,2}b+cd ; cd
            (?:ab|)[xyz]- ; -
            """)
    void whatIsNeededIsReadOffThePattern(String pattern, String needed) {
        assertThat(Needed.by(java.util.regex.Pattern.compile(pattern))).containsExactlyInAnyOrder(needed.split(","));
    }

    static Stream<BlamePattern> kinds() {
        return CONTENT.blamePatterns().items().stream();
    }

    @ParameterizedTest
    @MethodSource("kinds")
    void aShippedPatternShowsWhereItsKindBelongs(BlamePattern pattern) {
        List<String> fields = HintEngine.fields().stream().filter(field -> shows(field, pattern)).sorted().toList();
        assertThat(fields).isEqualTo(switch (pattern.kind()) {
            case "absolute", "mind-reading", "label", "character", "comparison" ->
                List.of("facts", "i_statement", "i_when");
            case "thought-as-feeling" -> List.of("i_feel_text", "i_statement", "i_when");
            case "demand" -> List.of("ask_text", "i_statement", "i_when");
            case "apology" -> List.of("sorry_happened", "sorry_impact");
            case "dismissing" -> List.of("i_statement", "i_when", "sorry_happened", "sorry_impact");
            default -> List.of("i_statement", "i_when");
        });
    }

    /** Whether the field shows a hint with words of the pattern's kind for one of the texts it matches. */
    private boolean shows(String field, BlamePattern pattern) {
        return Rule.TABLE.stream().anyMatch(rule -> rule.fields().contains(field)
                && rule.kinds().contains(pattern.kind()))
                && pattern.wording().matches().stream().map(text -> text.replace("\"", "").replace("“", ""))
                        .anyMatch(text -> engine.hint(field, text, Set.of("H13"))
                                .filter(hint -> !hint.tryText().isEmpty())
                                .isPresent());
    }
}
