package app.mendwell.content;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

class ContentTest {

    private final Content content = new Content();

    @TestFactory
    Stream<DynamicTest> everyLibraryLoadsWithUniqueIds() {
        return Stream.of(ids("emotions", content.emotions().stream().map(Emotion::id)),
                ids("needs", content.needs().stream().map(Need::id)),
                ids("pseudo feelings", content.pseudoFeelings().stream().map(PseudoFeeling::id)),
                ids("blame patterns", content.blamePatterns().items().stream().map(BlamePattern::id)),
                ids("quiet patterns", content.blamePatterns().quietWhen().stream().map(WordingPattern::id)),
                ids("boundaries", content.boundaries().stream().map(BoundaryStarter::id)),
                ids("prompts", content.prompts().stream().map(Prompt::id)),
                ids("exercises", content.exercises().stream().map(Exercise::id)),
                ids("triggers", content.triggers().stream().map(Starter::id)),
                ids("soothers", content.soothers().stream().map(Starter::id)),
                ids("values", content.values().stream().map(Starter::id)),
                ids("templates", content.templates().stream().map(JournalTemplate::id)));
    }

    private static DynamicTest ids(String name, Stream<String> ids) {
        return DynamicTest.dynamicTest(name, () -> {
            List<String> all = ids.toList();
            assertThat(all).hasSizeGreaterThan(5).doesNotHaveDuplicates().allMatch(id -> id.matches("[a-z0-9-]+"));
        });
    }

    @Test
    void aFileIsReadOnce() {
        assertThat(content.emotions()).isSameAs(content.emotions());
    }

    @Test
    void everyFamilyAndKindHasALabel() {
        Labels labels = content.labels();
        assertThat(content.emotions())
                .allSatisfy(e -> assertThat(labels.of("emotion-family", e.family())).isNotBlank());
        assertThat(content.needs()).allSatisfy(n -> assertThat(labels.of("need-family", n.family())).isNotBlank());
        assertThat(content.boundaries()).allSatisfy(b -> assertThat(labels.of("boundary-kind", b.kind())).isNotBlank());
        assertThat(content.exercises()).allSatisfy(e -> assertThat(labels.of("exercise-kind", e.kind())).isNotBlank());
        assertThat(content.prompts()).allSatisfy(p -> assertThat(labels.of("prompt-theme", p.theme())).isNotBlank());
        assertThat(labels.of("emotion-family", "joy")).isEqualTo("Joy");
        assertThat(labels.keys("emotion-family")).startsWith("joy", "closeness", "calm");
    }

    @Test
    void anUnknownLabelIsRefused() {
        assertThatThrownBy(() -> content.labels().of("emotion-family", "nothing"))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void thePacedStepLastsAsLongAsItsBreath() {
        assertThat(content.exercises()).filteredOn(e -> e.pattern() != null).isNotEmpty().allSatisfy(
                e -> assertThat(e.steps()).filteredOn(Exercise.Step::paced).singleElement().satisfies(
                        step -> assertThat(step.seconds()).isEqualTo(e.pattern().seconds())));
    }

    @Test
    void feelingsUnderAPseudoFeelingExist() {
        List<String> known = content.emotions().stream().map(Emotion::id).toList();
        assertThat(content.pseudoFeelings()).allSatisfy(p -> assertThat(known).containsAll(p.feelings()));
    }

    @TestFactory
    Stream<DynamicTest> aWordingPatternFindsItsMatchesAndLeavesItsMissesAlone() {
        BlamePatterns patterns = content.blamePatterns();
        return Stream.concat(patterns.quietWhen().stream(), patterns.items().stream().map(BlamePattern::wording))
                .map(p -> DynamicTest.dynamicTest(p.id(), () -> {
                    assertThat(p.matches()).isNotEmpty().allMatch(text -> p.pattern().matcher(text).find());
                    assertThat(p.misses()).isNotEmpty().noneMatch(text -> p.pattern().matcher(text).find());
                }));
    }
}
