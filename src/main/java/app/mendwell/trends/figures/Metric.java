package app.mendwell.trends.figures;

import app.mendwell.ui.Weather;
import app.mendwell.ui.Words;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * What may be charted day by day; nothing else ever is (care.md C03, C35). The two of the weekly pulse come with it.
 */
public enum Metric {
    MOOD("mood", 1, 5, 1), ENERGY("energy", 1, 5, 1), SLEEP_HOURS("sleep_hours", 0, 12, 3), SLEEP_QUALITY(
            "sleep_quality", 1, 5, 1), SPACE_NEED("space_need", -2, 2, 1), MOVED("moved", 0, 1, 1), ATE_OK("ate_ok", 0,
                    1, 1);

    private static final int DAY_HOURS = 24;

    private final String stored;
    private final int low;
    private final int high;
    private final int step;

    Metric(String stored, int low, int high, int step) {
        this.stored = stored;
        this.low = low;
        this.high = high;
        this.step = step;
    }

    /** Its name in a kept view, which is that of its column. */
    public String stored() {
        return stored;
    }

    public static Optional<Metric> of(String stored) {
        return Arrays.stream(values()).filter(each -> each.stored.equals(stored)).findFirst();
    }

    /** Its word, as “Sleep”. */
    public String word() {
        return Words.of("trends.metric." + stored);
    }

    /** The lower end of its whole scale. */
    public int low() {
        return low;
    }

    /** The upper end of its whole scale; of hours, a whole day where a night was longer than usual. */
    public int high(double greatest) {
        return this == SLEEP_HOURS && greatest > high ? DAY_HOURS : high;
    }

    /** Where the scale has words. */
    public List<Number> ticks(double greatest) {
        var ticks = new ArrayList<Number>();
        for (int tick = low; tick <= high(greatest); tick += step) {
            ticks.add(tick);
        }
        return ticks;
    }

    /** The word at a place of the scale. */
    public String tick(int value) {
        if (this == MOOD) {
            return Weather.word(value);
        }
        String key = "trends.scale." + stored + "." + (value < 0 ? "minus_" + -value : Integer.toString(value));
        return Words.has(key) ? Words.of(key) : Integer.toString(value);
    }

    /** Whether the slow line can be drawn over it. */
    public boolean canHaveLine() {
        return this == MOOD || this == ENERGY || this == SLEEP_HOURS;
    }
}
