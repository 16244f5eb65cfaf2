package app.mendwell.repair.steps;

import app.mendwell.storage.Tag;
import app.mendwell.storage.TagRepository;
import app.mendwell.storage.UndoStack.Label;
import app.mendwell.storage.UndoStack.Touched;
import app.mendwell.ui.House;
import java.util.List;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

/** The triggers of this repair, to which an early sign can be given. */
final class EarlySigns {

    private final RepairSession session;
    private final House house;
    private final TagRepository tags;
    private final ObservableList<Tag> triggers = FXCollections.observableArrayList();

    EarlySigns(RepairSession session, House house) {
        this.session = session;
        this.house = house;
        this.tags = new TagRepository(house.records());
    }

    void read() {
        List<java.util.UUID> ids = session.fields().ids("trigger_tags");
        house.tasks().run(() -> ids.stream().flatMap(id -> tags.find(id).stream()).toList(),
                (List<Tag> found) -> triggers.setAll(found));
    }

    ObservableList<Tag> triggers() {
        return triggers;
    }

    boolean isKept(Tag trigger) {
        return session.fields().text("early_sign").strip().equals(trigger.earlySign());
    }

    /** Writes the early sign to the trigger; it can be taken back. */
    void keep(Tag trigger) {
        String sign = session.fields().text("early_sign").strip();
        house.undo().doing(new Label("repair.next_time.sign_kept", trigger.name()),
                List.of(new Touched(TagRepository.KIND, trigger.id())), () -> {
                    tags.find(trigger.id()).ifPresent(now -> tags.save(new Tag(now.id(), now.name(), now.kind(),
                            now.note(), sign, now.helpedBy(), now.why(), now.hidden())));
                    return true;
                }, done -> read());
    }
}
