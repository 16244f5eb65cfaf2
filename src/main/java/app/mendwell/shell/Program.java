package app.mendwell.shell;

import app.mendwell.ui.Tasks;
import app.mendwell.ui.View;
import app.mendwell.vault.Entrance;
import app.mendwell.vault.FirstRunView;
import app.mendwell.vault.FirstRunViewModel;
import app.mendwell.vault.NewPassphraseViewModel;
import app.mendwell.vault.OpenedVault;
import app.mendwell.vault.Opener;
import app.mendwell.vault.Passphrase;
import app.mendwell.vault.UnlockResult;
import app.mendwell.vault.UnlockView;
import app.mendwell.vault.UnlockViewModel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.List;
import java.util.Optional;
import javafx.application.Platform;
import javafx.scene.Parent;
import javafx.stage.Window;
import org.jspecify.annotations.Nullable;

/** The program from its start to its end: first pages, lock, open, hidden. At most one vault is open at a time. */
final class Program {

    private final Frame frame;
    private final Tasks tasks;
    private final WaitingOpener opener;
    private @Nullable View page;
    private @Nullable OpenVault open;
    private boolean copyFailed;

    Program(Frame frame) {
        this.frame = frame;
        this.tasks = frame.tasks();
        this.opener = new WaitingOpener(Opener.of(frame.disk().files(), frame.clock()));
    }

    /** Shows the window with the vault that was asked for, else the last one, else the first pages. */
    void start(Optional<Path> vault, boolean demo) {
        Platform.setImplicitExit(false);
        WindowPlace.follow(frame.stage(), new PlaceMemory(frame.outside()));
        frame.stage().setOnCloseRequest(event -> {
            event.consume();
            quit();
        });
        if (demo) {
            example();
        } else {
            first(vault);
        }
        frame.stage().show();
    }

    private void first(Optional<Path> asked) {
        Optional<Path> known = asked.or(() -> frame.outside().now().lastVault())
                .or(() -> Optional.of(frame.disk().places().vault()).filter(Files::exists));
        known.ifPresentOrElse(this::showLock, this::showFirstPages);
    }

    private Entrance entrance() {
        return new Entrance(tasks, frame.ask(), opener, frame.outside(), frame.disk().places(), frame.clock());
    }

    private void showLock(Path file) {
        var model = new UnlockViewModel(entrance(), new Entrance.Ways() {

            @Override
            public void opened(OpenedVault vault) {
                Program.this.opened(vault);
            }

            @Override
            public void anew() {
                showFirstPages();
            }

            @Override
            public void close() {
                quit();
            }
        }, file);
        show(new UnlockView(model, tasks.problems()));
    }

    private void showFirstPages() {
        var model = new FirstRunViewModel(entrance(), frame.disk().files()::create, new NewPassphraseViewModel(tasks,
                new SecureRandom()), new FirstRunViewModel.Ways() {

                    @Override
                    public void opened(OpenedVault vault) {
                        Program.this.opened(vault);
                    }

                    @Override
                    public void example() {
                        Program.this.example();
                    }

                    @Override
                    public void existing(Path file) {
                        showLock(file);
                    }
                });
        show(new FirstRunView(model, tasks.problems(), frame.theme()));
    }

    private void show(View next) {
        leavePage();
        page = next;
        root(next.root());
        next.enter();
    }

    private void leavePage() {
        if (page != null) {
            page.leave();
            page = null;
        }
    }

    private void root(Parent root) {
        frame.scene().setRoot(root);
    }

    /** The made-up pages; they are made when first asked for. */
    private void example() {
        root(new Waiting());
        tasks.tryWork(() -> Example.open(frame.disk().files(), frame.disk().places().demo(), frame.clock()),
                this::opened, failure -> {
                    tasks.problems().report(failure);
                    first(Optional.empty());
                });
    }

    /** A vault is open: its rooms come on screen. */
    void opened(OpenedVault vault) {
        leavePage();
        root(new Waiting());
        OpenVault.open(vault, frame, calls(), next -> {
            open = next;
            root(next.root());
            next.enter(copyFailed);
            copyFailed = false;
        });
    }

    private OpenVault.Calls calls() {
        return new OpenVault.Calls(this::hide, this::lock, this::quit, this::startOwn, this::restore);
    }

    /** From the made-up pages to one’s own: the lock of the journal that was made, or the first pages. */
    private void startOwn() {
        close(() -> first(Optional.empty()), () -> {});
    }

    /** Closes what is open, puts a copy in its place and opens that; where it cannot be used, the lock says so. */
    private void restore(Path copy, Passphrase passphrase) {
        Path file = openFile();
        if (file == null) {
            return;
        }
        root(new Waiting());
        close(() -> tasks.tryWork(() -> opener.restore(copy, file, passphrase), result -> {
            passphrase.close();
            if (result instanceof UnlockResult.Opened(OpenedVault vault)) {
                opened(vault);
            } else {
                showLock(file);
            }
        }, failure -> {
            tasks.problems().report(failure);
            showLock(file);
        }), () -> root(new Waiting()));
    }

    /** Covers everything at once; words are kept, the vault locks behind the cover, and coming back needs the passphrase. */
    void hide() {
        closeOtherWindows();
        Path file = openFile();
        root(new Cover(() -> back(file)));
        if (open == null) {
            leavePage();
        } else {
            // The cover is drawn before anything is written.
            Platform.runLater(() -> close(() -> {}, () -> root(new Cover(() -> back(file)))));
        }
    }

    /** Something that nobody else has caught: one calm line, and the program goes on. */
    void failed(Throwable thrown) {
        (open == null ? tasks : open.tasks()).problems().report(thrown);
    }

    /** The window's rooms, while a vault is open. */
    Optional<MainWindow> window() {
        return Optional.ofNullable(open).map(OpenVault::window);
    }

    private @Nullable Path openFile() {
        return open == null ? null : open.file();
    }

    private void back(@Nullable Path file) {
        first(Optional.ofNullable(file));
    }

    /** The lock page stands at once; what is open is kept and closed behind it. */
    void lock() {
        Path file = openFile();
        if (file != null) {
            closeOtherWindows();
            close(() -> {}, () -> {});
            showLock(file);
        }
    }

    private void closeOtherWindows() {
        for (Window window : List.copyOf(Window.getWindows())) {
            if (!window.equals(frame.stage())) {
                window.hide();
            }
        }
    }

    /**
     * Keeps what is typed and closes the vault.
     *
     * @param closed once it is closed
     * @param again what stands on screen while it is tried anew after a failure
     */
    private void close(Runnable closed, Runnable again) {
        OpenVault present = open;
        if (present == null) {
            closed.run();
            return;
        }
        opener.hold();
        present.close(allWell -> {
            open = null;
            copyFailed = !allWell;
            opener.release();
            closed.run();
        }, reason -> {
            opener.release();
            root(Cover.notKept(reason, () -> {
                again.run();
                close(closed, again);
            }));
        });
    }

    /** Keeps everything, closes everything, ends. */
    void quit() {
        closeOtherWindows();
        leavePage();
        if (open != null) {
            root(new Waiting());
        }
        close(this::end, () -> root(new Waiting()));
    }

    private void end() {
        frame.ask().forget();
        frame.outside().change(outside -> outside.withWindow(PlaceMemory.of(WindowPlace.of(frame.stage()))));
        tasks.tryWork(frame.outside()::write, written -> Platform.exit(), failure -> Platform.exit());
    }
}
