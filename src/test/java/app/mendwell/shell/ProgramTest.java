package app.mendwell.shell;

import static org.assertj.core.api.Assertions.assertThat;

import app.mendwell.exchange.AllKinds;
import app.mendwell.journal.Entry;
import app.mendwell.journal.EntryRepository;
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
import java.lang.ref.WeakReference;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;
import javafx.scene.Group;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.TextField;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The program from its start on: real files, real threads, a window without a display. */
class ProgramTest {

    private static final String WORDS = "seven quiet herons";
    private static final long LONGEST = 30_000_000_000L;

    private final Clock clock = Clock.fixed(Instant.parse("2026-03-08T20:15:00Z"), ZoneOffset.UTC);

    @TempDir
    private Path folder;
    private Stage stage;
    private Scene scene;
    private Program program;
    private Places places;

    @BeforeEach
    void makeWindow() {
        places = new Places(folder.resolve("data/journal.mendwell"), folder.resolve("data/demo.mendwell"),
                folder.resolve(
                        "config/settings.json"),
                folder.resolve("state/mendwell.log"));
        program = Fx.get(() -> {
            var outside = new OutsideFile(places.settings());
            var copies = new BackupPlace(outside);
            var tasks = Tasks.threads(new Problems());
            var theme = new Theme();
            var motion = new Motion();
            stage = new Stage();
            scene = new Scene(new Group(), 980, 700);
            theme.dress(scene);
            stage.setScene(scene);
            stage.setTitle("Mendwell");
            return new Program(new Frame(stage, scene, new Frame.Look(theme, motion, new OutsideChoices(outside, tasks,
                    theme, motion)), new Frame.Disk(outside, places, new VaultFiles(clock, copies), copies), tasks,
                    clock,
                    new DesktopAsk(stage, theme)));
        });
    }

    @AfterEach
    void closeWindow() {
        Fx.run(program::lock);
        until(() -> program.window().isEmpty());
        Fx.run(stage::hide);
    }

    private void makeVault() throws IOException {
        try (OpenedVault vault = new VaultFiles(clock, VaultFiles::besideIt).create(places.vault(), Passphrase.of(
                WORDS))) {
            new EntryRepository(new Records(vault.db(), AllKinds.kinds(), clock)).save(Entry.on(LocalDate.of(2026, 3,
                    7)).title("The bridge, both ways").build());
        }
    }

    private static void until(BooleanSupplier holds) {
        long end = System.nanoTime() + LONGEST;
        while (!Fx.get(holds::getAsBoolean)) {
            assertThat(System.nanoTime()).as("waited too long").isLessThan(end);
            LockSupport.parkNanos(5_000_000);
        }
    }

    private void start() {
        Fx.run(() -> program.start(java.util.Optional.empty(), false));
    }

    private void unlock() {
        TextField field = Fx.get(() -> (TextField) scene.getRoot().lookup(".password-field"));
        assertThat(field).isNotNull();
        Fx.run(() -> field.setText(WORDS));
        Fx.fire(scene.getRoot(), "#unlock");
        until(() -> program.window().isPresent());
    }

    private boolean shows(String selector) {
        Node found = scene.getRoot().lookup(selector);
        return found != null || scene.getRoot().getStyleClass().contains(selector.substring(1));
    }

    @Test
    void withoutAJournalTheFirstPagesOpen() {
        start();
        assertThat(Fx.get(() -> program.window().isPresent())).isFalse();
        assertThat(Files.exists(places.vault())).isFalse();
    }

    @Test
    void thePassphraseOpensTheJournalOnToday() throws IOException {
        makeVault();
        start();
        unlock();
        assertThat(Fx.get(() -> program.window().orElseThrow().room().get())).isEqualTo(Room.TODAY);
    }

    @Test
    void hidingCoversAtOnceLocksBehindAndComesBackThroughThePassphrase() throws IOException {
        makeVault();
        start();
        unlock();
        Fx.run(() -> {
            program.window().orElseThrow().go(Room.JOURNAL);
            program.hide();
            // The cover stands before anything is written or closed.
            assertThat(shows(".cover")).isTrue();
            assertThat(program.window()).isPresent();
        });
        until(() -> program.window().isEmpty());
        Fx.fire(scene.getRoot(), "#returnButton");
        unlock();
        assertThat(Fx.get(() -> program.window().orElseThrow().room().get())).isEqualTo(Room.TODAY);
    }

    @Test
    void lockingLetsGoOfEverythingThatWasOpen() throws IOException {
        makeVault();
        start();
        unlock();
        var window = new WeakReference<>(Fx.get(() -> program.window().orElseThrow()));
        Fx.run(program::lock);
        until(() -> program.window().isEmpty());
        until(() -> {
            System.gc();
            return window.get() == null;
        });
        byte[] header = Files.readAllBytes(places.vault());
        assertThat(new String(header, 0, 16, StandardCharsets.ISO_8859_1)).doesNotContain("SQLite");
        assertThat(new String(header, StandardCharsets.ISO_8859_1)).doesNotContain("bridge");
    }

    @Test
    void theTitleOfTheWindowNeverChanges() throws IOException {
        makeVault();
        start();
        unlock();
        for (Room room : Room.values()) {
            Fx.run(() -> {
                MainWindow window = program.window().orElseThrow();
                if (window.shown().contains(room)) {
                    window.go(room);
                }
            });
            assertThat(Fx.get(stage::getTitle)).isEqualTo("Mendwell");
        }
    }
}
