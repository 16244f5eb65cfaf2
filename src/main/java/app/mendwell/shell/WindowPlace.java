package app.mendwell.shell;

import java.util.List;
import java.util.Optional;
import javafx.geometry.Rectangle2D;
import javafx.stage.Screen;
import javafx.stage.Stage;

/**
 * Where the window was and how large.
 *
 * @param x in pixels
 * @param y in pixels
 * @param width in pixels, of the whole window
 * @param height in pixels, of the whole window
 */
public record WindowPlace(double x, double y, double width, double height, boolean maximized) {

    /** Where places are remembered, outside the vault. */
    public interface Memory {

        Optional<WindowPlace> read();

        void keep(WindowPlace place);
    }

    /** The size of the content at first. */
    public static final double WIDTH = 1180;
    public static final double HEIGHT = 780;
    static final double LEAST_WIDTH = 900;
    static final double LEAST_HEIGHT = 640;
    /** So much of the window's head must be on a screen, in pixels. */
    private static final double GRIP = 80;

    public WindowPlace {
        if (width < 1 || height < 1) {
            throw new IllegalArgumentException("width, height: at least 1");
        }
    }

    /** Puts the window where it was, if that is still on a screen, and remembers it when it closes. */
    public static void follow(Stage stage, Memory memory) {
        stage.setMinWidth(LEAST_WIDTH);
        stage.setMinHeight(LEAST_HEIGHT);
        List<Rectangle2D> screens = Screen.getScreens().stream().map(Screen::getVisualBounds).toList();
        memory.read().map(place -> place.on(screens)).ifPresent(place -> place.apply(stage));
        stage.showingProperty().subscribe((before, now) -> {
            if (before && !now) {
                memory.keep(of(stage));
            }
        });
    }

    /** The present place of a window. */
    public static WindowPlace of(Stage stage) {
        return new WindowPlace(stage.getX(), stage.getY(), Math.max(1, stage.getWidth()),
                Math.max(1, stage.getHeight()), stage.isMaximized());
    }

    private void apply(Stage stage) {
        stage.setX(x);
        stage.setY(y);
        stage.setWidth(width);
        stage.setHeight(height);
        stage.setMaximized(maximized);
    }

    /** This place, moved and shrunk so that it can be reached: never off-screen, never larger than its screen. */
    WindowPlace on(List<Rectangle2D> screens) {
        Rectangle2D screen = screens.stream().filter(this::reachable).findFirst().orElse(screens.getFirst());
        double wide = Math.min(width, screen.getWidth());
        double high = Math.min(height, screen.getHeight());
        double left = Math.clamp(x, screen.getMinX(), screen.getMaxX() - wide);
        double top = Math.clamp(y, screen.getMinY(), screen.getMaxY() - high);
        return new WindowPlace(left, top, wide, high, maximized);
    }

    private boolean reachable(Rectangle2D screen) {
        return screen.intersects(x + GRIP / 2, y, Math.max(1, width - GRIP), GRIP / 2);
    }
}
