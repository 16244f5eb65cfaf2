package app.mendwell.repair.output;

import static org.assertj.core.api.Assertions.assertThat;

import app.mendwell.repair.steps.RepairKinds;
import app.mendwell.storage.Field;
import app.mendwell.storage.Fields;
import app.mendwell.storage.Json;
import app.mendwell.storage.Preferences;
import app.mendwell.testing.Golden;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class LetterTest {

    private static final LocalDate DAY = LocalDate.of(2025, 5, 3);
    private static final Names NOOR = new Names("Eli", "Noor", List.of(), List.of(), List.of());

    /** Scenario 3. */
    private static final Fields PARTY = Fields.EMPTY.with("route", "open").with("happened_on", DAY)
            .with("facts",
                    "At Sam's birthday I stood by the kitchen door from nine to ten. Eli talked with colleagues.")
            .with("i_statement", "I feel lonely when I stand alone at a party, and I need to be brought along.")
            .with("my_part", "In the car I went silent").with("sorry_choice", "not_now")
            .with("ask_text", "Introduce me to two people when we arrive.").with("ask_ok_no", true)
            .with("plan_steps", Json.read("""
                    [{"body": "I say in the first ten minutes that I'd like company", "who": "me"}]"""));

    private static final Fields FULL = PARTY.with("echo_familiar", "yes").with("echo_share", true)
            .with("echo_when", "School yards at ten").with("echo_differs", "Now I can walk over and say so.")
            .with("their_view", "You thought I wanted to be left alone!").with("view_source", "told_me")
            .with("sorry_choice", "write").with("sorry_happened", "I said nothing for an hour")
            .with("sorry_impact", "You drove through the rain with no one to talk to.")
            .with("sorry_plan", "I will say when I need quiet").with("sorry_offer", "I'll make the tea tonight")
            .with("ask_ok_no", false).with("commitment_text", "We drive home together")
            .with("talk_time", "on Tuesday after dinner?").with("early_sign", "My voice gets quick")
            .with("success_strategy", "Who we want to meet, and when we go").with("pause_word", "kettle")
            .with("plan_steps", Json.read("""
                    [{"body": "I say in the first ten minutes that I'd like company", "who": "me"},
                     {"body": "We leave by eleven.", "who": "both"}, {"body": " ", "who": "me"}]"""));

    private static final Names MANY = new Names("Eli", "Noor", List.of("a walk without a destination", "a hot drink"),
            List.of("We say good night, also after a quarrel"), List.of(DAY.plusDays(1), DAY.plusDays(7)));

    @Test
    void theLetterOfTheThirdScenario() {
        Golden.isSame("repair/letter-scenario-3.txt", Letter.built(PARTY, NOOR));
    }

    @Test
    void aLetterWithEveryPart() {
        Golden.isSame("repair/letter-full.txt", Letter.built(FULL, MANY));
        assertThat(Letter.parts(FULL, MANY)).containsExactly(LetterPart.values());
    }

    @Test
    void aPlanWithEveryPart() {
        Fields two = FULL.with("plan_steps", Json.read("""
                [{"body": "I say in the first ten minutes that I'd like company", "who": "me"},
                 {"body": "We leave by eleven.", "who": "both"}, {"body": "I text “kitchen”"}]"""));
        Golden.isSame("repair/plan-full.txt", Plan.text(two, MANY));
    }

    @Test
    void aGuessIsShownAsAGuess() {
        Fields guess = PARTY.with("their_view", "You were tired").with("view_source", "guess");
        String line = "From where you stood, I imagine: You were tired. Please tell me where I have it wrong.";
        assertThat(Letter.built(guess, NOOR)).contains(line);
        assertThat(Letter.built(guess.with("view_source", "mix"), NOOR)).contains(line);
        assertThat(Letter.built(guess.with("view_source", null), NOOR)).contains(line);
    }

    @Test
    void theShippedWordForTheOtherOneIsNoGreeting() {
        assertThat(Letter.built(PARTY, Names.of(Preferences.DEFAULT))).startsWith("Hello,\n").endsWith(
                "\nThank you for reading this.");
        Preferences named = Preferences.DEFAULT.with("partner_label", "Dr. Öz & Co").with("my_name", "Noor ");
        assertThat(Letter.built(PARTY, Names.of(named))).startsWith("Dr. Öz & Co,\n").endsWith("\nNoor");
    }

    @Test
    void aDayThatIsNotSaidLeavesItsSentenceOut() {
        assertThat(Letter.built(PARTY.with("happened_on", null), NOOR))
                .contains("Eli,\nI’d like to tell you what I see, and hear what you see.\nWhat I remember:");
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            I waited, I waited.
            I waited., I waited.
            Did you wait?, Did you wait?
            It rained…, It rained…
            He said “stay.”, He said “stay.”
            He said “stay”, He said “stay”.
            We left (early), We left (early).
            We left (early!), We left (early!)
            """)
    void aPartGetsAFullStopWhereItHasNoEndOfItsOwn(String typed, String closed) {
        assertThat(Sentence.closed("  " + typed + " \n\n")).isEqualTo(closed);
    }

    @Test
    void theOlderEchoStandsOnlyWhereItMay() {
        assertThat(Letter.built(FULL.with("echo_share", false), MANY)).doesNotContain("older");
        assertThat(Letter.built(FULL.with("echo_share", null), MANY)).doesNotContain("older");
        assertThat(Letter.built(FULL.with("echo_familiar", "rather_not"), MANY)).doesNotContain("older");
        Fields ticked = FULL.with("echo_share", false).with("letter_parts", List.of("echo", "facts"));
        assertThat(Letter.parts(ticked, MANY)).containsExactly(LetterPart.FACTS);
    }

    @ParameterizedTest
    @ValueSource(strings = {"not_now", "not_mine", "already_said"})
    void aSorryThatIsNotWrittenIsNowhere(String choice) {
        assertThat(Letter.built(FULL.with("sorry_choice", choice), MANY)).doesNotContainIgnoringCase("sorry");
    }

    @Test
    void onlyTickedPartsStand() {
        Fields some = FULL.with("letter_parts", List.of("facts", "closing"));
        assertThat(Letter.built(some, MANY)).isEqualTo("""
                What I remember: At Sam's birthday I stood by the kitchen door from nine to ten. \
                Eli talked with colleagues.
                Could we talk on Tuesday after dinner?
                Thank you for reading this.
                Noor""");
    }

    @Test
    void aFrameAloneIsNoLetter() {
        assertThat(Letter.built(Fields.EMPTY.with("happened_on", DAY), NOOR)).isEmpty();
        assertThat(Plan.text(Fields.EMPTY, NOOR.lookBacks(List.of(DAY)))).isEmpty();
    }

    @Test
    void whatWasEditedByHandStands() {
        Fields edited = PARTY.with("letter_edited", true).with("letter_text", "Eli,\n\n  I miss you.  \n");
        assertThat(Letter.text(edited, NOOR)).isEqualTo("Eli,\nI miss you.");
        assertThat(Letter.text(edited.with("letter_edited", false), NOOR)).isEqualTo(Letter.built(PARTY, NOOR));
    }

    @ParameterizedTest
    @ValueSource(strings = {"space", "private"})
    void whoGivesRoomHasNoLetter(String route) {
        Fields room = FULL.with("route", route).with("letter_text", "Eli, please").with("letter_edited", true);
        assertThat(Letter.isOffered(room)).isFalse();
        assertThat(Letter.text(room, MANY)).isEmpty();
        assertThat(Letter.offered(room, MANY)).isEmpty();
        assertThat(Plan.text(room, MANY)).isNotEmpty();
    }

    @Test
    void noOutputAsksToForgiveOrSetsATime() {
        assertThat(Letter.built(FULL.with("ask_by", DAY.plusDays(3)), MANY)).doesNotContainIgnoringCase("forgiv")
                .doesNotContain("6 May").doesNotContain(" by 6");
    }

    /** The only fields that a letter or a plan may read. */
    private static final Set<String> MAY_LEAVE = Set.of("facts", "i_statement", "echo_when", "echo_differs",
            "their_view", "my_part", "sorry_happened", "sorry_impact", "sorry_plan", "sorry_offer", "ask_text",
            "commitment_text", "talk_time", "early_sign", "plan_steps", "success_strategy", "pause_word");

    @Test
    void nothingPrivateComesIn() {
        Fields marked = FULL;
        for (Field field : RepairKinds.REPAIR.fields()) {
            marked = MAY_LEAVE.contains(field.name()) ? marked : marked(marked, field);
        }
        assertThat(marked.text("story")).isEqualTo("MARKER story");
        assertThat(marked.words("needs")).containsExactly("MARKER needs");
        String out = Letter.text(marked, MANY) + "\n" + Plan.text(marked, MANY);
        assertThat(out).doesNotContain("MARKER").contains("Something older").contains("I’m sorry.");
    }

    /** Fields that decide what is shown keep their value; the others carry a word that must not leave. */
    private static Fields marked(Fields fields, Field field) {
        Set<String> deciding = Set.of("route", "happened_on", "echo_familiar", "echo_share", "view_source",
                "sorry_choice", "ask_ok_no", "letter_parts");
        if (deciding.contains(field.name())) {
            return fields;
        }
        return switch (field.type()) {
            case TEXT -> fields.with(field.name(), "MARKER " + field.name());
            case JSON -> fields.with(field.name(), field.name().equals("said_lines")
                    ? Json.read("[{\"speaker\": \"them\", \"words\": \"MARKER said\"}]")
                    : field.name().equals("boundaries_touched")
                            ? Json.read("[{\"body\": \"MARKER line\", \"outcome\": \"crossed\"}]")
                            : List.of("MARKER " + field.name()));
            case INTEGER -> fields.with(field.name(), 10);
            case TAG, REF -> fields.with(field.name(), UUID.randomUUID());
            case TAGS -> fields.with(field.name(), List.of(UUID.randomUUID()));
            default -> fields;
        };
    }

    @Test
    void aBodyKeepsItsParagraphsAsMarkdown() {
        String text = "Next time\nMy steps:\n- one\n- two\nOur pause word: kettle";
        assertThat(Body.of(text)).isEqualTo("Next time\n\nMy steps:\n\n- one\n- two\n\nOur pause word: kettle");
        assertThat(Body.text(Body.of(text))).isEqualTo(text);
        assertThat(Body.of("")).isEmpty();
    }
}
