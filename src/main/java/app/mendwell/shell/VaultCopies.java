package app.mendwell.shell;

import app.mendwell.settings.Copies;
import app.mendwell.vault.Backups;
import app.mendwell.vault.OpenedVault;
import app.mendwell.vault.Passphrase;
import java.io.File;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import javafx.stage.DirectoryChooser;
import org.jspecify.annotations.Nullable;

/** The backups of the open vault, for the room of choices. */
final class VaultCopies implements Copies {

    private final OpenedVault vault;
    private final Frame frame;
    private final BiConsumer<Path, Passphrase> restore;

    /** @param restore closes the vault, puts a copy in its place and opens that; on the FX thread */
    VaultCopies(OpenedVault vault, Frame frame, BiConsumer<Path, Passphrase> restore) {
        this.vault = vault;
        this.frame = frame;
        this.restore = restore;
    }

    private Backups backups() {
        return vault.backups(folder());
    }

    @Override
    public List<Copy> list() {
        return backups().copies().stream().map(copy -> new Copy(copy.file(), copy.at(), Why.valueOf(copy.why().name())))
                .toList();
    }

    @Override
    public void make() {
        backups().make(Backups.Why.MANUAL, frame.clock().instant());
    }

    @Override
    public Look look(Copy copy) {
        return look(backups().check(copy.file()));
    }

    @Override
    public Look look(Copy copy, char[] passphrase) {
        try (Passphrase words = Passphrase.of(passphrase.clone())) {
            return look(Backups.check(copy.file(), words));
        }
    }

    private static Look look(Backups.Check check) {
        return Look.valueOf(check.name());
    }

    @Override
    public Path folder() {
        return frame.disk().copies().apply(vault.file());
    }

    @Override
    public Optional<Path> chosen() {
        return frame.outside().now().backupFolder();
    }

    @Override
    public boolean isAway() {
        return frame.disk().copies().isAway();
    }

    @Override
    public Optional<Path> askFolder() {
        return Optional.ofNullable(new DirectoryChooser().showDialog(frame.stage())).map(File::toPath);
    }

    @Override
    public void choose(@Nullable Path folder) {
        frame.outside().change(now -> now.withBackupFolder(folder));
        frame.tasks().work(frame.outside()::write, written -> {});
    }

    @Override
    public void restore(Copy copy, char[] passphrase) {
        restore.accept(copy.file(), Passphrase.of(passphrase));
    }
}
