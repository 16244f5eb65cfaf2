package app.mendwell.repair.steps;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class IStatementTest {

    private static final List<String> NAMES = List.of("Noor", "Eli", "Aunt Mia");

    private static String sentence(List<String> feelings, String text, String when, String need) {
        return new IStatement(feelings, text, when, need, NAMES).sentence();
    }

    @Test
    void theWholeSentence() {
        assertThat(sentence(List.of("lonely"), "", "I stand alone at a party", "to be brought along"))
                .isEqualTo("I feel lonely when I stand alone at a party, and I need to be brought along.");
    }

    @Test
    void withoutANeedItEndsEarlier() {
        assertThat(sentence(List.of("hurt"), "", "the door closes", "")).isEqualTo("I feel hurt when the door closes.");
    }

    @Test
    void withoutAMomentTheNeedFollows() {
        assertThat(sentence(List.of("hurt"), "", "", "a word")).isEqualTo("I feel hurt, and I need a word.");
    }

    @Test
    void aFeelingAloneIsASentence() {
        assertThat(sentence(List.of("sad"), "", "", "")).isEqualTo("I feel sad.");
    }

    @Test
    void withoutAFeelingThereIsNone() {
        assertThat(sentence(List.of(), " ", "the door closes", "a word")).isEmpty();
    }

    @Test
    void feelingsAreJoinedByCommasAndAnd() {
        assertThat(sentence(List.of("lonely", "hurt"), "", "", "")).isEqualTo("I feel lonely and hurt.");
        assertThat(sentence(List.of("lonely", "hurt"), "small", "", "")).isEqualTo("I feel lonely, hurt and small.");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
            "I feel small            | small",
            "i feel, small.          | small",
            "And small!              | small",
            "Small                   | small",
            "left out...             | left out",
    })
    void whatTheLeadSaysAlreadyIsTakenFromTheFeeling(String typed, String said) {
        assertThat(sentence(List.of(), typed, "", "")).isEqualTo("I feel " + said + ".");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
            "When the light goes off. | the light goes off",
            "when when it rains       | when it rains",
            "I come home;             | I come home",
            "I'm left standing        | I'm left standing",
            "I’d like to leave        | I’d like to leave",
            "Eli goes up              | Eli goes up",
            "Eli's phone rings        | Eli's phone rings",
            "Elias goes up            | elias goes up",
            "Aunt Mia jokes           | Aunt Mia jokes",
            "Aunt Ida jokes           | aunt Ida jokes",
            "Noor is asked first      | Noor is asked first",
            "TV runs on               | TV runs on",
            "Everyone talks at once   | everyone talks at once",
            "Ärger brews              | ärger brews",
            "whenever we visit        | whenever we visit",
    })
    void theMomentIsTrimmedAndBeginsSmallUnlessItIsAName(String typed, String said) {
        String expected = said.equals("when it rains") ? "it rains" : said;
        assertThat(sentence(List.of("sad"), "", typed, "")).isEqualTo("I feel sad when " + expected + ".");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
            "and I need to know we're all right. | to know we're all right",
            "I need  quiet                       | quiet",
            "Quiet?!                             | quiet",
            "I needed company                    | I needed company",
    })
    void theNeedIsTrimmedToo(String typed, String said) {
        assertThat(sentence(List.of("sad"), "", "", typed)).isEqualTo("I feel sad, and I need " + said + ".");
    }

    @Test
    void theSentenceIsNotInWhatIsLogged() {
        assertThat(new IStatement(List.of("sad"), "small", "x", "y", NAMES).toString()).doesNotContain("small");
    }
}
