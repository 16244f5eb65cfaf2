package app.mendwell.vault;

import java.io.Closeable;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Set;
import java.security.SecureRandom;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** One process a vault: an operating-system lock on an empty file beside it, deleted while held. */
final class VaultLock implements Closeable {

    private static final int TRIES = 5;
    private static final int LONGEST = 1 << 16;
    private static final SecureRandom RANDOM = new SecureRandom();

    private final Path file;
    private final FileChannel channel;
    private final FileLock lock;

    private VaultLock(Path file, FileChannel channel, FileLock lock) {
        this.file = file;
        this.channel = channel;
        this.lock = lock;
    }

    static Path beside(Path vault) {
        return vault.resolveSibling(vault.getFileName() + ".lock");
    }

    /** The lock, or nothing where somebody else holds it; throws where the folder allows none. */
    static Optional<VaultLock> take(Path vault) throws IOException {
        Path file = beside(vault);
        for (int i = 0; i < TRIES; i++) {
            FileChannel channel = FileChannel.open(file, Set.of(StandardOpenOption.CREATE, StandardOpenOption.WRITE),
                    Files0600.attributes(file,
                            "rw-------"));
            @Nullable
            FileLock lock = tryLock(channel);
            if (lock == null) {
                channel.close();
                return Optional.empty();
            }
            // Its owner may have deleted the file between our opening and locking it.
            if (names(file, channel)) {
                return Optional.of(new VaultLock(file, channel, lock));
            }
            channel.close();
        }
        return Optional.empty();
    }

    private static @Nullable FileLock tryLock(FileChannel channel) throws IOException {
        try {
            return channel.tryLock();
        } catch (OverlappingFileLockException e) {
            return null; // Held by this very process.
        } catch (IOException e) {
            channel.close();
            throw e;
        }
    }

    /**
     * Whether the path still leads to the file that was locked: a length given through one is seen by the other. Only
     * asked for, never opened a second time: on POSIX, closing any other descriptor of a file gives up its locks.
     */
    private static boolean names(Path file, FileChannel channel) throws IOException {
        long length = 1L + RANDOM.nextInt(LONGEST);
        channel.write(ByteBuffer.wrap(new byte[]{0}), length - 1);
        boolean same = Files.exists(file) && Files.size(file) == length;
        channel.truncate(0);
        return same;
    }

    @Override
    public void close() throws IOException {
        // A file that is locked cannot be deleted everywhere; an empty one left behind does no harm.
        var ignored = file.toFile().delete();
        lock.release();
        channel.close();
    }
}
