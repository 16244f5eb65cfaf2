package app.mendwell.ui;

import java.util.List;
import javafx.scene.layout.StackPane;
import org.kordamp.ikonli.javafx.FontIcon;

/** A mark of the weather inside, 1 (Stormy) to 5 (Clear): colour, edge and icon. */
public final class MoodGlyph extends StackPane {

    private static final List<String> ICONS = List.of("remixmz-thunderstorms-fill", "remixmz-rainy-fill",
            "remixal-cloudy-fill", "remixmz-sun-cloudy-line", "remixmz-sun-fill");

    private final FontIcon icon = new FontIcon();

    /** For FXML; without a mood nothing is drawn. */
    public MoodGlyph() {
        getStyleClass().add("mood-glyph");
        getChildren().add(icon);
        setMood(0);
        setSize(Size.SMALL);
    }

    public MoodGlyph(int mood, Size size) {
        this();
        setMood(mood);
        setSize(size);
    }

    /** How large: in a line of text, in a list row, in the check-in. */
    public enum Size {
        TINY, SMALL, LARGE
    }

    /** Shows this mood: 1 to 5, or 0 for none. */
    public void setMood(int mood) {
        getStyleClass().removeIf(name -> name.matches("mood-[0-9]"));
        setVisible(mood > 0);
        if (mood > 0) {
            getStyleClass().add("mood-" + mood);
            icon.setIconLiteral(ICONS.get(mood - 1));
            setAccessibleText(said(mood));
        }
    }

    public void setSize(Size size) {
        getStyleClass().removeAll("tiny", "small", "large");
        getStyleClass().add(switch (size) {
            case TINY -> "tiny";
            case SMALL -> "small";
            case LARGE -> "large";
        });
    }

    /** The word of a mood: Stormy to Clear. */
    public static String word(int mood) {
        return Weather.word(mood);
    }

    /** “Fair, 4 of 5”. */
    public static String said(int mood) {
        return Weather.said(mood);
    }

    /** The sign that stands in a coloured pixel, so that colour is never alone. */
    public static String pixel(int mood) {
        return Weather.sign(mood);
    }
}
