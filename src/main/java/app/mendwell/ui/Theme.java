package app.mendwell.ui;

import atlantafx.base.theme.PrimerDark;
import atlantafx.base.theme.PrimerLight;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.WeakHashMap;
import javafx.application.ColorScheme;
import javafx.application.Platform;
import javafx.beans.property.IntegerProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleIntegerProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.Scene;
import javafx.scene.text.Font;

/** Dresses scenes: light, dark or high contrast, and how large the text is. Follows the system if asked to. */
public final class Theme {

    /** What the person chose. */
    public enum Look {
        SYSTEM, LIGHT, DARK, CONTRAST
    }

    /** The size of text that is one em, in pixels, at 100 %. */
    public static final double EM = 15;

    private static final List<String> FEATURES = List.of("shell", "vault", "today", "journal", "boundaries", "repair",
            "calm", "trends", "settings", "together");
    private static final List<String> FONTS = List.of("Literata_400Regular", "Literata_400Regular_Italic",
            "Literata_500Medium", "Literata_500Medium_Italic", "Literata_600SemiBold", "Literata_700Bold",
            "SourceSans3_400Regular", "SourceSans3_400Regular_Italic", "SourceSans3_600SemiBold",
            "SourceSans3_700Bold");

    private final ObjectProperty<Look> look = new SimpleObjectProperty<>(Look.SYSTEM);
    private final IntegerProperty textPercent = new SimpleIntegerProperty(100);
    private final Set<Scene> dressed = Collections.newSetFromMap(new WeakHashMap<>());

    /** On the FX thread: loads the fonts and watches the system. */
    public Theme() {
        FONTS.forEach(Theme::loadFont);
        look.subscribe(this::again);
        textPercent.subscribe(this::again);
        Platform.getPreferences().colorSchemeProperty().subscribe(this::again);
    }

    private static void loadFont(String name) {
        try (InputStream in = Theme.class.getResourceAsStream("fonts/" + name + ".ttf")) {
            Font.loadFont(Objects.requireNonNull(in, name), EM);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public ObjectProperty<Look> look() {
        return look;
    }

    /** 100 to 200. */
    public IntegerProperty textPercent() {
        return textPercent;
    }

    /** Dresses this scene, now and whenever the look changes. The scene may be let go freely. */
    public void dress(Scene scene) {
        dressed.add(scene);
        put(scene);
    }

    private void again() {
        List.copyOf(dressed).forEach(this::put);
    }

    private void put(Scene scene) {
        scene.setUserAgentStylesheet(shown() == Look.DARK ? new PrimerDark().getUserAgentStylesheet()
                : new PrimerLight().getUserAgentStylesheet());
        scene.getStylesheets().setAll(sheets());
    }

    /** The look on screen: never SYSTEM. */
    public Look shown() {
        if (look.get() != Look.SYSTEM) {
            return look.get();
        }
        return Platform.getPreferences().getColorScheme() == ColorScheme.DARK ? Look.DARK : Look.LIGHT;
    }

    private List<String> sheets() {
        String name = shown() == Look.CONTRAST ? "hc" : shown().name().toLowerCase(Locale.ROOT);
        var sheets = new ArrayList<String>();
        sheets.add(sheet("theme/tokens-" + name + ".css"));
        sheets.add(sheet("theme/controlsfx-bridge.css"));
        sheets.add(sheet("theme/base.css"));
        sheets.add(sheet("theme/controls.css"));
        FEATURES.forEach(feature -> addFeature(sheets, feature));
        sheets.add(sheet("theme/shade-" + name + ".css"));
        sheets.add(textSize());
        return sheets;
    }

    private static String sheet(String file) {
        return Objects.requireNonNull(Theme.class.getResource(file), file).toExternalForm();
    }

    private static void addFeature(List<String> sheets, String feature) {
        // A module hides its resources from others, but style sheets are never hidden, whatever their package.
        URL found = Theme.class.getResource("/app/mendwell/" + feature + "/" + feature + ".css");
        if (found != null) {
            sheets.add(found.toExternalForm());
        }
    }

    private String textSize() {
        String rule = ".root { -fx-font-size: " + Math.round(EM * textPercent.get() / 100) + "px; }";
        return "data:text/css;base64," + Base64.getEncoder().encodeToString(rule.getBytes(StandardCharsets.UTF_8));
    }
}
