package app.mendwell.vault;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;

/** Files and folders that their owner alone can read, where the system knows such a thing. */
final class Files0600 {

    private Files0600() {}

    private static boolean posix(Path near) {
        return near.getFileSystem().supportedFileAttributeViews().contains("posix");
    }

    static FileAttribute<?>[] attributes(Path near, String permissions) {
        return posix(near)
                ? new FileAttribute<?>[]{PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString(
                        permissions))}
                : new FileAttribute<?>[0];
    }

    /** An empty file that did not exist before; throws FileAlreadyExistsException. */
    static void create(Path file) throws IOException {
        Files.createFile(file, attributes(file, "rw-------"));
    }

    static void folders(Path folder) throws IOException {
        if (!Files.isDirectory(folder)) {
            Files.createDirectories(folder, attributes(folder, "rwx------"));
        }
    }
}
