package app.mendwell.vault;

import app.mendwell.storage.Database;
import app.mendwell.storage.Migrations;
import app.mendwell.storage.StorageException;
import app.mendwell.storage.StorageException.Reason;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Puts a backup in the place of a vault (vault.md section 6). The backup is opened and copied first; what stood there
 * stays beside it under a dated name. Blocks.
 */
public final class Restoring {

    private static final Logger LOG = LoggerFactory.getLogger(Restoring.class);
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("uuuuMMdd'T'HHmmss'Z'");

    private final VaultFiles files;
    private final Clock clock;

    public Restoring(VaultFiles files, Clock clock) {
        this.files = files;
        this.clock = clock;
    }

    /**
     * Puts {@code backup} in the place of {@code vault} and opens it there.
     *
     * @param passphrase that of the backup
     * @return what was found in the backup where it could not be used, with the vault as it was; else how the vault in
     *         its place opens
     */
    public UnlockResult open(Path backup, Path vault, Passphrase passphrase) {
        Path to = vault.toAbsolutePath();
        try {
            if (Suspicion.notAVault(backup)) {
                return new UnlockResult.NotAVault();
            }
            if (Files.size(backup) == 0) {
                return new UnlockResult.Damaged(Optional.empty());
            }
            Optional<UnlockResult> refused = put(backup, to, passphrase);
            return refused.isPresent() ? refused.get() : files.open(to, passphrase);
        } catch (IOException e) {
            LOG.warn("the place refuses: {}", e.getClass().getName());
            return new UnlockResult.PlaceRefuses(to.toFile().getUsableSpace() < Pages.SIZE
                    ? Reason.DISK_FULL
                    : Reason.CANNOT_WRITE);
        } catch (StorageException e) {
            return e.reason() == Reason.DAMAGED
                    ? new UnlockResult.Damaged(Optional.empty())
                    : new UnlockResult.PlaceRefuses(e.reason());
        }
    }

    private Optional<UnlockResult> put(Path backup, Path to, Passphrase passphrase) throws IOException {
        try (VaultKey key = VaultKey.derive(passphrase, Pages.salt(backup))) {
            var pages = new Pages(backup, key);
            if (!pages.firstFits() && !pages.anotherFits()) {
                return Optional.of(new UnlockResult.WrongPassphrase());
            }
            if (!pages.allFit()) {
                return Optional.of(new UnlockResult.Damaged(Optional.empty()));
            }
            Optional<VaultLock> lock = VaultLock.take(to);
            if (lock.isEmpty()) {
                return Optional.of(new UnlockResult.InUse());
            }
            try (VaultLock _ = lock.get(); var copy = VerifiedCopy.of(backup, to, key)) {
                Optional<UnlockResult> refused = copy.read(key, Restoring::refused);
                if (refused.isEmpty()) {
                    setAside(to);
                    copy.take(to);
                }
                return refused;
            }
        }
    }

    private static Optional<UnlockResult> refused(Database db) {
        if (VaultFiles.number(db, "application_id") != VaultFiles.APPLICATION_ID) {
            return Optional.of(new UnlockResult.NotAVault());
        }
        return Migrations.version(db) > Migrations.NEWEST
                ? Optional.of(new UnlockResult.NewerThanProgram())
                : Optional.empty();
    }

    /** Keeps what stands there under a dated name, its unfinished writes with it: they must not meet another file. */
    private void setAside(Path vault) throws IOException {
        if (!Files.exists(vault)) {
            return;
        }
        Path kept = free(vault, clock.instant());
        try {
            // A second name first: at no moment is there no file.
            Files.createLink(kept, vault);
        } catch (UnsupportedOperationException | IOException e) {
            Files.move(vault, kept);
        }
        Path wal = vault.resolveSibling(vault.getFileName() + "-wal");
        if (Files.exists(wal)) {
            Files.move(wal, kept.resolveSibling(kept.getFileName() + "-wal"), StandardCopyOption.REPLACE_EXISTING);
        }
        Files.deleteIfExists(vault.resolveSibling(vault.getFileName() + "-shm"));
    }

    private static Path free(Path vault, Instant at) {
        Path wanted = vault.resolveSibling(BackupName.stem(vault) + "." + TIME.format(at.atOffset(ZoneOffset.UTC))
                + ".before-restore" + BackupName.ENDING);
        return Files.exists(wanted) ? free(vault, at.plusSeconds(1)) : wanted;
    }
}
