package app.mendwell.repair;

import app.mendwell.repair.life.Repairs;
import app.mendwell.ui.Autosave;
import app.mendwell.ui.House;
import java.util.UUID;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import org.jspecify.annotations.Nullable;

/** A private note that was kept, changed in place and kept as it is typed. */
final class NoteViewModel {

    private final Repairs repairs;
    private final Autosave autosave;
    private final StringProperty text = new SimpleStringProperty("");
    private @Nullable UUID id;
    private boolean showing;

    NoteViewModel(House house, Repairs repairs) {
        this.repairs = repairs;
        this.autosave = new Autosave(house.tasks(), this::job);
        text.subscribe((before, now) -> {
            if (!showing) {
                autosave.touched();
            }
        });
    }

    private @Nullable Runnable job() {
        UUID note = id;
        String words = text.get();
        return note == null ? null : () -> repairs.writeNote(note, words);
    }

    /** Shows a note; the words of the one that is open already stay as they are being typed. */
    void open(Reading reading) {
        boolean same = reading.id().equals(id);
        if (!same || !autosave.pending()) {
            autosave.flush();
            id = reading.id();
            put(reading.fields().text("note_text"));
        }
    }

    void close() {
        autosave.flush();
        id = null;
        put("");
    }

    private void put(String words) {
        showing = true;
        text.set(words);
        showing = false;
    }

    void flush() {
        autosave.flush();
    }

    StringProperty text() {
        return text;
    }

    Autosave autosave() {
        return autosave;
    }
}
