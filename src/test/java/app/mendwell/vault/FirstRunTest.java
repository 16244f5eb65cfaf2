package app.mendwell.vault;

import static org.assertj.core.api.Assertions.assertThat;

import app.mendwell.storage.PreferenceRepository;
import app.mendwell.testing.Fx;
import app.mendwell.testing.TestTasks;
import app.mendwell.testing.Vaults;
import app.mendwell.ui.Problems;
import app.mendwell.ui.Theme;
import app.mendwell.ui.Words;
import app.mendwell.vault.FirstRunViewModel.Step;
import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FirstRunTest {

    @TempDir
    private Path home;

    private final Entrances.Led led = new Entrances.Led();
    private final List<String> made = new ArrayList<>();
    private FirstRunViewModel.Maker maker = (file, passphrase) -> {
        made.add(file.getFileName() + " " + new String(passphrase.words()));
        return new OpenedVault(file, Vaults.inMemory(), VaultKey.of(new byte[32], new byte[16]), () -> {});
    };

    private FirstRunViewModel model() {
        var tasks = TestTasks.inline();
        var entrance = Entrances.over(home, tasks, Entrances.ending(new UnlockResult.InUse()));
        return new FirstRunViewModel(entrance, (file, words) -> maker.create(file, words),
                new NewPassphraseViewModel(tasks, new Random(4)), led);
    }

    private FirstRunViewModel atThePassphrase() {
        FirstRunViewModel model = model();
        model.next();
        return model;
    }

    private String answerTo(String words, String again) {
        FirstRunViewModel model = atThePassphrase();
        model.passphrase().words().set(words);
        model.passphrase().again().set(again);
        model.next();
        assertThat(model.step().get()).isEqualTo(Step.PASSPHRASE);
        return model.answer().get();
    }

    private static TextInputControl typing(Scene scene, String text) {
        return Fx.get(() -> {
            var field = (TextInputControl) scene.getFocusOwner();
            field.appendText(text);
            return field;
        });
    }

    @Test
    void theKeyboardAloneLeadsIntoAnOpenJournal() {
        maker = new VaultFiles(Vaults.evening(), VaultFiles::besideIt)::create;
        FirstRunViewModel model = model();
        FirstRunView view = Fx.get(() -> new FirstRunView(model, new Problems(), new Theme()));
        Scene scene = Fx.get(() -> {
            var shown = new Scene(view.root(), 1180, 780);
            view.enter();
            return shown;
        });
        Fx.press(typing(scene, "Eli"), KeyCode.ENTER);
        assertThat(model.step().get()).isEqualTo(Step.PASSPHRASE);
        typing(scene, "copper lantern drifts over barley");
        Node again = Fx.find(view.root(), "#again .password-field", Node.class);
        Fx.run(again::requestFocus);
        Fx.press(typing(scene, "copper lantern drifts over barley"), KeyCode.ENTER);
        assertThat(model.answer().get()).isEmpty();
        assertThat(model.step().get()).isEqualTo(Step.BEGIN);
        Fx.press(Fx.get(scene::getFocusOwner), KeyCode.ENTER);
        assertThat(led.led).containsExactly("opened");
        try (OpenedVault vault = led.opened.getFirst()) {
            assertThat(vault.file()).isEqualTo(Entrances.places(home).vault());
            assertThat(new PreferenceRepository(vault.db()).read().partnerLabel()).isEqualTo("Eli");
        }
        assertThat(new OutsideFile(Entrances.places(home).settings()).now().lastVault())
                .contains(Entrances.places(home).vault());
    }

    @Test
    void whatThisIsAndWhatItCannotDoStandsThereWordForWord() {
        FirstRunViewModel model = model();
        Parent root = Fx.get(() -> {
            var view = new FirstRunView(model, new Problems(), new Theme());
            new Scene(view.root());
            view.enter();
            model.partner().set("Eli");
            return view.root();
        });
        assertThat(Fx.find(root, "#k3", TextArea.class).getText()).isEqualTo(Words.of("safety.k3", "Eli"));
        assertThat(Fx.find(root, "#k4", TextArea.class).getText()).isEqualTo(Words.of("safety.k4"));
    }

    @Test
    void whatLosingItMeansIsSaidBeforeItIsSet() {
        FirstRunViewModel model = atThePassphrase();
        Parent root = Fx.get(() -> new FirstRunView(model, new Problems(), new Theme()).root());
        Fx.run(() -> new Scene(root));
        assertThat(Fx.find(root, "#loss", Label.class).getText())
                .endsWith("Without the passphrase nobody can open this, not even we.");
        assertThat(made).isEmpty();
    }

    @Test
    void aPassphraseThatCannotBeSaysWhy() {
        assertThat(answerTo("", "")).isEqualTo("Type a passphrase, or let one be suggested.");
        assertThat(answerTo("copper\0lantern drifts", "")).contains("no keyboard");
        assertThat(answerTo("x'00ff00ff00ff'", "")).contains("raw key");
        assertThat(answerTo("copper lantern ".repeat(100), "")).contains("1024");
        assertThat(answerTo("balcony", "balcony")).contains("Fair");
        assertThat(answerTo("copper lantern drifts over barley", "copper")).contains("aren’t the same");
        assertThat(made).isEmpty();
    }

    @Test
    void theMeterSpeaksInWordsWhileItIsTyped() {
        NewPassphraseViewModel words = model().passphrase();
        assertThat(words.strength().get()).isNull();
        words.words().set("abc");
        assertThat(words.strength().get()).isEqualTo(Strength.TOO_SHORT);
        words.words().set("passwordpassword");
        assertThat(words.strength().get()).isEqualTo(Strength.WEAK);
        words.words().set("copper lantern drifts over barley");
        assertThat(words.strength().get()).isEqualTo(Strength.STRONG);
        words.words().set("");
        assertThat(words.strength().get()).isNull();
    }

    @Test
    void theSecondTypingIsComparedAsItGoes() {
        NewPassphraseViewModel words = model().passphrase();
        words.words().set("copper lantern");
        assertThat(words.compared().get()).isEmpty();
        words.again().set("copper");
        assertThat(words.compared().get()).isEqualTo("The same so far.");
        words.again().set("silver");
        assertThat(words.compared().get()).isEqualTo("Not the same yet.");
        words.again().set("copper lantern");
        assertThat(words.compared().get()).isEqualTo("The same.");
    }

    @Test
    void howLongItIsIsToldOnlyWhereItCanBeRead() {
        NewPassphraseViewModel words = model().passphrase();
        words.words().set("copper lantern");
        assertThat(words.length().get()).isEmpty();
        words.shown().set(true);
        assertThat(words.length().get()).isEqualTo("2 words, 14 characters");
    }

    @Test
    void aSuggestionIsFivePlainWordsToRead() {
        FirstRunViewModel model = atThePassphrase();
        model.passphrase().suggest();
        assertThat(model.passphrase().words().get().split(" ")).hasSize(5).doesNotHaveDuplicates();
        assertThat(model.passphrase().shown().get()).isTrue();
        model.next();
        assertThat(made).hasSize(1);
        assertThat(model.step().get()).isEqualTo(Step.BEGIN);
        assertThat(model.passphrase().words().get()).isEmpty();
    }

    @Test
    void theListHoldsAThousandDifferentPlainWords() {
        assertThat(Suggestion.words()).hasSizeGreaterThan(1024).doesNotHaveDuplicates()
                .allMatch(word -> word.matches("[a-z]{3,10}"));
    }

    @Test
    void aFileInTheWayIsLeftAlone() {
        maker = (file, passphrase) -> {
            throw new FileAlreadyExistsException("vault");
        };
        FirstRunViewModel model = atThePassphrase();
        model.passphrase().suggest();
        model.next();
        assertThat(model.step().get()).isEqualTo(Step.PASSPHRASE);
        assertThat(model.answer().get()).startsWith("There is a file of this name already.");
        assertThat(model.busy().get()).isFalse();
    }

    @Test
    void aPlaceThatCannotBeWrittenIsSaid() throws IOException {
        maker = new VaultFiles(Vaults.evening(), VaultFiles::besideIt)::create;
        Files.writeString(home.resolve(".local"), "in the way");
        FirstRunViewModel model = atThePassphrase();
        model.passphrase().suggest();
        model.next();
        assertThat(model.answer().get()).isEqualTo("This place can’t be written. Choose another one.");
    }

    @Test
    void lookingAroundClosesTheNewJournalFirst() {
        FirstRunViewModel model = atThePassphrase();
        model.passphrase().suggest();
        model.next();
        model.lookAround();
        assertThat(led.led).containsExactly("example");
        model.begin();
        assertThat(led.led).containsExactly("example");
    }

    @Test
    void backIsThereUntilTheJournalIsMade() {
        FirstRunViewModel model = atThePassphrase();
        model.back();
        assertThat(model.step().get()).isEqualTo(Step.WELCOME);
        model.next();
        model.passphrase().suggest();
        model.next();
        model.back();
        assertThat(model.step().get()).isEqualTo(Step.BEGIN);
    }

    @Test
    void hidingTheWindowClosesWhatWasMadeAndForgetsTheWords() {
        FirstRunViewModel model = atThePassphrase();
        model.passphrase().words().set("copper lantern");
        model.letGo();
        assertThat(model.passphrase().words().get()).isEmpty();
        model.passphrase().suggest();
        model.next();
        assertThat(made).hasSize(1);
        model.begin();
        assertThat(led.led).isEmpty();
    }
}
