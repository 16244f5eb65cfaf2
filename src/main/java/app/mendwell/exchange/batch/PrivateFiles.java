package app.mendwell.exchange.batch;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** New files and folders beside the vault that their owner alone can read, where the system knows such a thing. */
public final class PrivateFiles {

    private static final Logger LOG = LoggerFactory.getLogger(PrivateFiles.class);

    private PrivateFiles() {}

    /** An empty file that did not exist before; throws FileAlreadyExistsException. */
    public static OutputStream create(Path file) throws IOException {
        Files.createFile(file, attributes(file, "rw-------"));
        return Files.newOutputStream(file, StandardOpenOption.WRITE);
    }

    public static void folder(Path folder) throws IOException {
        Files.createDirectory(folder, attributes(folder, "rwx------"));
    }

    private static FileAttribute<?>[] attributes(Path near, String permissions) {
        return near.getFileSystem().supportedFileAttributeViews().contains("posix")
                ? new FileAttribute<?>[]{PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString(
                        permissions))}
                : new FileAttribute<?>[0];
    }

    /** Takes away a file of ours that did not become whole. */
    public static void forget(Path file) {
        try {
            Files.deleteIfExists(file);
        } catch (IOException e) {
            // What made the write impossible may also stand in the way here; the first failure is the one to tell.
            LOG.warn("a part was left behind: {}", e.getClass().getName());
        }
    }
}
