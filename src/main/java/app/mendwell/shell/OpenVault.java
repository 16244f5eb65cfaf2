package app.mendwell.shell;

import app.mendwell.exchange.AllKinds;
import app.mendwell.journal.photos.PhotoRepository;
import app.mendwell.repair.life.RepairRepository;
import app.mendwell.storage.Bin;
import app.mendwell.storage.PreferenceRepository;
import app.mendwell.storage.Preferences;
import app.mendwell.storage.Records;
import app.mendwell.storage.StorageException;
import app.mendwell.storage.UndoStack;
import app.mendwell.storage.Wall;
import app.mendwell.ui.House;
import app.mendwell.ui.Notices;
import app.mendwell.ui.Preferred;
import app.mendwell.ui.Problems;
import app.mendwell.ui.Room;
import app.mendwell.ui.Tasks;
import app.mendwell.ui.Undo;
import app.mendwell.ui.Words;
import app.mendwell.vault.Backups;
import app.mendwell.vault.IdleLock;
import app.mendwell.vault.OpenedVault;
import app.mendwell.vault.Passphrase;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import javafx.scene.Parent;
import javafx.scene.Scene;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Everything that is alive while a vault is open: made here from top to bottom, let go as one. */
final class OpenVault {

    private static final Logger LOG = LoggerFactory.getLogger(OpenVault.class);

    /** What the window asks of the program. */
    record Calls(Runnable hide, Runnable lock, Runnable quit, Runnable startOwn,
            BiConsumer<Path, Passphrase> restore) {}

    /** What is read before the first page is drawn. */
    private record First(Records records, Preferences preferences) {}

    private final OpenedVault vault;
    private final Tasks tasks;
    private final UndoStack steps;
    private final Notices notices = new Notices();
    private final Backups copies;
    private final Clock clock;
    private final MainWindow window;
    private final Shortcuts shortcuts;
    private final Idle idle;
    private final Scene scene;

    /** Reads what is needed on the database thread, then builds the rooms on the FX thread. */
    static void open(OpenedVault vault, Frame frame, Calls calls, Consumer<OpenVault> then) {
        Tasks tasks = Tasks.threads(new Problems());
        tasks.run(() -> first(vault, frame), first -> then.accept(new OpenVault(vault, frame, calls, tasks, first)));
    }

    private static First first(OpenedVault vault, Frame frame) {
        Records records = new Records(vault.db(), AllKinds.kinds(), frame.clock());
        new Bin(records).expire();
        RepairRepository.afterCrash(records);
        new PhotoRepository(records).sweep();
        return new First(records, new PreferenceRepository(vault.db()).read());
    }

    private OpenVault(OpenedVault vault, Frame frame, Calls calls, Tasks tasks, First first) {
        this.vault = vault;
        this.scene = frame.scene();
        this.tasks = tasks;
        this.copies = vault.backups(frame.disk().copies().apply(vault.file()));
        this.clock = frame.clock();
        this.steps = new UndoStack(first.records());
        var go = new WindowGo();
        var preferred = new Preferred(tasks, new PreferenceRepository(vault.db()), first.preferences());
        var undo = new Undo(tasks, steps, notices);
        var house = new House(tasks, first.records(), undo, new House.Ways(go, frame.ask(), notices), preferred,
                new Wall(frame.clock(), () -> preferred.get().dayStartsAt()));
        var rooms = new Rooms(house, frame, vault, calls);
        this.window = new MainWindow(rooms.views(), tasks, notices, new MainWindow.Calls(() -> go.calm(false), calls
                .hide(), calls.lock()), frame.theme());
        go.in(window, keepsNothing -> window.over(rooms.calm(keepsNothing, window::closeOver)));
        rooms.ways(go);
        this.shortcuts = new Shortcuts(new Deeds(window, house, frame, calls), window::shown);
        this.idle = new Idle(frame.scene(), new IdleLock(frame.clock(), tasks::later, () -> preferred.get()
                .lockAfterMinutes(), calls.lock()));
        window.name().bind(frame.stage().titleProperty());
        window.hideKey().bind(frame.look().choices().hideKey());
        preferred.now().subscribe(now -> window.leaveOut(hidden(now)));
        if (vault.file().equals(frame.disk().places().demo().toAbsolutePath())) {
            window.above(new ExampleBar(calls.startOwn()));
        }
    }

    private static Set<Room> hidden(Preferences preferences) {
        return Arrays.stream(Room.values()).filter(room -> preferences.hiddenRooms().contains(Deeds.stored(room)))
                .collect(Collectors.toSet());
    }

    Parent root() {
        return window.root();
    }

    Path file() {
        return vault.file();
    }

    Tasks tasks() {
        return tasks;
    }

    MainWindow window() {
        return window;
    }

    /**
     * The window is on screen.
     *
     * @param copyFailed whether the last daily copy could not be made
     */
    void enter(boolean copyFailed) {
        shortcuts.on(scene);
        idle.begin();
        window.go(Room.TODAY);
        if (copyFailed) {
            notices.say(Words.of("shell.copy.failed"));
        }
    }

    /**
     * Keeps what is typed, makes the day's copy and closes the file.
     *
     * @param closed told whether the copy is well too
     * @param notKept told why something typed could not be kept; the vault is then still open
     */
    void close(Consumer<Boolean> closed, Consumer<StorageException.Reason> notKept) {
        List<StorageException> failures = new ArrayList<>();
        tasks.problems().watch(thrown -> {
            if (thrown instanceof StorageException storage) {
                failures.add(storage);
            }
        });
        idle.end();
        shortcuts.off(scene);
        window.leave();
        tasks.run(() -> true, flushed -> {
            if (failures.isEmpty()) {
                end(closed);
            } else {
                notKept.accept(failures.getFirst().reason());
            }
        });
    }

    private void end(Consumer<Boolean> closed) {
        tasks.tryRun(this::copyAndClose, well -> {
            tasks.close();
            closed.accept(well);
        }, failure -> {
            tasks.close();
            closed.accept(false);
        });
    }

    private boolean copyAndClose() {
        try {
            steps.clear();
            copies.daily(clock.instant());
            return true;
        } catch (StorageException e) {
            LOG.warn("no daily copy: {}", e.reason());
            return false;
        } finally {
            vault.close();
        }
    }
}
