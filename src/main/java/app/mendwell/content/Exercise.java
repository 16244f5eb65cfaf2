package app.mendwell.content;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A calm exercise.
 *
 * @param pattern the breath, where there is one
 * @param caution shown before the start, where there is one
 */
public record Exercise(String id, String title, String kind, int minutes, List<Step> steps,
        @Nullable Breath pattern, @Nullable String caution) {

    /**
     * One step of it.
     *
     * @param seconds how long it stays
     * @param paced whether the breath runs during it
     */
    public record Step(String text, int seconds, boolean paced) {

        static Step of(Item item) {
            return new Step(item.text("text"), item.number("seconds"), item.flag("paced"));
        }
    }

    /** Seconds of breathing in, holding, breathing out, holding again, and how many times. */
    public record Breath(int in, int hold, int out, int hold2, int cycles) {

        static Breath of(Item item) {
            return new Breath(item.number("in"), item.number("hold"), item.number("out"), item.number("hold2"),
                    item.number("cycles"));
        }

        /** Seconds from the first breath in to the end. */
        public int seconds() {
            return cycles * (in + hold + out + hold2);
        }
    }

    public Exercise {
        steps = List.copyOf(steps);
    }

    static Exercise of(Item item) {
        return new Exercise(item.text("id"), item.text("title"), item.text("kind"), item.number("minutes"),
                item.items("steps", Step::of),
                item.has("pattern") ? Breath.of(item.item("pattern")) : null,
                item.has("caution") ? item.text("caution") : null);
    }
}
