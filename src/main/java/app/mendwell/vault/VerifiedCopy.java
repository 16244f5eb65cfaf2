package app.mendwell.vault;

import app.mendwell.storage.Database;
import app.mendwell.storage.StorageException;
import app.mendwell.storage.StorageException.Reason;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.function.Function;

/**
 * A copy on its way: the bytes lie beside the place they are meant for, every page was looked at, and it was opened to
 * read. It takes its place in one move, or leaves nothing behind. Blocks.
 */
final class VerifiedCopy implements AutoCloseable {

    private final Path part;

    private VerifiedCopy(Path part) {
        this.part = part;
    }

    /** Copies a closed or checkpointed file; throws StorageException where what arrived is not whole. */
    static VerifiedCopy of(Path from, Path near, VaultKey key) throws IOException {
        var copy = new VerifiedCopy(near.resolveSibling(near.getFileName() + ".part"));
        boolean good = false;
        try {
            Files.deleteIfExists(copy.part);
            copyBytes(from, copy.part);
            good = isGood(copy.part, key);
            if (!good) {
                throw new StorageException(Reason.DAMAGED);
            }
            return copy;
        } finally {
            if (!good) {
                copy.close();
            }
        }
    }

    private static void copyBytes(Path from, Path to) throws IOException {
        Files0600.create(to);
        try (InputStream in = Files.newInputStream(from);
                OutputStream out = Files.newOutputStream(to,
                        StandardOpenOption.WRITE)) {
            in.transferTo(out);
        }
        try (FileChannel channel = FileChannel.open(to, StandardOpenOption.WRITE)) {
            channel.force(true);
        }
    }

    /** Whether each page of this key fits and SQLite finds the whole in order. */
    static boolean isGood(Path file, VaultKey key) throws IOException {
        if (!new Pages(file, key).allFit()) {
            return false;
        }
        try (Database db = Cipher.connect(file, key)) {
            db.run("pragma query_only = on");
            return db.one("pragma integrity_check", row -> row.text("integrity_check")).orElse("").equals("ok");
        } catch (StorageException e) {
            return false;
        } finally {
            removeBeside(file);
        }
    }

    private static void removeBeside(Path file) throws IOException {
        for (String end : List.of("-wal", "-shm")) {
            Files.deleteIfExists(file.resolveSibling(file.getFileName() + end));
        }
    }

    /** What a reader finds in it; nothing of it is changed. */
    <T> T read(VaultKey key, Function<Database, T> reader) throws IOException {
        try (Database db = Cipher.connect(part, key)) {
            db.run("pragma query_only = on");
            return reader.apply(db);
        } finally {
            removeBeside(part);
        }
    }

    /** Puts it in place, over what may stand there. */
    void take(Path place) throws IOException {
        Files.move(part, place, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    }

    @Override
    public void close() throws IOException {
        Files.deleteIfExists(part);
    }
}
