package app.mendwell.vault;

import app.mendwell.storage.Database;
import app.mendwell.storage.Migrations;
import app.mendwell.storage.StorageException;
import app.mendwell.storage.StorageException.Reason;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.time.Clock;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Makes and opens vaults, and tells apart what may be wrong with one (vault.md section 2). Blocks. */
public final class VaultFiles {

    /** "Mend" in ASCII, in the header of every vault. */
    static final int APPLICATION_ID = 0x4D656E64;

    private static final Logger LOG = LoggerFactory.getLogger(VaultFiles.class);

    private final Clock clock;
    private final Function<Path, Path> backupFolder;

    /** @param backupFolder where the copies of a vault lie */
    public VaultFiles(Clock clock, Function<Path, Path> backupFolder) {
        this.clock = clock;
        this.backupFolder = backupFolder;
    }

    /** Copies beside the vault, in {@code backups}. */
    public static Path besideIt(Path vault) {
        return vault.toAbsolutePath().resolveSibling("backups");
    }

    /**
     * Makes an empty vault and opens it.
     *
     * @throws FileAlreadyExistsException if something is there
     */
    public OpenedVault create(Path vault, Passphrase passphrase) throws IOException {
        Path file = vault.toAbsolutePath();
        if (Files.exists(file)) {
            throw new FileAlreadyExistsException("vault");
        }
        Files0600.folders(Objects.requireNonNull(file.getParent(), "folder"));
        try (VaultKey key = VaultKey.derive(passphrase, VaultKey.freshSalt())) {
            Path part = file.resolveSibling(file.getFileName() + ".part");
            Files.deleteIfExists(part);
            write(part, key);
            Files.move(part, file, StandardCopyOption.ATOMIC_MOVE);
        }
        return switch (open(file, passphrase)) {
            case UnlockResult.Opened(OpenedVault opened) -> opened;
            case UnlockResult.PlaceRefuses(Reason reason) -> throw new StorageException(reason);
            case UnlockResult.WrongPassphrase _,UnlockResult.Damaged _,UnlockResult.NewerThanProgram _,UnlockResult.InUse _,UnlockResult.NotAVault _ ->
                throw new StorageException(Reason.OTHER);
        };
    }

    private static void write(Path part, VaultKey key) throws IOException {
        Files0600.create(part);
        try (Database db = Cipher.open(part, key)) {
            db.run("pragma application_id = " + APPLICATION_ID);
            Migrations.apply(db, () -> {});
            db.run("pragma wal_checkpoint(truncate)");
        }
        try (FileChannel channel = FileChannel.open(part, StandardOpenOption.WRITE)) {
            channel.force(true);
        }
    }

    /** A short name for what is kept outside about this file; empty where it has no salt to make one of. */
    public static String nameOutside(Path vault) {
        try {
            return Files.isRegularFile(vault) && Files.size(vault) >= VaultKey.SALT
                    ? VaultKey.nameOf(Pages.salt(vault))
                    : "";
        } catch (IOException e) {
            return ""; // Opening it will find the same, and say so.
        }
    }

    public UnlockResult open(Path vault, Passphrase passphrase) {
        Path file = vault.toAbsolutePath();
        try {
            if (Suspicion.notAVault(file)) {
                return new UnlockResult.NotAVault();
            }
            Optional<VaultLock> lock = VaultLock.take(file);
            if (lock.isEmpty()) {
                return new UnlockResult.InUse();
            }
            return openLocked(file, passphrase, lock.get());
        } catch (IOException e) {
            LOG.warn("the place refuses: {}", e.getClass().getName());
            return new UnlockResult.PlaceRefuses(Files.isWritable(file) ? Reason.CANNOT_WRITE : Reason.READ_ONLY);
        }
    }

    /** Holds lock and key only if the vault ends up open. */
    private UnlockResult openLocked(Path file, Passphrase passphrase, VaultLock lock) throws IOException {
        boolean open = false;
        try {
            if (Files.size(file) == 0) {
                return damaged(file, passphrase);
            }
            VaultKey key = VaultKey.derive(passphrase, Pages.salt(file));
            UnlockResult result = new Opening(file, passphrase, key).run(lock);
            open = result instanceof UnlockResult.Opened;
            if (!open) {
                key.close();
            }
            return result;
        } finally {
            if (!open) {
                lock.close();
            }
        }
    }

    private UnlockResult damaged(Path file, Passphrase passphrase) {
        return new UnlockResult.Damaged(Backups.newestGood(file, backupFolder.apply(file), passphrase));
    }

    /** One attempt with a key at hand. */
    private final class Opening {

        private final Path file;
        private final Passphrase passphrase;
        private final VaultKey key;

        Opening(Path file, Passphrase passphrase, VaultKey key) {
            this.file = file;
            this.passphrase = passphrase;
            this.key = key;
        }

        UnlockResult run(VaultLock lock) throws IOException {
            var pages = new Pages(file, key);
            boolean firstFits = pages.firstFits();
            if (!firstFits) {
                if (!pages.anotherFits()) {
                    return new UnlockResult.WrongPassphrase();
                }
                if (!hasWal()) {
                    return damaged(file, passphrase);
                }
            }
            if (!Files.isWritable(file)) {
                return new UnlockResult.PlaceRefuses(Reason.READ_ONLY);
            }
            return openChecked(lock, firstFits);
        }

        private boolean hasWal() throws IOException {
            Path wal = file.resolveSibling(file.getFileName() + "-wal");
            return Files.exists(wal) && Files.size(wal) > 0;
        }

        private UnlockResult openChecked(VaultLock lock, boolean firstFits) throws IOException {
            try {
                Database db = Cipher.open(file, key);
                UnlockResult result = judged(db, lock, firstFits);
                if (!(result instanceof UnlockResult.Opened)) {
                    db.close();
                }
                return result;
            } catch (StorageException e) {
                return failed(e);
            }
        }

        private UnlockResult failed(StorageException e) {
            return switch (e.reason()) {
                case DAMAGED -> damaged(file, passphrase);
                case BUSY -> new UnlockResult.InUse();
                case DISK_FULL, READ_ONLY, CANNOT_WRITE, OTHER -> new UnlockResult.PlaceRefuses(e.reason());
            };
        }

        private UnlockResult judged(Database db, VaultLock lock, boolean firstFits) throws IOException {
            try {
                db.run("pragma wal_checkpoint(truncate)");
                long pageCount = db.one("pragma page_count", row -> row.number("page_count")).orElse(0L);
                boolean whole = Files.size(file) == pageCount * Pages.SIZE;
                if (!whole || (!firstFits && !new Pages(file, key).allFit())) {
                    return damaged(file, passphrase);
                }
                if (number(db, "application_id") != APPLICATION_ID) {
                    return new UnlockResult.NotAVault();
                }
                return migrated(db, lock);
            } catch (StorageException e) {
                db.close();
                return failed(e);
            }
        }

        private UnlockResult migrated(Database db, VaultLock lock) {
            int version = Migrations.version(db);
            if (version > Migrations.NEWEST) {
                return new UnlockResult.NewerThanProgram();
            }
            var opened = new OpenedVault(file, db, key, lock);
            Migrations.apply(db, () -> opened.backups(backupFolder.apply(file)).make(Backups.Why.MIGRATION,
                    clock.instant()));
            if (version < Migrations.NEWEST) {
                LOG.info("migrated from {} to {}", version, Migrations.NEWEST);
            }
            return new UnlockResult.Opened(opened);
        }
    }

    static long number(Database db, String pragma) {
        return db.one("pragma " + pragma, row -> row.number(pragma)).orElse(0L);
    }
}
