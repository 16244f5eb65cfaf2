package app.mendwell.journal;

import static org.assertj.core.api.Assertions.assertThat;

import app.mendwell.journal.MarkdownTyping.Edit;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** In these texts [ is where the selection begins and ] where it ends; a lone | is a caret; / is a new line. */
class MarkdownTypingTest {

    private interface Change {
        Edit of(String text, int from, int to);
    }

    private static String done(String marked, Change change) {
        String text = marked.replace('/', '\n');
        int from;
        int to;
        if (text.indexOf('|') >= 0) {
            from = text.indexOf('|');
            to = from;
            text = text.replace("|", "");
        } else {
            from = text.indexOf('[');
            text = text.replace("[", "");
            to = text.indexOf(']');
            text = text.replace("]", "");
        }
        Edit edit = change.of(text, from, to);
        var after = new StringBuilder(text).replace(edit.from(), edit.to(), edit.words());
        if (edit.anchor() == edit.caret()) {
            after.insert(edit.caret(), '|');
        } else {
            after.insert(edit.caret(), ']').insert(edit.anchor(), '[');
        }
        return after.toString().replace('\n', '/');
    }

    @ParameterizedTest
    @CsvSource({"a [word] here, **, a **[word]** here", "a **[word]** here, **, a [word] here",
            "a [**word**] here, **, a [word] here", "a [word ]here, **, a **[word]** here", "a | b, **, a **|** b",
            "a **|** b, **, a | b", "[word], *, *[word]*", "*[word]*, *, [word]", "**[word]**, *, ***[word]***",
            "***[word]***, *, **[word]**", "[**word**], *, *[**word**]*"})
    void signsAroundWordsComeAndGo(String before, String sign, String after) {
        assertThat(done(before, (text, from, to) -> MarkdownTyping.around(text, from, to, sign))).isEqualTo(after);
    }

    @ParameterizedTest
    @CsvSource(ignoreLeadingAndTrailingWhitespace = false, value = {"soup|,- ,- soup|", "- soup|,- ,soup|",
            "a/so|up/b,> ,a/> so|up/b", "a/[b/c]/d,- ,a/[- b/- c]/d", "a/[- b/- c]/d,- ,a/[b/c]/d",
            "[a//b],> ,[> a//> b]",
            "## day|,- ,- day|", "- day|,## ,## day|", "|,## ,## |", "a/|,- ,a/- |"})
    void signsBeforeLinesComeAndGo(String before, String sign, String after) {
        assertThat(done(before, (text, from, to) -> MarkdownTyping.lines(text, from, to, sign))).isEqualTo(after);
    }
}
