package app.mendwell.settings;

import app.mendwell.storage.Preferences;
import app.mendwell.ui.House;
import app.mendwell.ui.Room;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

/** What the rooms show and how they begin: the rooms in the sidebar, hints, questions, the day, the repair. */
public final class RoomsViewModel {

    /** Rooms that can leave the sidebar; Today and Settings never do. */
    public static final List<Room> MOVABLE = List.of(Room.JOURNAL, Room.BOUNDARIES, Room.REPAIR,
            Room.TOGETHER, Room.TRENDS,
            Room.CALM);
    /** Hours at which a day may begin. */
    public static final List<Integer> HOURS = List.of(0, 1, 2, 3, 4, 5, 6);

    private final House house;
    private final ObservableList<Room> shown = FXCollections.observableArrayList();
    private final BooleanProperty hints;
    private final BooleanProperty prompts;
    private final BooleanProperty needs;
    private final ReadOnlyBooleanWrapper putAway = new ReadOnlyBooleanWrapper();
    private final BooleanProperty echo;
    private final BooleanProperty withoutSharing;
    private final ObjectProperty<Integer> dayStarts;

    public RoomsViewModel(House house) {
        this.house = house;
        var choices = new Choices(house.preferred());
        hints = choices.yesNo("hints_on", Preferences::hintsOn);
        prompts = choices.yesNo("show_prompts", Preferences::showsPrompts);
        needs = choices.yesNo("needs_card", Preferences::showsNeedsCard);
        echo = choices.yesNo(now -> !now.hidesEcho(), (now, yes) -> now.with("wizard_hide_echo", !yes));
        withoutSharing = choices.yesNo(Preferences::opensPrivately, (now, yes) -> now.with("wizard_route", yes
                ? "private"
                : "ask"));
        dayStarts = choices.number("day_starts_at", Preferences::dayStartsAt);
        house.preferred().now().subscribe(now -> read());
        shown.subscribe(this::keep);
    }

    static String stored(Room room) {
        return room.name().toLowerCase(Locale.ROOT);
    }

    private void read() {
        putAway.set(!house.preferred().get().promptsHidden().isEmpty());
        List<String> hidden = house.preferred().get().hiddenRooms();
        List<Room> now = MOVABLE.stream().filter(room -> !hidden.contains(stored(room))).toList();
        if (!List.copyOf(shown).stream().sorted().toList().equals(now.stream().sorted().toList())) {
            shown.setAll(now);
        }
    }

    private void keep() {
        house.preferred().change(now -> {
            var hidden = new ArrayList<>(now.hiddenRooms());
            for (Room room : MOVABLE) {
                hidden.remove(stored(room));
                if (!shown.contains(room)) {
                    hidden.add(stored(room));
                }
            }
            boolean same = Objects.equals(List.copyOf(now.hiddenRooms()).stream().sorted().toList(), hidden.stream()
                    .sorted().toList());
            return same ? now : now.with("hidden_rooms", hidden);
        });
    }

    /** The rooms that stand in the sidebar, of those that may leave it. */
    public ObservableList<Room> shown() {
        return shown;
    }

    public BooleanProperty hints() {
        return hints;
    }

    public BooleanProperty prompts() {
        return prompts;
    }

    /** Whether single questions were put away. */
    public ReadOnlyBooleanProperty putAway() {
        return putAway.getReadOnlyProperty();
    }

    /** Lets every question come again. */
    public void bringBackPrompts() {
        house.preferred().change(now -> now.with("prompts_hidden", null));
    }

    public BooleanProperty needs() {
        return needs;
    }

    /** Whether a repair asks about an older echo. */
    public BooleanProperty echo() {
        return echo;
    }

    /** Whether a new repair opens on the private pages. */
    public BooleanProperty withoutSharing() {
        return withoutSharing;
    }

    /** Hour 0 to 6. */
    public ObjectProperty<Integer> dayStarts() {
        return dayStarts;
    }
}
