package app.mendwell.ui;

import java.util.List;

/** Words and signs of the weather inside, 1 (Stormy) to 5 (Clear). */
public final class Weather {

    private static final List<String> KEYS = List.of("stormy", "rainy", "cloudy", "fair", "clear");
    private static final List<String> SIGNS = List.of("·", "–", "o", "+", "*");

    private Weather() {}

    /** The word of a mood: Stormy to Clear. */
    public static String word(int mood) {
        return Words.of("ui.mood." + KEYS.get(mood - 1));
    }

    /** “Fair, 4 of 5”. */
    public static String said(int mood) {
        return Words.of("ui.mood.said", word(mood), mood);
    }

    /** The sign that stands in a coloured pixel, so that colour is never alone. */
    public static String sign(int mood) {
        return SIGNS.get(mood - 1);
    }
}
