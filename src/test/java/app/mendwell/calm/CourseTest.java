package app.mendwell.calm;

import static org.assertj.core.api.Assertions.assertThat;

import app.mendwell.calm.Pace.Phase;
import app.mendwell.content.Content;
import app.mendwell.content.Exercise;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class CourseTest {

    private static final Exercise.Breath FOUR_SIX = new Exercise.Breath(4, 0, 6, 0, 12);
    private static final Exercise.Breath SQUARE = new Exercise.Breath(4, 4, 4, 4, 8);

    static List<Exercise> exercises() {
        return new Content().exercises();
    }

    private static Exercise exercise(String id) {
        return exercises().stream().filter(each -> each.id().equals(id)).findFirst().orElseThrow();
    }

    @ParameterizedTest
    @CsvSource({"0, IN, 1, 4", "3, IN, 4, 4", "4, OUT, 1, 6", "9, OUT, 6, 6", "10, IN, 1, 4", "119, OUT, 6, 6"})
    void fourInAndSixOutCountUp(int second, Phase phase, int count, int length) {
        assertThat(Pace.at(FOUR_SIX, second)).isEqualTo(new Pace(phase, count, length));
    }

    @ParameterizedTest
    @CsvSource({"3, IN, 4", "4, HOLD, 1", "8, OUT, 1", "12, REST, 1", "15, REST, 4", "16, IN, 1"})
    void whatIsHeldHasItsPlace(int second, Phase phase, int count) {
        assertThat(Pace.at(SQUARE, second)).isEqualTo(new Pace(phase, count, 4));
    }

    @Test
    void aPhaseBegunAnewIsABeginning() {
        assertThat(new Pace(Phase.OUT, 1, 6).beginsAfter(new Pace(Phase.IN, 4, 4))).isTrue();
        assertThat(new Pace(Phase.OUT, 4, 6).beginsAfter(new Pace(Phase.OUT, 2, 6))).isFalse();
        assertThat(new Pace(Phase.IN, 1, 4).beginsAfter(new Pace(Phase.IN, 3, 4))).isTrue();
    }

    @Test
    void stepsFollowEachOtherInTheirSeconds() {
        Course senses = Course.of(exercise("five-doors"));
        assertThat(senses.at(0).text()).startsWith("Look for five things");
        assertThat(senses.at(39).step()).isZero();
        assertThat(senses.at(40).step()).isEqualTo(1);
        assertThat(senses.next(0)).isEqualTo(40);
        assertThat(senses.next(40)).isEqualTo(80);
        assertThat(senses.at(senses.seconds()).text()).as("the last words stay").startsWith("Say where you are");
        assertThat(senses.at(senses.seconds()).left()).isZero();
    }

    @Test
    void theBreathRunsWithItsOwnStepOnly() {
        Course longer = Course.of(exercise("longer-out"));
        assertThat(longer.at(19).pace()).isNull();
        assertThat(longer.at(20).pace()).isEqualTo(new Pace(Phase.IN, 1, 4));
        assertThat(longer.at(140).pace()).isNull();
    }

    @ParameterizedTest
    @MethodSource("exercises")
    void everyShippedExerciseRunsFromItsFirstSecondToItsLast(Exercise exercise) {
        Course course = Course.of(exercise);
        for (int second = 0; second <= course.seconds(); second++) {
            Course.At at = course.at(second);
            assertThat(at.text()).isNotBlank();
            assertThat(at.left()).isEqualTo(course.seconds() - second);
        }
        course.steps().stream().filter(step -> step.breath() != null).forEach(step -> assertThat(step.seconds())
                .as("whole breaths").isEqualTo(step.breath().seconds()));
    }

    @ParameterizedTest
    @CsvSource({"2, 2", "4, 6", "10, 10", "2, 10", "3, 8"})
    void ownCountsMakeWholeBreathsForAboutTwoMinutes(int in, int out) {
        Course course = Course.breathing(in, out);
        assertThat(course.seconds() % (in + out)).isZero();
        assertThat(course.seconds()).isBetween(110, 130);
    }

    @Test
    void silenceIsTimeAndNothingElse() {
        Course silence = Course.silence("sit-with-it", 10);
        assertThat(silence.seconds()).isEqualTo(600);
        assertThat(silence.isSilent()).isTrue();
        assertThat(Course.breathing(4, 6).isSilent()).isFalse();
    }
}
