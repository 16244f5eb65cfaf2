package app.mendwell.ui.form;

import app.mendwell.storage.Drafts;
import app.mendwell.storage.Fields;
import app.mendwell.storage.FieldsJson;
import app.mendwell.storage.Json;
import app.mendwell.storage.Kind;
import app.mendwell.ui.Autosave;
import app.mendwell.ui.House;
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

    /** Ends the draft, in the job that makes something of it. On the database thread. */
    public void drop(String ended) {
        drafts.drop(ended);
    }

    /** The form has become what it was for: nothing of it waits any more. */
    public void done() {
        autosave.forget();
    }

    public String name() {
        return name;
    }

    public FormModel form() {
        return form;
    }

    public ReadOnlyStringProperty line() {
        return autosave.line();
    }
}
