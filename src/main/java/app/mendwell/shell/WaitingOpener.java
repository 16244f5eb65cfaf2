package app.mendwell.shell;

import app.mendwell.vault.Opener;
import app.mendwell.vault.Passphrase;
import app.mendwell.vault.UnlockResult;
import java.nio.file.Path;
import java.util.concurrent.Semaphore;

/** Opens nothing while the vault that was open is still being closed: the lock page comes first, the closing after. */
final class WaitingOpener implements Opener {

    private final Opener opener;
    private final Semaphore free = new Semaphore(1);

    WaitingOpener(Opener opener) {
        this.opener = opener;
    }

    /** Closing begins. On the FX thread. */
    void hold() {
        free.drainPermits();
    }

    /** It is closed, or stays open after all. */
    void release() {
        free.drainPermits();
        free.release();
    }

    private void await() {
        free.acquireUninterruptibly();
        free.release();
    }

    @Override
    public UnlockResult open(Path file, Passphrase passphrase) {
        await();
        return opener.open(file, passphrase);
    }

    @Override
    public UnlockResult restore(Path backup, Path file, Passphrase passphrase) {
        await();
        return opener.restore(backup, file, passphrase);
    }
}
