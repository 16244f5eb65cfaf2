package app.mendwell.cli;

import app.mendwell.vault.BackupPlace;
import app.mendwell.vault.OutsideFile;
import app.mendwell.vault.Places;
import app.mendwell.vault.VaultFiles;
import java.time.Clock;

/** Everything around a command: whom it talks to, what time it is, where things lie. */
record Surroundings(Terminal terminal, Clock clock, Places places) {

    BackupPlace backupPlace() {
        return new BackupPlace(new OutsideFile(places.settings()));
    }

    VaultFiles files() {
        return new VaultFiles(clock, backupPlace());
    }
}
