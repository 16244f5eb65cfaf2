package app.mendwell.storage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.mendwell.storage.UndoStack.Label;
import app.mendwell.storage.UndoStack.Outcome;
import app.mendwell.storage.UndoStack.Touched;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class UndoStackTest {

    private final Notebook book = new Notebook();
    private final UndoStack undo = new UndoStack(book.records);
    private final UUID dinner = book.note("Dinner", "balcony");

    private void doing(Runnable work) {
        undo.doing(new Label("a.word", "Dinner"), List.of(new Touched(Notebook.NOTE, dinner)), work);
    }

    @Test
    void takingBackPutsRowsChildrenTagsAndIndexAsTheyWere() {
        book.line(dinner, "the lamp flickered");
        Snapshot before = new Snapshots(book.db, book.records.kinds()).take(Notebook.NOTE, dinner);
        doing(() -> book.records.drop(Notebook.NOTE, dinner));
        assertThat(book.found("lamp")).isEmpty();
        assertThat(undo.undo()).isInstanceOf(Outcome.Done.class);
        assertThat(new Snapshots(book.db, book.records.kinds()).take(Notebook.NOTE, dinner)).isEqualTo(before);
        assertThat(book.found("lamp")).containsExactly("Dinner");
        assertThat(undo.redo()).isInstanceOf(Outcome.Done.class);
        assertThat(book.found("lamp")).isEmpty();
    }

    @Test
    void aRecordThatWasChangedSinceIsLeftAlone() {
        doing(() -> book.records.bin(Notebook.NOTE, dinner));
        book.db.run("update note set title = 'Supper', deleted_at = null where id = ?", dinner);
        assertThat(undo.undo()).isInstanceOf(Outcome.ChangedSince.class);
        assertThat(book.title(dinner)).isEqualTo("Supper");
    }

    @Test
    void aStepThatFailsIsNoStep() {
        assertThatThrownBy(() -> doing(() -> {
            book.records.bin(Notebook.NOTE, dinner);
            throw new IllegalStateException("stopped");
        })).isInstanceOf(IllegalStateException.class);
        assertThat(book.title(dinner)).isEqualTo("Dinner");
        assertThat(undo.undo()).isInstanceOf(Outcome.Nothing.class);
    }

    @Test
    void twentyStepsAreKeptAndNoMore() {
        for (int i = 0; i < 21; i++) {
            String title = "Dinner " + i;
            doing(() -> book.records.save(Notebook.NOTE, dinner, Notebook.values(title, "")));
        }
        for (int i = 0; i < 20; i++) {
            assertThat(undo.undo()).isInstanceOf(Outcome.Done.class);
        }
        assertThat(undo.undo()).isInstanceOf(Outcome.Nothing.class);
        assertThat(book.title(dinner)).isEqualTo("Dinner 0");
    }
}
