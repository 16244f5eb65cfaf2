package app.mendwell.vault;

import app.mendwell.ui.Ask;
import app.mendwell.ui.Tasks;
import java.time.Clock;

/**
 * What the pages before a journal is open are given.
 *
 * @param tasks those of the program; no vault is behind them
 * @param ask the way to the desktop's file dialogs
 * @param opener opens and restores files
 * @param outside the choices outside the vault
 * @param places where things lie
 * @param clock for the waits after wrong tries and for dates
 */
public record Entrance(Tasks tasks, Ask ask, Opener opener, OutsideFile outside, Places places, Clock clock) {

    /** Where the pages lead. */
    public interface Ways {

        /** A journal is open; it is the program's to close. */
        void opened(OpenedVault vault);

        /** To the first pages, to make a new journal. */
        void anew();

        /** Away: the program ends. */
        void close();
    }

    /** Remembers which journal was open last; the made-up one never is. */
    void remember(OpenedVault vault) {
        if (!vault.file().equals(places.demo().toAbsolutePath())) {
            outside.change(now -> now.withLastVault(vault.file()));
            write();
        }
    }

    /** Closes a journal that opened after the page had been left: nobody is there to see it. */
    void closeUnseen(UnlockResult result) {
        if (result instanceof UnlockResult.Opened(OpenedVault vault)) {
            tasks.work(() -> {
                vault.close();
                return true;
            }, closed -> {});
        }
    }

    void write() {
        tasks.work(outside::write, written -> {});
    }

    @Override
    public String toString() {
        return "entrance";
    }
}
