package app.mendwell.shell;

import app.mendwell.exchange.AllKinds;
import app.mendwell.exchange.demo.DemoVault;
import app.mendwell.storage.Records;
import app.mendwell.storage.StorageException;
import app.mendwell.vault.OpenedVault;
import app.mendwell.vault.Passphrase;
import app.mendwell.vault.UnlockResult;
import app.mendwell.vault.VaultFiles;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;

/** The made-up journal, made when it is first asked for. Blocks. */
final class Example {

    private Example() {}

    static OpenedVault open(VaultFiles files, Path file, Clock clock) {
        if (!Files.exists(file)) {
            return make(files, file, clock);
        }
        return switch (files.open(file, Passphrase.of(DemoVault.PASSPHRASE))) {
            case UnlockResult.Opened(OpenedVault vault) -> vault;
            case UnlockResult.InUse _ -> throw new StorageException(StorageException.Reason.BUSY);
            case UnlockResult.PlaceRefuses(StorageException.Reason reason) -> throw new StorageException(reason);
            case UnlockResult.WrongPassphrase _,UnlockResult.Damaged _,UnlockResult.NewerThanProgram _,UnlockResult.NotAVault _ ->
                anew(files, file, clock);
        };
    }

    /** Nobody’s words are in it, so one that can no longer be opened is made again. */
    private static OpenedVault anew(VaultFiles files, Path file, Clock clock) {
        try {
            Files.delete(file);
        } catch (IOException e) {
            throw new StorageException(StorageException.Reason.CANNOT_WRITE);
        }
        return make(files, file, clock);
    }

    private static OpenedVault make(VaultFiles files, Path file, Clock clock) {
        try {
            OpenedVault vault = files.create(file, Passphrase.of(DemoVault.PASSPHRASE));
            var records = new Records(vault.db(), AllKinds.kinds(), clock);
            vault.db().inTransaction(() -> DemoVault.fill(records, LocalDate.now(clock)));
            return vault;
        } catch (IOException e) {
            throw new StorageException(StorageException.Reason.CANNOT_WRITE);
        }
    }
}
