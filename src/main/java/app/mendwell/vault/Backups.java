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
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Verified copies of an open vault, byte for byte, under the same key (vault.md section 6). Blocks; database thread. */
public final class Backups {

    /** What a copy was made for; the name carries it. */
    public enum Why {
        DAILY, MIGRATION, IMPORT, RESTORE, MANUAL
    }

    private final OpenedVault vault;
    private final Path folder;

    Backups(OpenedVault vault, Path folder) {
        this.vault = vault;
        this.folder = folder;
    }

    /** Makes one copy, looks at every page of it, opens it to read, and only then gives it its name. */
    public Path make(Why why, Instant now) {
        try {
            Files0600.folders(folder);
            Path copy = free(BackupName.of(vault.file(), now, why));
            Path part = copy.resolveSibling(copy.getFileName() + ".part");
            Files.deleteIfExists(part);
            try {
                vault.db().run("pragma wal_checkpoint(truncate)");
                copyBytes(vault.file(), part);
                verify(part);
                Files.move(part, copy, StandardCopyOption.ATOMIC_MOVE);
            } finally {
                Files.deleteIfExists(part);
            }
            Retention.apply(vault.file(), list());
            return copy;
        } catch (IOException e) {
            throw new StorageException(full(e) ? Reason.DISK_FULL : Reason.CANNOT_WRITE);
        }
    }

    private boolean full(IOException e) {
        String message = e.getMessage();
        return folder.toFile().getUsableSpace() < Pages.SIZE || (message != null && message.contains("No space left"));
    }

    private Path free(BackupName name) {
        Path wanted = folder.resolve(name.fileName());
        return Files.exists(wanted) ? free(name.aSecondLater()) : wanted;
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

    private void verify(Path copy) throws IOException {
        if (!new Pages(copy, vault.key()).allFit()) {
            throw new StorageException(Reason.DAMAGED);
        }
        try (Database db = Cipher.connect(copy, vault.key())) {
            db.run("pragma query_only = on");
            boolean ok = db.one("pragma integrity_check", row -> row.text("integrity_check")).orElse("").equals("ok");
            if (!ok) {
                throw new StorageException(Reason.DAMAGED);
            }
        } finally {
            for (String end : List.of("-wal", "-shm")) {
                Files.deleteIfExists(copy.resolveSibling(copy.getFileName() + end));
            }
        }
    }

    /** The newest first. */
    public List<Path> list() {
        return list(vault.file(), folder);
    }

    private static List<Path> list(Path vault, Path folder) {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> BackupName.read(vault, file).isPresent())
                    .sorted(Comparator.comparing((Path file) -> BackupName.read(vault, file).orElseThrow().at())
                            .reversed())
                    .toList();
        } catch (IOException e) {
            return List.of(); // A folder that cannot be read holds no copy for us now.
        }
    }

    /** The time of the newest copy, of whatever kind. */
    public Optional<Instant> newest() {
        return list().stream().findFirst().flatMap(file -> BackupName.read(vault.file(), file)).map(BackupName::at);
    }

    /** The newest copy of a vault that this passphrase opens and whose every page is whole. */
    static Optional<Path> newestGood(Path vault, Path folder, Passphrase passphrase) {
        for (Path copy : list(vault, folder)) {
            try (VaultKey key = VaultKey.derive(passphrase, Pages.salt(copy))) {
                if (new Pages(copy, key).allFit()) {
                    return Optional.of(copy);
                }
            } catch (IOException e) {
                // One that cannot be read is not a good one; the next may be.
            }
        }
        return Optional.empty();
    }
}
