package app.mendwell.ui.form;

import app.mendwell.storage.Drafts;
import app.mendwell.storage.Fields;
import app.mendwell.storage.FieldsJson;
import app.mendwell.storage.Ids;
import app.mendwell.storage.Json;
import app.mendwell.storage.Kind;
import app.mendwell.storage.Records;
import app.mendwell.ui.Autosave;
import app.mendwell.ui.House;
import java.util.List;
import java.util.UUID;
import java.util.function.Predicate;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.jspecify.annotations.Nullable;

/**
 * One record being written: kept as it is typed, and kept as a draft of the form while something it needs is missing
 * (practices.md section 0). A new record exists from its first keeping on.
 */
public final class RecordEditor {

    private static final int TITLE = 60;

    /**
     * The time from opening or beginning a record until the next.
     *
     * @param id the same all the while: what is laid aside once a sitting can bear it
     * @param opened what was kept when the record was opened, or null where it was begun
     */
    public record Sitting(UUID id, @Nullable Fields opened) {}

    /** What runs with each keeping, in its transaction: to lay aside a wording, say. */
    public interface Beside {

        /** Runs before the fields are written; on the database thread. */
        void keeping(UUID record, Sitting sitting, Fields after);
    }

    private final House house;
    private final Kind kind;
    private final Predicate<Fields> savable;
    private final FormModel form = new FormModel();
    private final Drafts drafts;
    private final Autosave autosave;
    private final ReadOnlyObjectWrapper<@Nullable UUID> id = new ReadOnlyObjectWrapper<>();
    private Beside beside = (record, now, after) -> {};
    private String title = "";
    private List<String> titleFrom = List.of();
    private Runnable kept = () -> {};
    private boolean stored;
    private Sitting sitting = new Sitting(Ids.fresh(), null);

    /** @param savable whether every field that is needed is filled */
    public RecordEditor(House house, Kind kind, Predicate<Fields> savable) {
        this.house = house;
        this.kind = kind;
        this.savable = savable;
        this.drafts = new Drafts(house.records().db());
        this.autosave = new Autosave(house.tasks(), this::job);
        form.onChange(autosave::touched);
        autosave.onKept(() -> {
            if (stored) {
                kept.run();
            }
        });
    }

    /** An empty {@code field} is filled at keeping with the first words of the first of these that has some. */
    public void titleFrom(String field, List<String> sources) {
        title = field;
        titleFrom = List.copyOf(sources);
    }

    public void beside(Beside newBeside) {
        beside = newBeside;
    }

    /** Called on the FX thread after each keeping of the record itself. */
    public void onKept(Runnable newKept) {
        kept = newKept;
    }

    /** Begins a new record; a draft of this form that was left is taken up instead of {@code first}. */
    public void begin(Fields first, Runnable then) {
        autosave.flush(() -> house.tasks().run(() -> drafts.find(draftName()), draft -> {
            fresh();
            form.show(draft.map(text -> FieldsJson.read(kind, Json.read(text))).orElse(first));
            then.run();
        }));
    }

    /** Begins a new record with exactly these fields: what a starter or another record gives. A left draft is dropped. */
    public void beginWith(Fields first, Runnable then) {
        autosave.flush(() -> {
            fresh();
            form.show(first);
            autosave.touched();
            then.run();
        });
    }

    private void fresh() {
        id.set(Ids.fresh());
        stored = false;
        sitting = new Sitting(Ids.fresh(), null);
    }

    /** Opens a record; {@code then} is told whether it is there. */
    public void open(UUID record, java.util.function.Consumer<Boolean> then) {
        autosave.flush(() -> house.tasks().run(() -> house.records().find(kind, record), found -> {
            found.ifPresent(there -> {
                id.set(record);
                stored = true;
                sitting = new Sitting(Ids.fresh(), there.fields());
                form.show(there.fields());
            });
            then.accept(found.isPresent());
        }));
    }

    private String draftName() {
        return kind.name() + ":new";
    }

    private @Nullable Runnable job() {
        UUID record = id.get();
        if (record == null) {
            return null;
        }
        Fields now = titled(form.get());
        if (!savable.test(now)) {
            return stored ? null : () -> keepDraft(now);
        }
        Sitting here = sitting;
        boolean fresh = !stored;
        stored = true;
        return () -> keep(record, now, here, fresh);
    }

    private void keepDraft(Fields now) {
        if (now.isEmpty()) {
            drafts.drop(draftName());
        } else {
            drafts.keep(draftName(), kind.name(), FieldsJson.write(kind, now).toString(), house.records().now());
        }
    }

    private void keep(UUID record, Fields now, Sitting here, boolean fresh) {
        Records records = house.records();
        records.db().inTransaction(() -> {
            beside.keeping(record, here, now);
            records.save(kind, record, now);
            if (fresh) {
                drafts.drop(draftName());
            }
        });
    }

    /** The fields with an empty title filled from the first words. */
    private Fields titled(Fields fields) {
        if (title.isEmpty() || fields.hasText(title)) {
            return fields;
        }
        return titleFrom.stream().filter(fields::hasText).findFirst()
                .map(source -> fields.with(title, firstWords(fields.text(source)))).orElse(fields);
    }

    /** The first line, up to sixty characters, not cut inside a word where there is a choice. */
    static String firstWords(String text) {
        String line = text.strip().lines().findFirst().orElse("").strip();
        if (line.codePointCount(0, line.length()) <= TITLE) {
            return line;
        }
        String cut = line.substring(0, line.offsetByCodePoints(0, TITLE));
        int space = cut.lastIndexOf(' ');
        return space > TITLE / 2 ? cut.substring(0, space) : cut;
    }

    /** Keeps now what has changed; {@code then} runs once it is safe. */
    public void flush(Runnable then) {
        autosave.flush(then);
    }

    /** Lets go of the record without keeping what is pending: it was binned. */
    public void close() {
        autosave.forget();
        id.set(null);
        form.show(Fields.EMPTY);
    }

    /** Throws a draft away that will not become a record. */
    public void discardDraft() {
        autosave.forget();
        house.tasks().run(() -> drafts.drop(draftName()), () -> {});
    }

    public FormModel form() {
        return form;
    }

    /** The record, or null where none is open. */
    public ReadOnlyObjectProperty<@Nullable UUID> id() {
        return id.getReadOnlyProperty();
    }

    /** Whether the record is in the vault, and not a draft only. */
    public boolean isStored() {
        return stored;
    }

    public boolean isSavable() {
        return savable.test(titled(form.get()));
    }

    public Autosave autosave() {
        return autosave;
    }
}
