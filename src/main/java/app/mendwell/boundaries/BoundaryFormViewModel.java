package app.mendwell.boundaries;

import app.mendwell.boundaries.lines.Boundary;
import app.mendwell.boundaries.lines.BoundaryKinds;
import app.mendwell.boundaries.lines.BoundaryRepository;
import app.mendwell.boundaries.lines.BoundaryState;
import app.mendwell.content.BoundaryStarter;
import app.mendwell.content.Content;
import app.mendwell.storage.Fields;
import app.mendwell.storage.TagRepository;
import app.mendwell.storage.UndoStack.Label;
import app.mendwell.ui.House;
import app.mendwell.ui.TagSource;
import app.mendwell.ui.Words;
import app.mendwell.ui.form.FormModel;
import app.mendwell.ui.form.RecordEditor;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.value.ObservableValue;
import org.jspecify.annotations.Nullable;

/** A boundary being written: kept as it is typed, as a draft until one says that it is to be kept. */
public final class BoundaryFormViewModel {

    private static final List<String> COPIED = List.of("kind", "warm_wording", "why", "what_i_ask", "what_i_do",
            "review_months");

    private final House house;
    private final Content content;
    private final BoundaryRepository boundaries;
    private final RecordEditor editor;
    private final TagSource tags;
    private final ReadOnlyBooleanWrapper fresh = new ReadOnlyBooleanWrapper();
    private String first = "title";

    /** @param changed called when the list has something new to show */
    BoundaryFormViewModel(House house, Content content, Runnable changed) {
        this.house = house;
        this.content = content;
        this.boundaries = new BoundaryRepository(house.records());
        this.tags = new TagSource(house.tasks(), new TagRepository(house.records()));
        this.editor = new RecordEditor(house, BoundaryKinds.BOUNDARY, Boundary::isSavable);
        editor.titleFrom("title", Boundary.TITLE_FROM);
        editor.beside((id, sitting, after) -> boundaries.layAside(id, sitting.id(), sitting.opened(), after));
        editor.onKept(changed);
    }

    /** Begins a new boundary, or goes on with what was left. */
    public void begin(Runnable then) {
        editor.begin(Boundary.fresh(), () -> {
            fresh.set(true);
            first = "title";
            then.run();
        });
    }

    /** Begins a new draft that holds these fields. */
    public void beginWith(Fields fields, Runnable then) {
        editor.beginWith(Boundary.fresh().withAll(fields), () -> {
            fresh.set(true);
            first = "title";
            then.run();
        });
    }

    /**
     * Opens a boundary to write on.
     *
     * @param field where one begins to write
     * @param then is told whether the boundary is there
     */
    public void open(UUID id, String field, Consumer<Boolean> then) {
        editor.open(id, there -> {
            first = field;
            fresh.set(false);
            then.accept(there);
        });
    }

    /** Reads again what is open; {@code gone} runs where it is there no more. */
    void reopen(Runnable gone) {
        UUID id = editor.id().get();
        if (id != null && editor.isStored()) {
            editor.open(id, there -> {
                if (!there) {
                    editor.close();
                    gone.run();
                }
            });
        }
    }

    /** Keeps what is typed now. */
    public void flush(Runnable then) {
        editor.flush(then);
    }

    /** The boundary on the form, if it has become one. */
    @Nullable
    UUID written() {
        return editor.isStored() ? editor.id().get() : null;
    }

    /** Lets go of the form, whose words are kept. */
    void close() {
        editor.close();
    }

    /**
     * Keeps the boundary; a draft becomes active, which can be taken back.
     *
     * @return false where there are no words yet that it could be named by
     */
    public boolean keep(Consumer<UUID> then) {
        if (!editor.isSavable()) {
            return false;
        }
        setReview();
        editor.flush(() -> {
            UUID id = written();
            if (id == null) {
                return;
            }
            if (isDraft().getValue()) {
                house.undo().doing(new Label("ui.kept.asked", ""), BoundaryRepository.touched(id),
                        () -> boundaries.move(id, BoundaryState.ACTIVE), moved -> then.accept(id));
            } else {
                house.notices().say(Words.of("ui.kept.asked"));
                then.accept(id);
            }
        });
        return true;
    }

    /** Where a boundary is to be looked at every so often and no day is set, the first one is so far off. */
    private void setReview() {
        Integer months = form().get().integer("review_months");
        if (months != null && form().get().date("review_on") == null) {
            form().put("review_on", house.wall().today().plusMonths(months));
        }
    }

    /** Starters that hold every one of these words, by kind. */
    public List<BoundaryStarter> starters(String words) {
        List<String> kinds = content.labels().keys("boundary-kind");
        List<String> parts = List.of(words.strip().toLowerCase(Locale.ROOT).split("\\s+"));
        return content.boundaries().stream().filter(starter -> parts.stream().allMatch(text(starter)::contains))
                .sorted(Comparator.comparingInt(starter -> kinds.indexOf(starter.kind()))).toList();
    }

    private String text(BoundaryStarter starter) {
        return String.join("\n", starter.text(), starter.why(), starter.ask(), starter.care(),
                content.labels().of("boundary-kind", starter.kind())).toLowerCase(Locale.ROOT);
    }

    /** Copies a starter into the form; where it took the place of words, they can be had back. */
    public void take(BoundaryStarter starter) {
        Fields before = form().get();
        Fields copied = before.with("kind", starter.kind()).with("warm_wording", starter.text())
                .with("why", starter.why()).with("what_i_ask", starter.ask()).with("what_i_do", starter.care())
                .with("review_months", starter.reviewMonths());
        put(copied);
        if (COPIED.stream().anyMatch(before::has)) {
            house.notices().offer(Words.of("boundaries.starter.taken"), Words.of("ui.undo"), () -> put(before));
        }
    }

    private void put(Fields fields) {
        form().put("kind", fields.has("kind") ? fields.text("kind") : null);
        for (String name : List.of("warm_wording", "why", "what_i_ask", "what_i_do")) {
            form().put(name, fields.text(name));
        }
        form().put("review_months", fields.integer("review_months"));
    }

    public FormModel form() {
        return editor.form();
    }

    /** Whether the boundary is new in this sitting. */
    public ReadOnlyBooleanProperty isFresh() {
        return fresh.getReadOnlyProperty();
    }

    /** Whether it is a draft still. */
    public ObservableValue<Boolean> isDraft() {
        return form().key("state").map(BoundaryState.DRAFT.stored()::equals).orElse(false);
    }

    /** What is said about keeping. */
    public ReadOnlyStringProperty line() {
        return editor.autosave().line();
    }

    /** The field in which one begins to write. */
    String first() {
        return first;
    }

    TagSource tags() {
        return tags;
    }
}
