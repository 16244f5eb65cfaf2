package app.mendwell.journal;

import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;

/** How the open page stands: its star, its veil, and whether it is looked back at. Each is a step that can be taken back. */
public final class EntryStanding {

    /** Runs a step on the open page. */
    interface Steps {

        /**
         * Runs the work in one step.
         *
         * @param word key of the sentence that names it
         */
        void step(String word, Consumer<UUID> work, Runnable then);
    }

    private final EntryRepository entries;
    private final Steps steps;
    private final Runnable changed;
    private final ReadOnlyBooleanWrapper starred = new ReadOnlyBooleanWrapper();
    private final ReadOnlyBooleanWrapper veiled = new ReadOnlyBooleanWrapper();
    private final ReadOnlyBooleanWrapper noLookBack = new ReadOnlyBooleanWrapper();

    /** @param changed told after each change */
    EntryStanding(EntryRepository entries, Steps steps, Runnable changed) {
        this.entries = entries;
        this.steps = steps;
        this.changed = changed;
    }

    void show(Entry entry) {
        starred.set(entry.starred());
        veiled.set(entry.veiled());
        noLookBack.set(entry.noLookBack());
    }

    /** The page as it stands. */
    Entry of(Entry entry) {
        return entry.but().starred(starred.get()).veiled(veiled.get()).noLookBack(noLookBack.get()).build();
    }

    public void star() {
        boolean now = !starred.get();
        step(now ? "journal.undo.starred" : "journal.undo.unstarred", starred, entry -> entry.starred(now));
    }

    public void veil() {
        boolean now = !veiled.get();
        step(now ? "journal.undo.veiled" : "journal.undo.unveiled", veiled, entry -> entry.veiled(now));
    }

    public void leaveOutOfLookingBack() {
        boolean now = !noLookBack.get();
        step(now ? "journal.undo.no_look_back" : "journal.undo.look_back", noLookBack,
                entry -> entry.noLookBack(now));
    }

    private void step(String word, ReadOnlyBooleanWrapper flag, UnaryOperator<Entry.Builder> change) {
        boolean now = !flag.get();
        steps.step(word, id -> entries.change(id, change), () -> {
            flag.set(now);
            changed.run();
        });
    }

    public ReadOnlyBooleanProperty starred() {
        return starred.getReadOnlyProperty();
    }

    /** Whether lists show it as “Private entry” only. */
    public ReadOnlyBooleanProperty veiled() {
        return veiled.getReadOnlyProperty();
    }

    public ReadOnlyBooleanProperty noLookBack() {
        return noLookBack.getReadOnlyProperty();
    }
}
