package app.mendwell.repair.steps;

import app.mendwell.storage.Fields;
import app.mendwell.storage.Ids;
import app.mendwell.ui.House;
import app.mendwell.ui.Tasks;
import app.mendwell.ui.Words;
import java.util.UUID;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;

/**
 * The private pages. What is written here lies in memory and nowhere else until Keep is chosen: no autosave, no draft,
 * no hint, no session, and none of the classes that have one (care.md C15).
 */
public final class PrivatePages {

    private final House house;
    private final RepairStore store;
    private final StringProperty note = new SimpleStringProperty("");
    private final StringProperty support = new SimpleStringProperty("");
    private final BooleanProperty keeping = Tasks.idle();

    public PrivatePages(House house, RepairStore store) {
        this.house = house;
        this.store = store;
    }

    /** “Keep it locked here”: the note becomes a private note, and the page is empty again once it is safe. */
    public void keep() {
        String words = note.get();
        if (words.isBlank() || keeping.get()) {
            return;
        }
        UUID id = Ids.fresh();
        var fields = Fields.EMPTY.with("route", Route.PRIVATE.stored()).with("path", Way.FULL).with("state", "finished")
                .with("title", Words.of("repair.private.note_title", RepairTitle.day(house.wall().today())))
                .with("note_text", words);
        house.tasks().run(keeping, () -> store.keepPrivateNote(id, fields), () -> {
            if (words.equals(note.get())) {
                note.set("");
            }
            house.notices().say(Words.of("ui.kept.asked"));
        });
    }

    /** “Let it vanish”: without a question, from the page and from memory. */
    public void vanish() {
        note.set("");
    }

    /** Keeps the person's own lines of help, which then stand here in place of the shipped ones. */
    public void saveSupport() {
        String words = support.get().strip();
        if (!words.isEmpty()) {
            house.preferred().change(preferences -> preferences.with("support_text", words));
            support.set("");
            house.notices().say(Words.of("ui.kept.asked"));
        }
    }

    /** Calm that keeps nothing. */
    public void calm() {
        house.go().calm(true);
    }

    public StringProperty note() {
        return note;
    }

    /** A line of help on its way; kept on Save only. */
    public StringProperty support() {
        return support;
    }

    /** Whose help stands here: the person's own lines, or empty for the shipped text. */
    public String ownSupport() {
        return house.preferred().get().supportText();
    }
}
