package app.mendwell.today;

import app.mendwell.storage.Drafts;
import app.mendwell.storage.Fields;
import app.mendwell.storage.FieldsJson;
import app.mendwell.storage.Ids;
import app.mendwell.storage.Json;
import app.mendwell.ui.Autosave;
import app.mendwell.ui.House;
import app.mendwell.ui.form.FormModel;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import org.jspecify.annotations.Nullable;

/**
 * The check-in that is being written, new or changed. Until it is kept it lies in the vault as a draft, so that nothing
 * chosen or typed is lost; day and time are those of its first touch.
 */
final class CheckInForm {

    private final House house;
    private final Drafts drafts;
    private final FormModel form = new FormModel();
    private final Autosave autosave;
    private final BooleanProperty saving = new SimpleBooleanProperty();
    private @Nullable CheckIn changing;
    private LocalDate of;

    CheckInForm(House house) {
        this.house = house;
        this.drafts = new Drafts(house.records().db());
        this.autosave = new Autosave(house.tasks(), this::job);
        this.of = house.wall().today();
        form.onChange(this::touched);
        form.integer("mood").subscribe(mood -> {
            if (mood != null && form.get().is("unclear")) {
                form.put("unclear", null);
            }
        });
    }

    private void touched() {
        if (changing == null && !CheckIn.holds(form.get())) {
            // Everything was taken back: the next touch is the first again.
            begin(of, null);
        } else if (changing == null && !form.get().has("date")) {
            form.put("date", house.wall().today());
            form.put("at", house.wall().moment());
            form.put("zone", house.wall().zone());
        }
        autosave.touched();
    }

    /** “I can’t tell”, or not; then there is no mood. */
    void unclear(boolean yes) {
        form.put("unclear", yes ? true : null);
        if (yes) {
            form.integer("mood").set(null);
        }
    }

    /** Begins a new one for a day, or takes up what was left of it. */
    void begin(LocalDate day, @Nullable Fields draft) {
        changing = null;
        of = day;
        Fields blank = day.equals(house.wall().today()) ? Fields.EMPTY : Fields.EMPTY.with("date", day);
        form.show(Objects.requireNonNullElse(draft, blank));
    }

    /** Opens one to be changed, or takes up what was left of the change. */
    void change(CheckIn checkIn, @Nullable Fields draft) {
        changing = checkIn;
        form.show(Objects.requireNonNullElse(draft, checkIn.fields()));
    }

    /** Puts fields in as if they had been typed just now. */
    void retype(Fields fields) {
        form.show(fields);
        autosave.touched();
    }

    /** Says for which day it is. The time of a day that is not today is unknown; that of a kept one stays. */
    void choose(LocalDate day) {
        boolean today = day.equals(house.wall().today());
        of = day;
        form.put("date", day);
        if (changing == null) {
            form.put("at", today ? house.wall().moment() : null);
            form.put("zone", today ? house.wall().zone() : null);
        }
    }

    private @Nullable Runnable job() {
        if (saving.get()) {
            return null;
        }
        String name = name(changing == null ? null : changing.id());
        Fields now = form.get();
        return changing == null && !CheckIn.holds(now)
                ? () -> drafts.drop(name)
                : () -> drafts.keep(name, CheckInRepository.KIND.name(),
                        FieldsJson.write(CheckInRepository.KIND, now).toString(), house.records().now());
    }

    private static String name(@Nullable UUID id) {
        return CheckInRepository.KIND.name() + ":" + (id == null ? "new" : id.toString());
    }

    /** What was left of a new one, or of the change of {@code id}. Blocks. */
    Optional<Fields> draft(@Nullable UUID id) {
        return drafts.find(name(id)).map(text -> FieldsJson.read(CheckInRepository.KIND, Json.read(text)));
    }

    /** What is to be kept now. */
    CheckIn written(boolean tagsAsked) {
        boolean asked = tagsAsked || form.get().is("tags_asked") || form.get().has("tags");
        Fields fields = form.get().with("tags_asked", asked).with("note", form.get().text("note").strip());
        CheckIn present = changing;
        return CheckIn.of(present == null ? Ids.fresh() : present.id(), fields);
    }

    /** Throws the draft of what is being written away. Blocks. */
    Runnable dropping() {
        String name = name(changing == null ? null : changing.id());
        return () -> drafts.drop(name);
    }

    /** Nothing is being written any more: what is pending was kept or thrown away. */
    void close(LocalDate day) {
        autosave.forget();
        begin(day, null);
    }

    /** The one that is being changed, or null. */
    @Nullable
    CheckIn changing() {
        return changing;
    }

    /** Whether there is something that would be lost if the form were closed. */
    boolean isTyped() {
        return changing == null ? CheckIn.holds(form.get()) : !form.get().equals(changing.fields());
    }

    FormModel model() {
        return form;
    }

    Autosave autosave() {
        return autosave;
    }

    /** Held while it is being kept. */
    BooleanProperty saving() {
        return saving;
    }
}
