package app.mendwell.trends;

import app.mendwell.content.Content;
import app.mendwell.shell.MainWindow;
import app.mendwell.testing.Fx;
import app.mendwell.testing.PlainView;
import app.mendwell.testing.Screens;
import app.mendwell.testing.TestTasks;
import app.mendwell.trends.chart.TrendChart;
import app.mendwell.ui.Notices;
import app.mendwell.ui.Room;
import app.mendwell.ui.Theme;
import app.mendwell.ui.View;
import java.util.EnumMap;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.event.Event;
import javafx.geometry.Point2D;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("screens")
class TrendsScreens {

    private static final Screens.Size LONG_LARGE = new Screens.Size(1180, 5200);
    private static final Screens.Size LONG = new Screens.Size(1180, 2600);

    /** The room in its window, with whatever is done there first. */
    private static Parent window(Diary diary, Screens.Size size, Consumer<Parent> first) {
        return window(diary, Fx.get(Theme::new), size, first);
    }

    private static Parent window(Diary diary, Theme theme, Screens.Size size, Consumer<Parent> first) {
        return Fx.get(() -> {
            var rooms = new EnumMap<Room, Supplier<View>>(Room.class);
            for (Room room : Room.values()) {
                rooms.put(room, PlainView::new);
            }
            rooms.put(Room.TRENDS, () -> new TrendsView(diary.house, new Content(), day -> {}));
            var window = new MainWindow(rooms, TestTasks.inline(), new Notices(), new MainWindow.Calls(() -> {},
                    () -> {}, () -> {}), theme);
            window.name().set("Mendwell");
            window.hideKey().set("F9");
            theme.dress(new Scene(window.root(), size.width(), size.height()));
            window.go(Room.TRENDS);
            window.root().applyCss();
            window.root().layout();
            first.accept(window.root());
            return window.root();
        });
    }

    private static void picture(String name, Diary diary, Screens.Size size, Consumer<Parent> first) {
        Screens.picture(name, window(diary, size, first), size);
    }

    private static void choose(Parent root, int reach) {
        var segments = root.lookup("#reach");
        ((javafx.scene.control.ToggleButton) ((Parent) segments).getChildrenUnmodifiable().get(reach)).fire();
    }

    /** Lets the mouse rest on a mark. */
    private static void point(TrendChart chart, int mark) {
        chart.applyCss();
        chart.layout();
        Point2D at = chart.localToScene(chart.pointer().place(mark));
        Event.fireEvent(chart, new MouseEvent(MouseEvent.MOUSE_MOVED, at.getX(), at.getY(), at.getX(), at.getY(),
                MouseButton.NONE, 0, false, false, false, false, false, false, false, false, false, false, null));
    }

    @Test
    void twoYears() {
        Diary diary = Diary.ofDays(730);
        diary.pick("walking", "silence at night", "garden");
        picture("trends", diary, Screens.WINDOW, root -> {});
        picture("trends-long", diary, LONG, root -> choose(root, 2));
        picture("trends-all", diary, Screens.WINDOW, root -> choose(root, 3));
        picture("trends-line", diary, Screens.WINDOW, root -> {
            choose(root, 2);
            ((atlantafx.base.controls.ToggleSwitch) root.lookup("#line")).setSelected(true);
        });
        picture("trends-table", diary, Screens.WINDOW,
                root -> ((javafx.scene.control.Button) root.lookup("#mood .chart-turn"))
                        .fire());
        picture("trends-year", diary, Screens.WINDOW,
                root -> ((ScrollPane) root.lookup(".trends-room")).setVvalue(0.26));
        picture("trends-links", diary, Screens.WINDOW, root -> {
            choose(root, 2);
            ((ScrollPane) root.lookup(".trends-room")).setVvalue(0.42);
        });
        picture("trends-narrow", diary, Screens.NARROW, root -> {});
        picture("trends-pointed", diary, Screens.WINDOW,
                root -> point((TrendChart) root.lookup("#mood .trend-chart"), 30));
        Screens.take("trends", window(diary, Screens.WINDOW, root -> {}), Screens.WINDOW, Theme.Look.CONTRAST);
    }

    @Test
    void theTagsThatTakePart() {
        Diary diary = Diary.ofDays(200);
        diary.pick("walking");
        var model = Fx.get(() -> new LinksViewModel(diary.house, new Content()));
        Fx.run(model::refresh);
        var page = new LinkTagsView(model);
        Screens.picture("trends-tags", Fx.get(page::root), new Screens.Size(380, 500));
    }

    @Test
    void largeText() {
        Diary diary = Diary.ofDays(730);
        diary.pick("walking", "silence at night", "garden");
        Theme theme = Fx.get(Theme::new);
        Fx.run(() -> {
            theme.look().set(Theme.Look.LIGHT);
            theme.textPercent().set(200);
        });
        Screens.take("trends-large", window(diary, theme, Screens.WINDOW, root -> {}), Screens.WINDOW, theme);
        Screens.take("trends-large-long", window(diary, theme, LONG_LARGE, root -> {}), LONG_LARGE, theme);
    }

    @Test
    void fewDays() {
        picture("trends-empty", new Diary(), Screens.WINDOW, root -> {});
        picture("trends-10days", Diary.plain(10), Screens.WINDOW, root -> {});
        picture("trends-20days", Diary.plain(20), Screens.WINDOW, root -> {});
    }
}
