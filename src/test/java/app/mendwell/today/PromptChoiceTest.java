package app.mendwell.today;

import static org.assertj.core.api.Assertions.assertThat;

import app.mendwell.content.Content;
import app.mendwell.content.Prompt;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import org.junit.jupiter.api.Test;

class PromptChoiceTest {

    private static final LocalDate FIRST = LocalDate.of(2026, 3, 8);
    private static final List<String> IDS = new Content().prompts().stream().map(Prompt::id).toList();

    private static List<String> last(List<String> shown) {
        return shown.subList(Math.max(0, shown.size() - PromptChoice.REST), shown.size()).reversed();
    }

    @Test
    void noQuestionComesAgainWithinSixtyDaysOverTwoYears() {
        var shown = new ArrayList<String>();
        for (int day = 0; day < 730; day++) {
            shown.add(PromptChoice.next(FIRST.plusDays(day), IDS, last(shown), null).orElseThrow());
        }
        for (int day = 1; day < shown.size(); day++) {
            assertThat(shown.subList(Math.max(0, day - PromptChoice.REST), day)).doesNotContain(shown.get(day));
        }
        assertThat(new HashSet<>(shown)).as("each has its turn").hasSize(IDS.size());
    }

    @Test
    void aDayAlwaysChoosesTheSame() {
        assertThat(PromptChoice.next(FIRST, IDS, List.of(), null))
                .isEqualTo(PromptChoice.next(FIRST, IDS, List.of(), null));
    }

    @Test
    void anotherAndAnotherGoThroughAllThatHaveRestedBeforeOneComesAgain() {
        List<String> lately = IDS.subList(0, PromptChoice.REST);
        var seen = new ArrayList<String>();
        String present = null;
        for (int i = 0; i < IDS.size() - PromptChoice.REST; i++) {
            present = PromptChoice.next(FIRST, IDS, lately, present).orElseThrow();
            seen.add(present);
        }
        assertThat(seen).doesNotHaveDuplicates().doesNotContainAnyElementsOf(lately);
        assertThat(PromptChoice.next(FIRST, IDS, lately, present)).contains(seen.getFirst());
    }

    @Test
    void whereFewAreLeftTheOneLongestAgoComes() {
        List<String> few = List.of("body-01", "body-02", "body-03");
        List<String> lately = List.of("body-02", "body-03", "body-01");
        assertThat(PromptChoice.next(FIRST, few, lately, null)).contains("body-01");
        assertThat(PromptChoice.next(FIRST, few, lately, "body-01")).contains("body-03");
    }

    @Test
    void whereAllAreHiddenThereIsNone() {
        assertThat(PromptChoice.next(FIRST, List.of(), List.of("body-01"), null)).isEmpty();
    }
}
