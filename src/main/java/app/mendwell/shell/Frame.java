package app.mendwell.shell;

import app.mendwell.ui.Motion;
import app.mendwell.ui.Tasks;
import app.mendwell.ui.Theme;
import app.mendwell.vault.BackupPlace;
import app.mendwell.vault.OutsideChoices;
import app.mendwell.vault.OutsideFile;
import app.mendwell.vault.Places;
import app.mendwell.vault.VaultFiles;
import java.time.Clock;
import javafx.scene.Scene;
import javafx.stage.Stage;

/**
 * What lives as long as the program does, whether a vault is open or not.
 *
 * @param scene the one scene of the window; its root is the page on screen
 * @param tasks those of the program itself; no vault is behind them
 */
record Frame(Stage stage, Scene scene, Look look, Disk disk, Tasks tasks, Clock clock, DesktopAsk ask) {

    /** How the window looks and moves, and what keeps that. */
    record Look(Theme theme, Motion motion, OutsideChoices choices) {}

    /** What lies on the disk beside the vault. */
    record Disk(OutsideFile outside, Places places, VaultFiles files, BackupPlace copies) {}

    Theme theme() {
        return look.theme();
    }

    OutsideFile outside() {
        return disk.outside();
    }
}
