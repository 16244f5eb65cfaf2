package app.mendwell.vault;

import app.mendwell.storage.StorageException;
import app.mendwell.testing.Fx;
import app.mendwell.testing.Screens;
import app.mendwell.testing.TestTasks;
import app.mendwell.ui.Problems;
import app.mendwell.ui.Tasks;
import app.mendwell.ui.Theme;
import app.mendwell.vault.UnlockResult.Damaged;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.Random;
import javafx.scene.Parent;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@Tag("screens")
class VaultScreens {

    private static final Screens.Size LARGE = new Screens.Size(900, 640);

    @TempDir
    private Path home;

    private final Tasks tasks = TestTasks.inline();

    private UnlockViewModel model(UnlockResult result) throws IOException {
        Path file = home.resolve("journal.mendwell");
        Files.write(file, new byte[5000]);
        return new UnlockViewModel(Entrances.over(home, tasks, Entrances.ending(result)), new Entrances.Led(), file);
    }

    private UnlockView shown(UnlockViewModel model) {
        return Fx.get(() -> new UnlockView(model, new Problems()));
    }

    private void found(String name, UnlockResult result) throws IOException {
        UnlockViewModel model = model(result);
        UnlockView view = shown(model);
        Fx.run(() -> {
            view.root();
            model.unlock("harbor lamp on the sill".toCharArray());
        });
        Screens.picture(name, view);
    }

    @Test
    void theLockIsPictured() throws IOException {
        UnlockViewModel model = model(new UnlockResult.WrongPassphrase());
        UnlockView view = shown(model);
        Screens.picture("lock", view);
        Parent root = Fx.get(view::root);
        Screens.take("lock", root, Screens.WINDOW, Theme.Look.CONTRAST);
        Fx.type(root, "#passphrase .password-field", "harbor lamp");
        Fx.fire(root, "#unlock");
        Screens.picture("lock-wrong", root);
        Screens.picture("lock-narrow", root, LARGE);
    }

    @Test
    void whatOpeningMayFindIsPictured() throws IOException {
        Path copy = home.resolve("backups/journal.20260307T224100Z.daily.mendwell");
        found("lock-damaged", new Damaged(Optional.of(copy)));
        found("lock-damaged-no-backup", new Damaged(Optional.empty()));
        found("lock-in-use", new UnlockResult.InUse());
        found("lock-not-a-vault", new UnlockResult.NotAVault());
        found("lock-newer", new UnlockResult.NewerThanProgram());
        found("lock-refused", new UnlockResult.PlaceRefuses(StorageException.Reason.READ_ONLY));
        UnlockViewModel away = model(new UnlockResult.InUse());
        away.show(home.resolve("gone.mendwell"));
        Screens.picture("lock-away", shown(away));
    }

    @Test
    void aBackupWithOtherWordsIsPictured() throws IOException {
        UnlockViewModel model = model(
                new Damaged(Optional.of(home.resolve("journal.20260307T224100Z.daily.mendwell"))));
        UnlockView view = shown(model);
        Fx.run(() -> {
            view.root();
            model.unlock("harbor lamp on the sill".toCharArray());
            model.damaged().useNewest();
            model.damaged().letGo();
            model.damaged().useNewest();
        });
        Screens.picture("lock-damaged-passphrase", view);
    }

    @Test
    void theFirstPagesArePictured() {
        var entrance = Entrances.over(home, tasks, Entrances.ending(new UnlockResult.InUse()));
        var words = new NewPassphraseViewModel(tasks, new Random(4));
        var model = new FirstRunViewModel(entrance, (file, passphrase) -> {
            throw new IOException();
        }, words, new Entrances.Led());
        FirstRunView view = Fx.get(() -> new FirstRunView(model, new Problems(), new Theme()));
        Screens.picture("welcome", view);
        Parent root = Fx.get(view::root);
        Screens.picture("welcome-narrow", root, LARGE);
        Fx.fire(root, "#go");
        Screens.picture("passphrase-empty", root);
        Fx.run(() -> {
            words.words().set("balcony1");
            words.again().set("balcony");
        });
        Fx.fire(root, "#go");
        Screens.picture("passphrase-weak", root);
        Fx.fire(root, "#suggest");
        Screens.picture("passphrase", root);
        Screens.take("passphrase", root, Screens.WINDOW, Theme.Look.CONTRAST);
    }

    @Test
    void theBeginningIsPictured() throws IOException {
        var files = new VaultFiles(Entrances.over(home, tasks, Entrances.ending(new UnlockResult.InUse())).clock(),
                VaultFiles::besideIt);
        var entrance = Entrances.over(home, tasks, Entrances.ending(new UnlockResult.InUse()));
        var words = new NewPassphraseViewModel(tasks, new Random(4));
        var model = new FirstRunViewModel(entrance, files::create, words, new Entrances.Led());
        FirstRunView view = Fx.get(() -> new FirstRunView(model, new Problems(), new Theme()));
        Fx.run(() -> {
            view.root();
            model.next();
            words.suggest();
            model.next();
        });
        Screens.picture("begin", view);
        Fx.run(view::leave);
    }
}
