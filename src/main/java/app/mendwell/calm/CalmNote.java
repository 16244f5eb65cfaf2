package app.mendwell.calm;

import app.mendwell.storage.Fields;
import app.mendwell.storage.Ids;
import app.mendwell.storage.UndoStack.Label;
import app.mendwell.storage.UndoStack.Touched;
import app.mendwell.ui.House;
import app.mendwell.ui.Words;
import java.util.List;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import org.jspecify.annotations.Nullable;

/** “Keep a note of this”: off until it is asked for, and off again after each note. */
final class CalmNote {

    private final House house;
    private final CalmSessionRepository repository;
    private final BooleanProperty wanted = new SimpleBooleanProperty();
    private final StringProperty line = new SimpleStringProperty("");
    private final ObjectProperty<@Nullable Integer> heatBefore = new SimpleObjectProperty<>();
    private final ObjectProperty<@Nullable Integer> heatAfter = new SimpleObjectProperty<>();
    private final BooleanProperty saving = new SimpleBooleanProperty();

    CalmNote(House house) {
        this.house = house;
        this.repository = new CalmSessionRepository(house.records());
    }

    /**
     * Keeps a note if one was asked for and there is something to note: time that passed, or words.
     *
     * @param exercise the id of the exercise, or null
     */
    void keep(String kind, @Nullable String exercise, int seconds) {
        boolean something = seconds > 0 || !line.get().isBlank() || heatBefore.get() != null
                || heatAfter.get() != null;
        if (!wanted.get() || !something || saving.get()) {
            return;
        }
        var session = new CalmSession(Ids.fresh(), Fields.EMPTY.with("date", house.wall().today())
                .with("at", house.wall().moment()).with("zone", house.wall().zone()).with("kind", kind)
                .with("exercise", exercise).with("seconds", seconds).with("heat_before", heatBefore.get())
                .with("heat_after", heatAfter.get()).with("note", line.get().strip()));
        house.undo().quietly(saving, new Label("ui.kept.asked", ""),
                List.of(new Touched(CalmSessionRepository.KIND, session.id())), () -> {
                    repository.save(session);
                    return session;
                }, done -> {
                    clear();
                    house.notices().say(Words.of("ui.kept.asked"));
                });
    }

    private void clear() {
        wanted.set(false);
        line.set("");
        heatBefore.set(null);
        heatAfter.set(null);
    }

    BooleanProperty wanted() {
        return wanted;
    }

    /** At most 280 characters. */
    StringProperty line() {
        return line;
    }

    /** 0 to 10, or null. */
    ObjectProperty<@Nullable Integer> heatBefore() {
        return heatBefore;
    }

    /** 0 to 10, or null. */
    ObjectProperty<@Nullable Integer> heatAfter() {
        return heatAfter;
    }
}
