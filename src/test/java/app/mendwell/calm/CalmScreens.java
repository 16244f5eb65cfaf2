package app.mendwell.calm;

import app.mendwell.content.Content;
import app.mendwell.storage.TagKind;
import app.mendwell.storage.TagRepository;
import app.mendwell.testing.Fx;
import app.mendwell.testing.Houses;
import app.mendwell.testing.Screens;
import app.mendwell.testing.TestTasks;
import app.mendwell.testing.Vaults;
import app.mendwell.ui.Fold;
import app.mendwell.ui.House;
import app.mendwell.ui.Motion;
import app.mendwell.ui.Theme;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.Region;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("screens")
class CalmScreens {

    private final Passing passing = new Passing();
    private final House house = Houses.over(Vaults.inMemory(), TestTasks.timed(passing.timers), passing,
            CalmSessionRepository.KIND);
    private final Motion motion = new Motion();

    private CalmViewModel room() {
        return Fx.get(() -> new CalmViewModel(house, new Content()));
    }

    private BorderPane page(CalmViewModel model, int side) {
        motion.reduce().set(Motion.Reduce.OFF);
        return framed(model, side);
    }

    private BorderPane framed(CalmViewModel model, int side) {
        return Fx.get(() -> {
            var view = new CalmView(model, motion);
            var region = new Region();
            region.setPrefWidth(side);
            var frame = new BorderPane(view.root());
            frame.setLeft(region);
            view.enter();
            return frame;
        });
    }

    private static Content content() {
        return new Content();
    }

    private void choose(CalmViewModel model, String id) {
        model.chosen().set(content().exercises().stream().filter(each -> each.id().equals(id)).findFirst()
                .orElseThrow());
    }

    @Test
    void breathingIsPictured() {
        CalmViewModel model = room();
        BorderPane page = page(model, 216);
        Screens.picture("calm-ready", page);
        Fx.run(() -> {
            model.toggle();
            passing.seconds(27);
        });
        Screens.picture("calm", page);
        Screens.take("calm", page, Screens.WINDOW, Theme.Look.CONTRAST);
        Screens.picture("calm-narrow", page(model, 64), Screens.NARROW);
    }

    private static void large(String name, BorderPane page) {
        Theme theme = Fx.get(() -> {
            var large = new Theme();
            large.look().set(Theme.Look.LIGHT);
            large.textPercent().set(200);
            return large;
        });
        Screens.take(name, page, Screens.WINDOW, theme);
    }

    @Test
    void largeTextIsPictured() {
        CalmViewModel model = room();
        BorderPane page = page(model, 64);
        large("calm-large", page);
        Fx.run(() -> model.part().set(CalmPart.GROUND));
        large("calm-ground-large", page);
        Fx.run(() -> {
            model.toggle();
            passing.seconds(3);
        });
        large("calm-running-large", page);
    }

    @Test
    void groundingIsPictured() {
        CalmViewModel model = room();
        BorderPane page = page(model, 216);
        Fx.run(() -> model.part().set(CalmPart.GROUND));
        Screens.picture("calm-ground-list", page);
        Fx.run(() -> {
            model.toggle();
            passing.seconds(90);
        });
        Screens.picture("calm-ground", page);
    }

    @Test
    void theCautionIsPictured() {
        CalmViewModel model = room();
        BorderPane page = page(model, 216);
        Fx.run(() -> choose(model, "four-corners"));
        Screens.picture("calm-caution", page);
        Fold ways = Fx.find(page, ".breath-ways", Fold.class);
        Fx.run(() -> {
            ways.open().set(true);
            model.chosen().set(null);
        });
        Screens.picture("calm-own", page);
    }

    @Test
    void reducedMotionIsPictured() {
        CalmViewModel model = room();
        motion.reduce().set(Motion.Reduce.ON);
        BorderPane page = framed(model, 216);
        Fx.run(() -> {
            model.toggle();
            passing.seconds(27);
        });
        Screens.picture("calm-reduced", page);
    }

    @Test
    void calmOverAnotherPlaceIsPictured() {
        CalmViewModel model = Fx.get(() -> CalmViewModel.over(house, new Content(), true, () -> {}));
        BorderPane page = page(model, 216);
        Screens.picture("calm-over", page);
    }

    @Test
    void sittingIsPictured() {
        CalmViewModel model = room();
        BorderPane page = page(model, 216);
        Fx.run(() -> model.part().set(CalmPart.SIT));
        Screens.picture("calm-sit", page);
        Fx.run(() -> {
            model.part().set(CalmPart.BESIDE);
            model.toggle();
            model.note().wanted().set(true);
            passing.seconds(67);
        });
        Screens.picture("calm-beside", page);
    }

    @Test
    void whatSteadiesIsPictured() {
        CalmViewModel model = room();
        BorderPane page = page(model, 216);
        Fx.run(() -> model.part().set(CalmPart.STEADIES));
        Screens.picture("calm-steadies-empty", page);
        var tags = new TagRepository(house.records());
        for (String name : new String[]{"a walk round the block", "Ana on the phone", "the blue blanket",
                "humming in the kitchen"}) {
            tags.named(name, TagKind.SOOTHER);
        }
        Fx.run(() -> {
            model.enter();
            model.pause().begin(45);
        });
        Screens.picture("calm-steadies", page);
    }
}
