package app.mendwell.shell;

import app.mendwell.boundaries.BoundariesView;
import app.mendwell.boundaries.BoundariesViewModel;
import app.mendwell.calm.CalmView;
import app.mendwell.calm.CalmViewModel;
import app.mendwell.content.Content;
import app.mendwell.exchange.ProgramVersion;
import app.mendwell.journal.JournalRoom;
import app.mendwell.repair.Neighbours;
import app.mendwell.repair.RepairView;
import app.mendwell.repair.life.RepairRepository;
import app.mendwell.settings.SettingsView;
import app.mendwell.settings.SettingsViewModel;
import app.mendwell.settings.Surroundings;
import app.mendwell.today.OtherRooms;
import app.mendwell.today.TodayView;
import app.mendwell.today.TodayViewModel;
import app.mendwell.together.TogetherView;
import app.mendwell.together.TogetherViewModel;
import app.mendwell.trends.TrendsView;
import app.mendwell.ui.House;
import app.mendwell.ui.Room;
import app.mendwell.ui.View;
import app.mendwell.ui.paper.DesktopPress;
import app.mendwell.ui.paper.DesktopPress;
import app.mendwell.vault.Backups;
import app.mendwell.vault.OpenedVault;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.Map;
import java.util.UUID;
import java.util.function.Supplier;

/** The rooms of an open vault, made from what they need, and what one asks of another. */
final class Rooms {

    private final Map<Room, Supplier<View>> views = new EnumMap<>(Room.class);
    private final House house;
    private final Frame frame;
    private final OpenedVault vault;
    private final OpenVault.Calls calls;
    private final Content content = new Content();
    private final TodayViewModel today;
    private final BoundariesViewModel boundaries;
    private final JournalRoom journal;
    private final RepairView repair;
    private final TogetherViewModel together;

    Rooms(House house, Frame frame, OpenedVault vault, OpenVault.Calls calls) {
        this.house = house;
        this.frame = frame;
        this.vault = vault;
        this.calls = calls;
        var dues = new Dues(house.records(), house.wall(), () -> house.preferred().get().dayStartsAt());
        var press = new DesktopPress(frame::stage);
        journal = new JournalRoom(house, content);
        boundaries = new BoundariesViewModel(house, content);
        together = new TogetherViewModel(house, content);
        var around = new RoomsForRepair(house, boundaries);
        repair = new RepairView(house, content, new Neighbours(around, around, press));
        today = new TodayViewModel(house, content, new OtherRooms(dues.sources(), dues::newestPaused, this::answer));
        views.put(Room.TODAY, () -> new TodayView(today));
        views.put(Room.JOURNAL, journal::view);
        views.put(Room.BOUNDARIES, () -> new BoundariesView(boundaries, press));
        views.put(Room.REPAIR, () -> repair);
        views.put(Room.TOGETHER, () -> new TogetherView(together));
        views.put(Room.TRENDS, () -> new TrendsView(house, content, this::day));
        views.put(Room.CALM, () -> new CalmView(new CalmViewModel(house, content), frame.look().motion()));
        views.put(Room.SETTINGS, () -> new SettingsView(new SettingsViewModel(house, surroundings())));
    }

    /** Tells the window the way to each kind of record. */
    void ways(WindowGo go) {
        go.way("check_in", new WindowGo.Way(Room.TODAY, today::open, today::begin));
        go.way("entry", new WindowGo.Way(Room.JOURNAL, journal::open, journal::begin));
        go.way("boundary", new WindowGo.Way(Room.BOUNDARIES, boundaries::open, boundaries::begin));
        go.way("repair", new WindowGo.Way(Room.REPAIR, this::repair, repair::begin));
        for (String kind : together.kinds()) {
            go.way(kind, new WindowGo.Way(Room.TOGETHER, id -> together.open(kind, id), () -> together.begin(kind)));
        }
        go.way(Deeds.TOGETHER, new WindowGo.Way(Room.TOGETHER, id -> {}, together::beginHere));
        go.way(Dues.RESUME, new WindowGo.Way(Room.REPAIR, repair::resume, repair::begin));
        go.way(Dues.LOOK_BACK, new WindowGo.Way(Room.REPAIR, repair::lookBack, repair::begin));
    }

    /** A paused repair is gone on with where it was left; any other is read. */
    private void repair(UUID id) {
        house.tasks().run(() -> new RepairRepository(house.records()).find(id), found -> {
            boolean paused = found.filter(there -> there.fields().text("state").equals("paused")).isPresent();
            if (paused) {
                repair.resume(id);
            } else {
                repair.open(id);
            }
        });
    }

    private void answer(String prompt) {
        house.go().room(Room.JOURNAL);
        journal.beginFrom(prompt);
    }

    private void day(LocalDate day) {
        house.go().room(Room.JOURNAL);
        journal.openDay(day);
    }

    /**
     * Calm, laid over the present place.
     *
     * @param keepsNothing whether the offer to keep a note is absent
     */
    View calm(boolean keepsNothing, Runnable back) {
        return new CalmView(CalmViewModel.over(house, content, keepsNothing, back), frame.look().motion());
    }

    private Surroundings surroundings() {
        var choices = frame.look().choices();
        var outer = new Surroundings.Outer(frame.theme(), frame.look().motion(), choices.neutralName(), choices
                .hideKey());
        Runnable copyBefore = () -> vault.backups(frame.disk().copies().apply(vault.file())).make(Backups.Why.IMPORT,
                frame.clock().instant());
        return new Surroundings(outer, new VaultCopies(vault, frame, calls.restore()), new ExchangeTransfers(house
                .records(), copyBefore, ProgramVersion.number()), new ShortcutKeys(choices.hideKey()::get),
                ProgramVersion
                        .number());
    }

    Map<Room, Supplier<View>> views() {
        return views;
    }
}
