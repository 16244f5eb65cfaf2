package app.mendwell.calm;

import app.mendwell.content.Exercise;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What runs: one step after another, each for its seconds. Pure.
 *
 * @param kind as it is stored: {@code breathing}, {@code sit-with-it} and so on
 * @param exercise the id of the exercise, or null where there is none
 */
record Course(String kind, @Nullable String exercise, List<Step> steps) {

    private static final int MINUTE = 60;
    private static final int OWN = 2 * MINUTE;

    /**
     * One step.
     *
     * @param text what to do, empty for silence
     * @param breath the breath that runs with it, or null
     */
    record Step(String text, int seconds, Exercise.@Nullable Breath breath) {}

    /**
     * Where a course is at one second.
     *
     * @param step the place of the step
     * @param text its words
     * @param pace the breath, or null
     * @param left seconds to the end of the course
     */
    record At(int step, String text, @Nullable Pace pace, int left) {}

    Course {
        steps = List.copyOf(steps);
    }

    static Course of(Exercise exercise) {
        return new Course(exercise.kind(), exercise.id(), exercise.steps().stream()
                .map(step -> new Step(step.text(), step.seconds(), step.paced() ? exercise.pattern() : null)).toList());
    }

    /** Breathing by one's own counts for about two minutes, whole breaths. */
    static Course breathing(int in, int out) {
        int cycles = Math.round((float) OWN / (in + out));
        var breath = new Exercise.Breath(in, 0, out, 0, cycles);
        return new Course("breathing", null, List.of(new Step("", breath.seconds(), breath)));
    }

    /** Nothing but time. */
    static Course silence(String kind, int minutes) {
        return new Course(kind, null, List.of(new Step("", minutes * MINUTE, null)));
    }

    int seconds() {
        return steps.stream().mapToInt(Step::seconds).sum();
    }

    /** The place after so many whole seconds; beyond the end it is the last second. */
    At at(int second) {
        int within = Math.clamp(second, 0, Math.max(0, seconds() - 1));
        int step = 0;
        int start = 0;
        while (within >= start + steps.get(step).seconds()) {
            start += steps.get(step).seconds();
            step++;
        }
        Step here = steps.get(step);
        Pace pace = here.breath() == null ? null : Pace.at(here.breath(), within - start);
        return new At(step, here.text(), pace, seconds() - Math.clamp(second, 0, seconds()));
    }

    /** The second at which the step after that of {@code second} begins; the end after the last. */
    int next(int second) {
        int end = 0;
        for (Step step : steps) {
            end += step.seconds();
            if (end > second) {
                return end;
            }
        }
        return end;
    }

    /** Whether it is nothing but time. */
    boolean isSilent() {
        return steps.stream().allMatch(step -> step.text().isEmpty() && step.breath() == null);
    }
}
