package app.mendwell.vault;

import app.mendwell.storage.Database;
import app.mendwell.storage.StorageException;
import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Path;

/** A vault that is open: the database and what it takes to copy, check and close it. */
public final class OpenedVault implements AutoCloseable {

    private final Path file;
    private final Database db;
    private final VaultKey key;
    private final Closeable lock;

    OpenedVault(Path file, Database db, VaultKey key, Closeable lock) {
        this.file = file;
        this.db = db;
        this.key = key;
        this.lock = lock;
    }

    public Path file() {
        return file;
    }

    public Database db() {
        return db;
    }

    /** Copies of this vault, in {@code folder}. */
    public Backups backups(Path folder) {
        return new Backups(this, folder);
    }

    VaultKey key() {
        return key;
    }

    /** Writes everything into the file itself and looks at each of its pages. Blocks; database thread. */
    public boolean everyPageFits() {
        try {
            db.run("pragma wal_checkpoint(truncate)");
            return new Pages(file, key).allFit();
        } catch (IOException e) {
            throw new StorageException(StorageException.Reason.CANNOT_WRITE);
        }
    }

    /** Closes the file, wipes the key and lets others in. */
    @Override
    public void close() {
        try (lock; key) {
            db.close();
        } catch (IOException e) {
            throw new StorageException(StorageException.Reason.CANNOT_WRITE);
        }
    }

    @Override
    public String toString() {
        return "open vault";
    }
}
