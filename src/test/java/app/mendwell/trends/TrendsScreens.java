package app.mendwell.trends;

import app.mendwell.content.Content;
import app.mendwell.testing.Fx;
import app.mendwell.testing.Screens;
import app.mendwell.trends.chart.TrendChart;
import app.mendwell.ui.Theme;
import java.util.function.Consumer;
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

    /** The window without its sidebar. */
    private static final Screens.Size PAGE = new Screens.Size(964, 780);
    private static final Screens.Size NARROW = new Screens.Size(836, 640);
    private static final Screens.Size LONG = new Screens.Size(964, 2600);

    private static TrendsView view(Diary diary) {
        return Fx.get(() -> {
            var view = new TrendsView(diary.house, new Content(), day -> {});
            view.root();
            view.enter();
            return view;
        });
    }

    private static void picture(String name, Diary diary, Screens.Size size, Consumer<Parent> first) {
        TrendsView view = view(diary);
        Fx.run(() -> {
            var scene = new Scene(view.root(), size.width(), size.height());
            new Theme().dress(scene);
            view.root().applyCss();
            view.root().layout();
            first.accept(view.root());
        });
        Screens.picture(name, Fx.get(view::root), size);
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
        picture("trends", diary, PAGE, root -> {});
        picture("trends-long", diary, LONG, root -> choose(root, 2));
        picture("trends-all", diary, PAGE, root -> choose(root, 3));
        picture("trends-line", diary, PAGE, root -> {
            choose(root, 2);
            ((atlantafx.base.controls.ToggleSwitch) root.lookup("#line")).setSelected(true);
        });
        picture("trends-table", diary, PAGE, root -> ((javafx.scene.control.Button) root.lookup("#mood .chart-turn"))
                .fire());
        picture("trends-year", diary, PAGE, root -> ((ScrollPane) root).setVvalue(0.45));
        picture("trends-narrow", diary, NARROW, root -> {});
        picture("trends-pointed", diary, PAGE, root -> point((TrendChart) root.lookup("#mood .trend-chart"), 30));
        TrendsView view = view(diary);
        Screens.take("trends", Fx.get(view::root), PAGE, Theme.Look.CONTRAST);
    }

    @Test
    void fewDays() {
        picture("trends-empty", new Diary(), PAGE, root -> {});
        picture("trends-10days", Diary.plain(10), PAGE, root -> {});
        picture("trends-20days", Diary.plain(20), PAGE, root -> {});
    }
}
