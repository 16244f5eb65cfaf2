package app.mendwell.vault;

import static org.assertj.core.api.Assertions.assertThat;

import app.mendwell.storage.Ids;
import app.mendwell.testing.Fx;
import app.mendwell.testing.TestTasks;
import app.mendwell.testing.Vaults;
import app.mendwell.ui.Problems;
import app.mendwell.ui.Tasks;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.IndexRange;
import javafx.scene.control.Labeled;
import javafx.scene.control.PasswordField;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LockPageTest {

    private static final String WORDS = "harbor lamp on the sill";

    @TempDir
    private Path home;

    private final VaultFiles files = new VaultFiles(Vaults.evening(), VaultFiles::besideIt);
    private final Entrances.Led led = new Entrances.Led();
    private UnlockViewModel model;

    private Scene lockOf(Path file) {
        Tasks tasks = TestTasks.inline();
        model = new UnlockViewModel(Entrances.over(home, tasks, Opener.of(files, Vaults.evening())), led, file);
        return Fx.get(() -> {
            var view = new UnlockView(model, new Problems());
            var scene = new Scene(view.root(), 1180, 780);
            view.enter();
            return scene;
        });
    }

    private Path vault(String name, int records) throws IOException {
        Path file = home.resolve(name);
        try (OpenedVault opened = files.create(file, Passphrase.of(WORDS))) {
            for (int i = 0; i < records; i++) {
                opened.db().run("""
                        insert into tag (id, created_at, updated_at, name, kind)
                        values (?, '2026-03-08T20:15:00Z', '2026-03-08T20:15:00Z', ?, 'topic')""", Ids.fresh(),
                        "Noor " + i);
            }
        }
        return file;
    }

    private static List<String> texts(Node node) {
        var texts = new ArrayList<String>();
        if (node instanceof Labeled label) {
            texts.add(label.getText());
        }
        if (node instanceof TextInputControl field) {
            texts.add(field.getText());
        }
        if (node.getAccessibleText() != null) {
            texts.add(node.getAccessibleText());
        }
        if (node instanceof Parent parent) {
            parent.getChildrenUnmodifiable().forEach(child -> texts.addAll(texts(child)));
        }
        return texts.stream().filter(text -> text != null && !text.isBlank()).toList();
    }

    @Test
    void itSaysTheSameOfOneRecordAndOfAThousand() throws IOException {
        List<String> one = Fx.get(() -> texts(lockOf(vault("noor and eli.mendwell", 1)).getRoot()));
        List<String> thousand = Fx.get(() -> texts(lockOf(vault("journal.mendwell", 1000)).getRoot()));
        assertThat(thousand).isEqualTo(one);
        assertThat(one).containsExactlyInAnyOrder("Welcome back", "These notes are locked.", "Passphrase", "Passphrase",
                "Passphrase", "Show the passphrase", "Caps Lock is on", "Unlock", "Open another file",
                "Close this message");
    }

    @Test
    void aWrongPassphraseIsMarkedForTypingOverAndTheRightOneOpens() throws IOException {
        Scene scene = lockOf(vault("journal.mendwell", 1));
        PasswordField field = Fx.find(scene.getRoot(), "#passphrase .password-field", PasswordField.class);
        assertThat(Fx.get(scene::getFocusOwner)).isEqualTo(field);
        Fx.run(() -> field.setText("harbor lamp"));
        Fx.press(field, KeyCode.ENTER);
        assertThat(model.answer().get()).isEqualTo("That isn’t the passphrase.");
        assertThat(field.getSelection()).isEqualTo(new IndexRange(0, 11));
        Fx.run(() -> field.replaceSelection(WORDS));
        assertThat(model.answer().get()).isEmpty();
        Fx.press(field, KeyCode.ENTER);
        assertThat(led.led).containsExactly("opened");
        led.opened.getFirst().close();
    }

    @Test
    void theEyeShowsTheWordsAndLeavesTheCaret() throws IOException {
        Scene scene = lockOf(vault("journal.mendwell", 0));
        Fx.type(scene.getRoot(), "#passphrase .password-field", "harbor");
        Fx.fire(scene.getRoot(), "#passphrase .mw-icon");
        Node owner = Fx.get(scene::getFocusOwner);
        assertThat(owner).isInstanceOf(TextInputControl.class).isNotInstanceOf(PasswordField.class);
        assertThat(((TextInputControl) owner).getCaretPosition()).isEqualTo(6);
    }
}
