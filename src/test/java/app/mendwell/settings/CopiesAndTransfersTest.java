package app.mendwell.settings;

import static org.assertj.core.api.Assertions.assertThat;

import app.mendwell.settings.Copies.Copy;
import app.mendwell.settings.Copies.Look;
import app.mendwell.settings.ImportViewModel.Stage;
import app.mendwell.settings.Transfers.Found;
import app.mendwell.settings.Transfers.Past;
import app.mendwell.storage.Ids;
import app.mendwell.testing.Fx;
import app.mendwell.testing.Houses;
import app.mendwell.testing.NoWays;
import app.mendwell.testing.Vaults;
import app.mendwell.ui.House;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.scene.Parent;
import javafx.scene.Scene;
import org.junit.jupiter.api.Test;

class CopiesAndTransfersTest {

    private final Answers answers = new Answers();
    private final House house = Houses.inMemory();
    private final House choosing = Choosing.house(house, Path.of("/home/noor/out.json"));
    private final BackupViewModel backup = new BackupViewModel(house, answers);

    @Test
    void backupsStandThereNewestFirstAndOneMoreCanBeMade() {
        backup.refresh();
        assertThat(backup.list()).hasSize(3);
        backup.make();
        assertThat(answers.asked).containsExactly("make");
        assertThat(backup.list()).hasSize(4);
        assertThat(backup.making().get()).isFalse();
        assertThat(backup.why(backup.list().getFirst())).isEqualTo("Made by hand");
    }

    @Test
    void whatALookFindsStandsOnTheLine() {
        var said = new ArrayList<String>();
        Copy copy = answers.copies.getFirst();
        for (Look look : Look.values()) {
            answers.look = look;
            backup.check(copy);
            said.add(backup.looks().get(copy.file()));
        }
        assertThat(said).doesNotHaveDuplicates().contains("Whole. Every page was checked, and it opens.");
    }

    @Test
    void goingBackAsksForThePassphraseOfTheBackup() {
        Copy copy = answers.copies.getFirst();
        backup.askRestore(copy);
        char[] wrong = "harbor".toCharArray();
        backup.restore(wrong);
        assertThat(backup.answer().get()).isEqualTo("That isn’t its passphrase.");
        assertThat(wrong).containsOnly('\0');
        assertThat(answers.asked).isEmpty();
        answers.look = Look.DAMAGED;
        backup.restore("harbor lamp".toCharArray());
        assertThat(backup.answer().get()).isEqualTo("A part of it is damaged.");
        assertThat(answers.asked).isEmpty();
        answers.look = Look.GOOD;
        backup.restore("harbor lamp".toCharArray());
        assertThat(answers.asked).containsExactly("restore one harbor lamp");
        assertThat(backup.restoring().get()).isNull();
    }

    @Test
    void theFolderIsChosenGivenUpAndItsAbsenceSaid() {
        backup.refresh();
        assertThat(backup.folderNote().get()).startsWith("Beside the journal.");
        backup.chooseFolder();
        assertThat(backup.elsewhere().get()).isFalse();
        answers.offered = Optional.of(Path.of("/media/stick"));
        backup.chooseFolder();
        assertThat(backup.folder().get()).isEqualTo("/media/stick");
        answers.away = true;
        backup.refresh();
        assertThat(backup.folderNote().get()).startsWith("The folder you chose isn’t there now");
        assertThat(backup.folder().get()).isNotEqualTo("/media/stick");
        backup.besideJournal();
        assertThat(backup.elsewhere().get()).isFalse();
    }

    @Test
    void thatAFileIsNotLockedIsSaidBeforeItsPlaceIsChosen() {
        var model = new TransferViewModel(house, answers);
        Parent root = Fx.get(() -> {
            var view = new TransferView(model);
            new Scene(view.root());
            return view.root();
        });
        var ask = (NoWays) house.ask();
        Fx.fire(root, "#export-json");
        assertThat(Fx.get(() -> root.lookup("#unlocked").isVisible())).isTrue();
        assertThat(ask.asked).isEmpty();
        Fx.fire(root, "#exportGo");
        assertThat(ask.asked).containsExactly("save as");
        assertThat(Fx.get(() -> root.lookup("#unlocked").isVisible())).isFalse();
    }

    @Test
    void anExportIsWrittenPageByPage() {
        var model = new TransferViewModel(choosing, answers);
        model.write();
        assertThat(answers.asked).isEmpty();
        model.warn("json");
        model.write();
        assertThat(answers.asked).containsExactly("out out.json json", "page", "page", "page", "close");
        assertThat(model.answer().get()).isEqualTo("Written. This file isn’t locked.");
        assertThat(model.writing().get()).isFalse();
    }

    @Test
    void aFileInTheWayIsLeftAlone() {
        answers.taken = true;
        var model = new TransferViewModel(choosing, answers);
        model.warn("json");
        model.write();
        assertThat(answers.asked).isEmpty();
        assertThat(model.answer().get()).contains("there already");
    }

    @Test
    void aFileIsLookedAtBeforeAnythingComesIn() {
        var model = new ImportViewModel(choosing, answers);
        model.choose();
        assertThat(model.stage().get()).isEqualTo(Stage.PREVIEW);
        assertThat(answers.asked).containsExactly("look out.json dayone Z");
        model.zone().set("Europe/Berlin");
        assertThat(answers.asked).last().isEqualTo("look out.json dayone Europe/Berlin");
        model.bring();
        assertThat(answers.asked).last().isEqualTo("bring out.json dayone Europe/Berlin");
        assertThat(model.stage().get()).isEqualTo(Stage.DONE);
        model.bring();
        assertThat(answers.asked).hasSize(3);
        model.stop();
        assertThat(model.stage().get()).isEqualTo(Stage.NONE);
    }

    @Test
    void aFileThatCannotBeReadSaysWhy() {
        var model = new ImportViewModel(choosing, answers);
        answers.format = Optional.empty();
        model.choose();
        assertThat(model.stage().get()).isEqualTo(Stage.UNREADABLE);
        assertThat(model.why().get()).contains("none of the kinds");
        answers.format = Optional.of("dayone");
        answers.found = new Found.Unreadable("The zip is broken.");
        model.choose();
        assertThat(model.why().get()).isEqualTo("The zip is broken.");
        model.bring();
        assertThat(answers.asked).noneMatch(asked -> asked.startsWith("bring"));
    }

    @Test
    void anImportOfBeforeIsTakenBackAndWhatStaysIsNamed() {
        var past = new Past(Ids.fresh(), Vaults.EVENING, "dayone", "Came in: 3 entries.", false);
        answers.imports.add(past);
        answers.staying = List.of("Late", "Lake, first swim");
        var model = new TransferViewModel(house, answers);
        model.refresh();
        assertThat(model.past()).containsExactly(past);
        model.takeBack(past);
        assertThat(answers.asked).containsExactly("take back");
        assertThat(model.answer().get()).endsWith("Late, Lake, first swim");
    }
}
