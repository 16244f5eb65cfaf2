package app.mendwell.vault;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.Function;

/** Where backups lie: in the folder the person chose, or beside the vault while there is none or it is away. */
public final class BackupPlace implements Function<Path, Path> {

    private final OutsideFile outside;

    public BackupPlace(OutsideFile outside) {
        this.outside = outside;
    }

    @Override
    public Path apply(Path vault) {
        return outside.now().backupFolder().filter(Files::isDirectory).orElseGet(() -> VaultFiles.besideIt(vault));
    }

    /** Whether the chosen folder isn't there now, as a disk that is not connected. */
    public boolean isAway() {
        return outside.now().backupFolder().filter(folder -> !Files.isDirectory(folder)).isPresent();
    }
}
