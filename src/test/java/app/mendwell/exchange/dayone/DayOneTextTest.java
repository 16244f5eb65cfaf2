package app.mendwell.exchange.dayone;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DayOneTextTest {

    @Test
    void theFirstHeadingIsTheTitleAndThePictureLeavesNoTrace() {
        DayOneText text = DayOneText.of("# Late\n\nWe made up\\. ![](dayone-moment://AA00BB11)");
        assertThat(text.title()).isEqualTo("Late");
        assertThat(text.body()).isEqualTo("We made up.");
        assertThat(text.pictures()).containsExactly("AA00BB11");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Tea\\, soup\\! \\(yes\\) \\#one         | Tea, soup! (yes) #one
            A path C:\\temp\\notes                | A path C:\\temp\\notes
            `a\\.b` and c\\.d                     | `a\\.b` and c.d
            ``a\\` b\\.`` c\\.                    | ``a\\` b\\.`` c.
            An open ` tick and c\\.d              | An open ` tick and c.d
            Two \\\\ of them                      | Two \\ of them
            The **\u200bwhole\u200b** street      | The **whole** street
            """)
    void escapesAreUndoneOutsideCode(String written, String read) {
        assertThat(DayOneText.of(written).body()).isEqualTo(read);
    }

    @Test
    void aFencedBlockStaysAsItIs() {
        String block = "Before\\.\n```\na\\.b\n# no heading\n```\nAfter\\.";
        assertThat(DayOneText.of(block).body()).isEqualTo("Before.\n```\na\\.b\n# no heading\n```\nAfter.");
    }

    @Test
    void filmsAndSoundsAreTakenOutAndCounted() {
        DayOneText text = DayOneText
                .of("Rain.\n\n![](dayone-moment:/video/V1)\n\n![](dayone-moment:/audio/A1)\n\nSun.");
        assertThat(text.body()).isEqualTo("Rain.\n\nSun.");
        assertThat(text.otherMedia()).isEqualTo(2);
        assertThat(text.pictures()).isEmpty();
    }

    @Test
    void linksToEntriesKeepTheirWords() {
        DayOneText text = DayOneText
                .of("As on [that evening](dayone://view?entryId=0A1B) and [before](dayone2://view?entryId=2C3D).");
        assertThat(text.body()).isEqualTo("As on that evening and before.");
        assertThat(text.entries()).containsExactly("0A1B", "2C3D");
    }

    @Test
    void aTextWithoutHeadingHasNoTitle() {
        assertThat(DayOneText.of("\n\nJust words.\n#hashtag is no heading").title()).isEmpty();
        assertThat(DayOneText.of("").body()).isEmpty();
    }

    @Test
    void longRunsOfSignsAreReadInTheirLength() {
        String ticks = "`".repeat(20_000) + "\\.".repeat(20_000) + "[".repeat(20_000) + "![](".repeat(5_000);
        assertThat(DayOneText.of(ticks).body()).contains("[[[[");
    }
}
