package app.mendwell.settings;

import app.mendwell.settings.Surroundings.Outer;
import app.mendwell.ui.Chips;
import app.mendwell.ui.Motion;
import app.mendwell.ui.Room;
import app.mendwell.ui.Segmented;
import app.mendwell.ui.Theme;
import app.mendwell.ui.View;
import app.mendwell.ui.Words;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import javafx.fxml.FXML;
import javafx.scene.control.Button;
import javafx.scene.control.Label;

/** Light or dark, the size of the text, what moves, and which rooms stand in the sidebar. */
public final class AppearanceView extends View {

    private static final int SMALLEST = 100;
    private static final int LARGEST = 200;
    private static final int STEP = 10;

    private final Outer outer;
    private final RoomsViewModel rooms;

    @FXML
    private Segmented<Theme.Look> look;
    @FXML
    private Button smaller;
    @FXML
    private Label size;
    @FXML
    private Button larger;
    @FXML
    private Segmented<Motion.Reduce> motion;
    @FXML
    private Chips<Room> shown;

    public AppearanceView(Outer outer, RoomsViewModel rooms) {
        this.outer = outer;
        this.rooms = rooms;
    }

    @FXML
    private void initialize() {
        look.show(List.of(Theme.Look.values()), each -> Words.of("settings.look." + each.name().toLowerCase(
                Locale.ROOT)));
        outer.theme().look().subscribe(now -> look.value().set(now));
        look.value().subscribe((before, now) -> outer.theme().look().set(Objects.requireNonNullElse(now,
                Theme.Look.SYSTEM)));
        outer.theme().textPercent().subscribe(now -> sized(now.intValue()));
        smaller.setOnAction(event -> size(-STEP));
        larger.setOnAction(event -> size(STEP));
        motion.show(List.of(Motion.Reduce.values()), each -> Words.of("settings.motion." + each.name().toLowerCase(
                Locale.ROOT)));
        outer.motion().reduce().subscribe(now -> motion.value().set(now));
        motion.value().subscribe((before, now) -> outer.motion().reduce().set(Objects.requireNonNullElse(now,
                Motion.Reduce.SYSTEM)));
        shown.show(RoomsViewModel.MOVABLE, room -> Words.of("shell.room." + RoomsViewModel.stored(room)));
        shown.share(rooms.shown());
    }

    private void size(int by) {
        int next = outer.theme().textPercent().get() + by;
        outer.theme().textPercent().set(Math.clamp((long) next - next % STEP, SMALLEST, LARGEST));
    }

    private void sized(int percent) {
        size.setText(Words.of("settings.appearance.percent", percent));
        smaller.setDisable(percent <= SMALLEST);
        larger.setDisable(percent >= LARGEST);
    }
}
