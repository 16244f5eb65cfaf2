package app.mendwell.vault;

import java.nio.file.Path;
import java.time.Clock;

/** What the pages before a journal is open ask of the files. Blocks: never on the FX thread. */
public interface Opener {

    UnlockResult open(Path file, Passphrase passphrase);

    /** Puts {@code backup} in the place of {@code file} and opens it there, as {@link Restoring#open}. */
    UnlockResult restore(Path backup, Path file, Passphrase passphrase);

    static Opener of(VaultFiles files, Clock clock) {
        var restoring = new Restoring(files, clock);
        return new Opener() {

            @Override
            public UnlockResult open(Path file, Passphrase passphrase) {
                return files.open(file, passphrase);
            }

            @Override
            public UnlockResult restore(Path backup, Path file, Passphrase passphrase) {
                return restoring.open(backup, file, passphrase);
            }
        };
    }
}
