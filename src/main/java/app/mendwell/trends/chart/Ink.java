package app.mendwell.trends.chart;

import java.util.Locale;

/** What has a colour of its own in a chart; each is set by a style sheet, from the roles of the theme. */
public enum Ink {
    CLEAR, DOT, LINE, BAND, BAND_EDGE, GRID, MISSING, REFERENCE, TEXT, GROUND, MOOD_1, MOOD_2, MOOD_3, MOOD_4, MOOD_5, MOOD_1_EDGE, MOOD_2_EDGE, MOOD_3_EDGE, MOOD_4_EDGE, MOOD_5_EDGE, MOOD_1_INK, MOOD_2_INK, MOOD_3_INK, MOOD_4_INK, MOOD_5_INK;

    /** Its name in a style sheet, as {@code -chart-band-edge}. */
    String property() {
        return "-chart-" + name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** The fill of a mood, 1 to 5. */
    public static Ink mood(int mood) {
        return valueOf("MOOD_" + mood);
    }

    /** The edge of a mood's mark. */
    public static Ink edge(int mood) {
        return valueOf("MOOD_" + mood + "_EDGE");
    }

    /** What is written on a mood's fill. */
    public static Ink written(int mood) {
        return valueOf("MOOD_" + mood + "_INK");
    }
}
