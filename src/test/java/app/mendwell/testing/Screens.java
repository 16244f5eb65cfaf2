package app.mendwell.testing;

import app.mendwell.ui.Theme;
import app.mendwell.ui.View;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.image.PixelFormat;
import javafx.scene.image.WritableImage;
import javax.imageio.ImageIO;

/** Pictures of pages, as they look in a window of 1180 by 780, light and dark. */
public final class Screens {

    /** The size of the window's content, in pixels. */
    public record Size(int width, int height) {}

    public static final Size WINDOW = new Size(1180, 780);
    public static final Size NARROW = new Size(900, 640);

    private Screens() {}

    public static void picture(String name, View view) {
        Parent root = Fx.get(view::root);
        Fx.run(view::enter);
        picture(name, root);
    }

    public static void picture(String name, Parent root) {
        picture(name, root, WINDOW);
    }

    /** As {@link #picture(String, Parent)}, of another size. */
    public static void picture(String name, Parent root, Size size) {
        take(name, root, size, Theme.Look.LIGHT);
        take(name, root, size, Theme.Look.DARK);
    }

    /** One picture in one look: target/screens/NAME-light.png, -dark.png or -contrast.png. */
    public static void take(String name, Parent root, Size size, Theme.Look look) {
        Fx.settle();
        WritableImage image = Fx.get(() -> snapshot(root, size, look));
        write(Path.of("target/screens", name + "-" + look.name().toLowerCase(Locale.ROOT) + ".png"), image);
    }

    /** One picture as this theme has it, with its size of text: target/screens/NAME-light.png and so on. */
    public static void take(String name, Parent root, Size size, Theme theme) {
        Fx.settle();
        WritableImage image = Fx.get(() -> snapshot(root, size, theme));
        write(Path.of("target/screens", name + "-" + Fx.get(theme::shown).name().toLowerCase(Locale.ROOT) + ".png"),
                image);
    }

    private static WritableImage snapshot(Parent root, Size size, Theme.Look look) {
        var theme = new Theme();
        theme.look().set(look);
        return snapshot(root, size, theme);
    }

    private static WritableImage snapshot(Parent root, Size size, Theme theme) {
        Scene before = root.getScene();
        if (before != null) {
            // What changed since is drawn where it is, or else it would never be: a node that waits to be drawn in one
            // scene is not asked again in another.
            before.snapshot(null);
            before.setRoot(new javafx.scene.Group());
        }
        var scene = new Scene(root, size.width(), size.height());
        theme.dress(scene);
        root.applyCss();
        root.layout();
        withoutCaches(root);
        // The first pulse lets wrapped text and virtual lists find their height.
        scene.snapshot(null);
        root.layout();
        return scene.snapshot(null);
    }

    /** A scroll pane keeps a picture of its content, which without a window is never made anew. */
    private static void withoutCaches(Node node) {
        node.setCache(false);
        if (node instanceof Parent parent) {
            parent.getChildrenUnmodifiable().forEach(Screens::withoutCaches);
        }
    }

    private static void write(Path file, WritableImage image) {
        int width = (int) image.getWidth();
        int height = (int) image.getHeight();
        int[] pixels = new int[width * height];
        image.getPixelReader().getPixels(0, 0, width, height, PixelFormat.getIntArgbInstance(), pixels, 0, width);
        var picture = new BufferedImage(width, height, BufferedImage.TYPE_INT_ARGB);
        picture.setRGB(0, 0, width, height, pixels, 0, width);
        try {
            Files.createDirectories(file.getParent());
            ImageIO.write(picture, "png", file.toFile());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
