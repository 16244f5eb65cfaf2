package app.mendwell.journal.search;

import static org.assertj.core.api.Assertions.assertThat;

import app.mendwell.storage.TagKind;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class QueryReaderTest {

    private static final Vocabulary NAMES = new Vocabulary(Set.of("eli", "zoe"),
            Map.of("lonely", "lonely", "at ease", "at-ease", "at-ease", "at-ease"));

    private static Query read(String text) {
        return new QueryReader(NAMES).read(text);
    }

    private static Term words(String text) {
        return new Term.Words(text, false);
    }

    private static Term last(String text) {
        return new Term.Words(text, true);
    }

    private static LocalDate day(String text) {
        return LocalDate.parse(text);
    }

    private static Term days(String from, String until) {
        return new Term.Days(from.isEmpty() ? null : day(from), until.isEmpty() ? null : day(until));
    }

    static Stream<Arguments> language() {
        return Stream.of(Arguments.of("river", List.of(last("river"))),
                Arguments.of("the river", List.of(words("the"), last("river"))),
                Arguments.of("river ", List.of(last("river"))),
                Arguments.of("\"two words\" river", List.of(words("two words"), last("river"))),
                Arguments.of("river \"two words\"", List.of(words("river"), words("two words"))),
                Arguments.of("\"two wor", List.of(last("two wor"))),
                Arguments.of("“two words”", List.of(words("two words"))),
                Arguments.of("-rain river", List.of(new Term.Without("rain"), last("river"))),
                Arguments.of("river -rain", List.of(last("river"), new Term.Without("rain"))),
                Arguments.of("-\"heavy rain\"", List.of(new Term.Without("heavy rain"))),
                Arguments.of("well-being", List.of(last("well-being"))), Arguments.of("-", List.of(last("-"))),
                Arguments.of("tag:walk", List.of(new Term.Tagged("walk"))),
                Arguments.of("TAG:\"silence at night\"", List.of(new Term.Tagged("silence at night"))),
                Arguments.of("kind:Trigger", List.of(new Term.OfKind(TagKind.TRIGGER))),
                Arguments.of("feeling:lonely", List.of(new Term.Feeling("lonely"))),
                Arguments.of("feeling:\"At ease\"", List.of(new Term.Feeling("at-ease"))),
                Arguments.of("mood:<=2", List.of(new Term.Mood(1, 2))),
                Arguments.of("mood:>3", List.of(new Term.Mood(4, 5))),
                Arguments.of("mood:4", List.of(new Term.Mood(4, 4))),
                Arguments.of("on:2025-05", List.of(days("2025-05-01", "2025-06-01"))),
                Arguments.of("on:2025-05-09", List.of(days("2025-05-09", "2025-05-10"))),
                Arguments.of("on:2024", List.of(days("2024-01-01", "2025-01-01"))),
                Arguments.of("before:2025-06", List.of(days("", "2025-06-01"))),
                Arguments.of("after:2025-06", List.of(days("2025-07-01", ""))),
                Arguments.of("after:2025-06-30", List.of(days("2025-07-01", ""))),
                Arguments.of("has:photo has:tag has:mood",
                        List.of(new Term.Has(Term.Thing.PHOTO), new Term.Has(Term.Thing.TAG),
                                new Term.Has(Term.Thing.MOOD))),
                Arguments.of("is:starred", List.of(new Term.Starred())),
                Arguments.of("in:repair", List.of(new Term.In(Place.REPAIR))),
                Arguments.of("in:private", List.of(new Term.In(Place.PRIVATE))),
                Arguments.of("tag:", List.of(new Term.Unfinished())),
                Arguments.of("river mood:<=", List.of(last("river"), new Term.Unfinished())),
                Arguments.of("", List.of()), Arguments.of(" \t\n ", List.of()));
    }

    @ParameterizedTest
    @MethodSource("language")
    void everyPartOfTheLanguageIsRead(String text, List<Term> terms) {
        assertThat(read(text).terms()).isEqualTo(terms);
        assertThat(read(text).asWords()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"a:b", "8:30", "on:2025-13", "on:2025-02-30", "before:soon", "mood:7", "mood:fine",
            "has:everything", "is:open", "in:kitchen", "kind:person", "kind:thing", "tag:Eli", "tag:Zoë",
            "feeling:purple", "http://example.org", "from:eli", "person:eli"})
    void whatIsNotKnownIsSearchedAsWordsAndSaidSo(String text) {
        Query query = read(text);
        assertThat(query.asWords()).containsExactly(text);
        assertThat(query.terms()).containsExactly(last(text.replace("TAG", "tag")));
    }

    @Test
    void aFilterThatIsTurnedAroundIsWordsToLeaveOut() {
        assertThat(read("-tag:walk").terms()).containsExactly(new Term.Without("tag:walk"));
        assertThat(read("-tag:walk").asWords()).containsExactly("-tag:walk");
    }

    @Test
    void anUnfinishedFilterInTheMiddleIsWords() {
        assertThat(read("tag: river").asWords()).containsExactly("tag:");
    }

    @Test
    void chipsAreWhatIsNoWord() {
        assertThat(read("-rain after:2025-06 river a:b \"two words\" tag:").tokens().stream()
                .filter(Query.Token::isChip).map(Query.Token::written)).containsExactly("-rain", "after:2025-06");
    }

    @Test
    void whatWasUnderstoodCanBeReadBack() {
        Query query = read("-rain tag:\"a walk\" a:b river");
        assertThat(query.readAs()).isEqualTo("-rain tag:\"a walk\" \"a:b\" river");
        assertThat(read(query.readAs()).asWords()).isEmpty();
    }

    @Test
    void nothingPrivateIsTold() {
        assertThat(read("river tag:walk -rain").toString()).doesNotContain("river").doesNotContain("walk");
        assertThat(read("river tag:walk -rain").tokens().toString()).doesNotContain("river").doesNotContain("walk")
                .doesNotContain("rain");
    }
}
