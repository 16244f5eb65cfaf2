package app.mendwell.repair.hints;

import static org.assertj.core.api.Assertions.assertThat;

import app.mendwell.content.BlamePattern;
import app.mendwell.content.Content;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** No text of 20,000 characters makes a pattern look at it more than a set number of times. */
class HostileTextTest {

    private static final int LENGTH = 20_000;
    /** Looks at a character, for each character of the text. */
    private static final int LOOKS = 400;

    /** Counts how often it is looked at. */
    private static final class Counting implements CharSequence {

        private final String text;
        private long looks;

        Counting(String text) {
            this.text = text;
        }

        @Override
        public int length() {
            return text.length();
        }

        @Override
        public char charAt(int index) {
            looks++;
            return text.charAt(index);
        }

        @Override
        public CharSequence subSequence(int start, int end) {
            return text.subSequence(start, end);
        }

        @Override
        public String toString() {
            return text;
        }
    }

    static Stream<Pattern> patterns() {
        var shipped = new Content().blamePatterns();
        return Stream.of(shipped.quietWhen().stream().map(each -> each.pattern()),
                shipped.items().stream().map(BlamePattern::wording).map(each -> each.pattern()),
                Rule.TABLE.stream().map(Rule::words),
                Rule.TABLE.stream().map(Rule::unless).filter(each -> each != null))
                .flatMap(each -> each);
    }

    /** Long runs of what the patterns begin with, repeated without ever ending as they end. */
    private static List<String> hostile(Pattern pattern) {
        var texts = new ArrayList<>(List.of(" ", "a", "you ", "if you ", "i am sorry ", "just   ", "do ", "don't ",
                "you are so really too very ", "always ", "'", "you threw the ", "stop ", "you   ", "\n", "yy", "é "));
        String letters = pattern.pattern().replaceAll("\\\\[bsAQE]|\\{\\d+,\\d+}|\\(\\?[:!=<]+|[()|?\\[\\]\\\\'’.,]+",
                " ");
        texts.add(letters.replaceAll("\\s+", " ").strip() + " ");
        Stream.of(letters.strip().split("\\s+")).limit(12).map(word -> word + " ").forEach(texts::add);
        return texts.stream().map(part -> part.repeat(LENGTH / part.length() + 1).substring(0, LENGTH)).toList();
    }

    @ParameterizedTest
    @MethodSource("patterns")
    void everyPatternComesToAnEnd(Pattern pattern) {
        for (String text : hostile(pattern)) {
            var counting = new Counting(text);
            var matcher = pattern.matcher(counting);
            while (matcher.find() && matcher.end() > matcher.start()) {
                assertThat(counting.looks).as(text.substring(0, 20)).isLessThan((long) LOOKS * LENGTH);
            }
            assertThat(counting.looks).as(text.substring(0, 20)).isLessThan((long) LOOKS * LENGTH);
        }
    }

    @Test
    void theEngineAnswersAboutAnyLongText() {
        var engine = new HintEngine(new Content());
        for (String part : List.of("\"", "“", "„«»", "we \"", "x", "\uD83D\uDE00")) {
            String text = part.repeat(LENGTH / part.length());
            for (String field : HintEngine.fields()) {
                assertThat(engine.hint(field, text, Set.of())).isEmpty();
            }
        }
    }
}
