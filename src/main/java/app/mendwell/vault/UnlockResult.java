package app.mendwell.vault;

import app.mendwell.storage.StorageException;
import java.nio.file.Path;
import java.util.Optional;

/** How opening a vault ended; each is said apart (vault.md section 2). */
public sealed interface UnlockResult {

    record Opened(OpenedVault vault) implements UnlockResult {}

    record WrongPassphrase() implements UnlockResult {}

    /**
     * A part of the file cannot be right.
     *
     * @param newestGood the newest backup whose every page was found whole
     */
    record Damaged(Optional<Path> newestGood) implements UnlockResult {}

    record NewerThanProgram() implements UnlockResult {}

    record InUse() implements UnlockResult {}

    record NotAVault() implements UnlockResult {}

    /** The place does not allow opening: it can only be read, or the disk is full. */
    record PlaceRefuses(StorageException.Reason reason) implements UnlockResult {}
}
