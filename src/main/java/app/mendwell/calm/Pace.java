package app.mendwell.calm;

import app.mendwell.content.Exercise;

/**
 * Where a breath is at one second.
 *
 * @param phase what the breath does
 * @param count the second of this phase, from 1 to {@code length}
 * @param length seconds of this phase
 */
record Pace(Phase phase, int count, int length) {

    /** What the breath does. */
    enum Phase {

        IN("calm.breath.in"), HOLD("calm.breath.hold"), OUT("calm.breath.out"), REST("calm.breath.rest");

        private final String word;

        Phase(String word) {
            this.word = word;
        }

        String word() {
            return word;
        }
    }

    /** The breath after so many whole seconds of breathing; phases of no length are passed over. Pure. */
    static Pace at(Exercise.Breath breath, int second) {
        int[] lengths = {breath.in(), breath.hold(), breath.out(), breath.hold2()};
        int within = second % (breath.in() + breath.hold() + breath.out() + breath.hold2());
        int phase = 0;
        while (within >= lengths[phase]) {
            within -= lengths[phase];
            phase++;
        }
        return new Pace(Phase.values()[phase], within + 1, lengths[phase]);
    }

    /** Seconds from here to the end of the phase. */
    int left() {
        return length - count + 1;
    }

    /** Whether it is another phase than {@code before}, or the same one begun anew. */
    boolean beginsAfter(Pace before) {
        return phase != before.phase || count < before.count;
    }
}
