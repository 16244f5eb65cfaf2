package app.mendwell.ui.form;

import app.mendwell.storage.Drafts;
import app.mendwell.storage.Fields;
import app.mendwell.storage.FieldsJson;
import app.mendwell.storage.Json;
import app.mendwell.storage.Kind;
import app.mendwell.storage.UndoStack.Label;
import app.mendwell.storage.UndoStack.Touched;
import app.mendwell.ui.Autosave;
import app.mendwell.ui.House;
import java.util.List;
import javafx.beans.property.ReadOnlyStringProperty;

/**
 * A form that becomes something only when it is told to, as a note or a review: until then what is typed is kept as a
 * draft of that form, and taken up where it was (practices.md section 0).
 */
public final class DraftForm {

    private final House house;
    private final Kind kind;
    private final Drafts drafts;
    private final FormModel form = new FormModel();
    private final Autosave autosave;
    private String name = "";

    /** @param kind tells the names and types of the form's fields; it need not be a kind of record */
    public DraftForm(House house, Kind kind) {
        this.house = house;
        this.kind = kind;
        this.drafts = new Drafts(house.records().db());
        this.autosave = new Autosave(house.tasks(), this::job);
        form.onChange(autosave::touched);
    }

    /**
     * Opens the form of this name with the draft that was left, or else with {@code first}.
     *
     * @param newName holds the id of the record it belongs to, as {@code boundary_review:<id>}
     */
    public void open(String newName, Fields first, Runnable then) {
        autosave.flush(() -> house.tasks().run(() -> drafts.find(newName), draft -> {
            name = newName;
            form.show(draft.map(text -> first.withAll(FieldsJson.read(kind, Json.read(text)))).orElse(first));
            then.run();
        }));
    }

    private Runnable job() {
        String here = name;
        Fields now = form.get();
        return () -> drafts.keep(here, kind.name(), FieldsJson.write(kind, now).toString(), house.records().now());
    }

    /** Keeps the draft now; {@code then} runs once it is safe. */
    public void flush(Runnable then) {
        autosave.flush(then);
    }

    /**
     * Makes of the form what it is for, in one step that can be taken back; with it the draft ends.
     *
     * @param work on the database thread
     * @param then on the FX thread, once it is done; a failure leaves everything as it is
     */
    public void become(Label label, List<Touched> touched, Runnable work, Runnable then) {
        String ended = name;
        house.undo().doing(label, touched, () -> {
            work.run();
            drafts.drop(ended);
            return true;
        }, done -> {
            if (name.equals(ended)) {
                autosave.forget();
            }
            // Once more: what was typed a moment before may have been kept as a draft in between.
            house.tasks().run(() -> drafts.drop(ended), then);
        });
    }

    public FormModel form() {
        return form;
    }

    public ReadOnlyStringProperty line() {
        return autosave.line();
    }
}
