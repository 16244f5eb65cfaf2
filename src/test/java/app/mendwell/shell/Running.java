package app.mendwell.shell;

import app.mendwell.exchange.AllKinds;
import app.mendwell.storage.Records;
import app.mendwell.testing.Fx;
import app.mendwell.ui.Motion;
import app.mendwell.ui.Problems;
import app.mendwell.ui.Room;
import app.mendwell.ui.Tasks;
import app.mendwell.ui.Theme;
import app.mendwell.vault.BackupPlace;
import app.mendwell.vault.OpenedVault;
import app.mendwell.vault.OutsideChoices;
import app.mendwell.vault.OutsideFile;
import app.mendwell.vault.Passphrase;
import app.mendwell.vault.Places;
import app.mendwell.vault.VaultFiles;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import javafx.scene.Group;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.TextField;
import javafx.stage.Stage;

/** The whole program over real files and real threads, in a window without a display. */
public final class Running implements AutoCloseable {

    public static final String PASSPHRASE = "seven quiet herons";
    private static final long LONGEST = 30_000_000_000L;

    public final Places places;
    private final Clock clock = Clock.fixed(Instant.parse("2026-03-08T20:15:00Z"), ZoneOffset.UTC);
    private final Program program;
    private final DesktopAsk ask;
    private final Stage stage;

    public Running(Path folder) {
        places = new Places(folder.resolve("data/journal.mendwell"), folder.resolve("data/demo.mendwell"),
                folder.resolve(
                        "config/settings.json"),
                folder.resolve("state/mendwell.log"));
        stage = Fx.get(Stage::new);
        var theme = Fx.get(Theme::new);
        ask = Fx.get(() -> new DesktopAsk(stage, theme));
        program = Fx.get(() -> program(theme));
    }

    private Program program(Theme theme) {
        var outside = new OutsideFile(places.settings());
        var copies = new BackupPlace(outside);
        var tasks = Tasks.threads(new Problems());
        var motion = new Motion();
        var scene = new Scene(new Group(), 1180, 780);
        theme.dress(scene);
        stage.setScene(scene);
        stage.setTitle("Mendwell");
        return new Program(new Frame(stage, scene, new Frame.Look(theme, motion, new OutsideChoices(outside, tasks,
                theme, motion)), new Frame.Disk(outside, places, new VaultFiles(clock, copies), copies), tasks, clock,
                ask));
    }

    /** Makes the journal that the program will find, with these records in it. */
    public void journal(Consumer<Records> fill) {
        try (OpenedVault vault = new VaultFiles(clock, VaultFiles::besideIt).create(places.vault(), Passphrase.of(
                PASSPHRASE))) {
            fill.accept(new Records(vault.db(), AllKinds.kinds(), clock));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public void start() {
        Fx.run(() -> program.start(Optional.empty(), false));
    }

    public void unlock() {
        TextField field = Fx.get(() -> (TextField) root().lookup(".password-field"));
        Fx.run(() -> field.setText(PASSPHRASE));
        Fx.fire(root(), "#unlock");
        until(this::isOpen);
    }

    public static void until(BooleanSupplier holds) {
        long end = System.nanoTime() + LONGEST;
        while (!Fx.get(holds::getAsBoolean)) {
            if (System.nanoTime() > end) {
                throw new AssertionError("waited too long");
            }
            LockSupport.parkNanos(5_000_000);
        }
    }

    public boolean isOpen() {
        return Fx.get(() -> program.window().isPresent());
    }

    public void go(Room room) {
        Fx.run(() -> program.window().orElseThrow().go(room));
    }

    public Room room() {
        return Fx.get(() -> program.window().orElseThrow().room().get());
    }

    public void hide() {
        Fx.run(program::hide);
    }

    /** Locks, and waits until everything is kept and the file is closed. */
    public void lock() {
        Fx.run(program::lock);
        until(() -> program.window().isEmpty());
    }

    public Stage stage() {
        return stage;
    }

    public Scene scene() {
        return stage.getScene();
    }

    public Parent root() {
        return Fx.get(() -> stage.getScene().getRoot());
    }

    /** Lays words on the clipboard as a room does. */
    public void copy(String text) {
        Fx.run(() -> ask.copy(text));
    }

    /** What happens a minute after that. */
    public void aMinuteLater() {
        Fx.run(ask::forget);
    }

    /** How long words stay on the clipboard. */
    public static double copiedStaysMillis() {
        return DesktopAsk.COPIED.toMillis();
    }

    @Override
    public void close() {
        if (isOpen()) {
            lock();
        }
        Fx.run(stage::hide);
    }
}
