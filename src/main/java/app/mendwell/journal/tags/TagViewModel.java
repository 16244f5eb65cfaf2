package app.mendwell.journal.tags;

import app.mendwell.storage.Fields;
import app.mendwell.storage.Page;
import app.mendwell.storage.Tag;
import app.mendwell.storage.TagKind;
import app.mendwell.storage.TagRepository;
import app.mendwell.storage.UndoStack.Label;
import app.mendwell.storage.UndoStack.Touched;
import app.mendwell.ui.House;
import app.mendwell.ui.PagedList;
import app.mendwell.ui.TagChip;
import app.mendwell.ui.Words;
import app.mendwell.ui.form.FormModel;
import app.mendwell.ui.form.RecordEditor;
import java.util.List;
import java.util.UUID;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.collections.ObservableList;
import org.jspecify.annotations.Nullable;

/** The open tag: what it means, and the pages that carry it. Of a person no pages are gathered. Knows no controls. */
public final class TagViewModel {

    private final House house;
    private final TagRepository tags;
    private final TaggedPages pages;
    private final RecordEditor editor;
    private final PagedList<TaggedPage> entries;
    private final ReadOnlyObjectWrapper<@Nullable Tag> tag = new ReadOnlyObjectWrapper<>();
    private Runnable changed = () -> {};

    TagViewModel(House house, TagRepository tags, TaggedPages pages) {
        this.house = house;
        this.tags = tags;
        this.pages = pages;
        this.editor = new RecordEditor(house, TagRepository.KIND, fields -> fields.hasText("name"));
        this.entries = new PagedList<>(house.tasks(), this::read);
    }

    void onChange(Runnable newChanged) {
        changed = newChanged;
    }

    private Page<TaggedPage> read(@Nullable TaggedPage last) {
        Tag here = tag.get();
        return here == null || here.kind() == TagKind.PERSON
                ? new Page<>(List.of(), false)
                : pages.after(here.id(), last);
    }

    void open(UUID id) {
        editor.open(id, there -> {
            if (there) {
                show(id);
            } else {
                close();
            }
        });
    }

    private void show(UUID id) {
        house.tasks().run(() -> tags.find(id), found -> {
            tag.set(found.orElse(null));
            entries.refresh();
        });
    }

    private void close() {
        editor.close();
        tag.set(null);
        entries.refresh();
    }

    /** Reads the open tag again. */
    void refresh() {
        Tag here = tag.get();
        if (here != null) {
            open(here.id());
        }
    }

    void flush() {
        editor.flush(() -> {});
    }

    /** Gives it another name, everywhere; a name that is taken is said so. */
    public void rename(String name) {
        Tag here = tag.get();
        if (here != null && Tag.fits(name) && !name.strip().equals(here.name())) {
            change(here, name.strip(), here.kind(), "journal.undo.tag_renamed");
        }
    }

    public void become(TagKind kind) {
        Tag here = tag.get();
        if (here != null && kind != here.kind()) {
            change(here, here.name(), kind, "journal.undo.tag_kind");
        }
    }

    private void change(Tag here, String name, TagKind kind, String word) {
        editor.flush(() -> house.tasks().run(() -> tags.find(name, kind), other -> {
            if (other.filter(there -> !there.id().equals(here.id())).isPresent()) {
                house.notices().say(Words.of("journal.tags.taken", name, TagChip.word(kind)));
                return;
            }
            step(word, kind == here.kind() ? name : TagChip.word(kind), touched(here.id()),
                    () -> tags.change(here.id(), name, kind), () -> open(here.id()));
        }));
    }

    /** Everything that carries this one carries the other instead. */
    public void merge(Tag into) {
        Tag here = tag.get();
        if (here != null) {
            editor.flush(() -> house.tasks().run(() -> tags.touchedByMerging(here.id(), into.id()),
                    touched -> step("journal.undo.tag_merged", into.name(), touched, () -> {
                        tags.merge(here.id(), into.id());
                        return true;
                    }, () -> open(into.id()))));
        }
    }

    boolean isMergeable(Tag other) {
        Tag here = tag.get();
        return here != null && other.kind() == here.kind() && !other.id().equals(here.id());
    }

    public void hide(boolean hidden) {
        Tag here = tag.get();
        if (here != null && hidden != here.hidden()) {
            editor.flush(() -> step(hidden ? "journal.undo.tag_hidden" : "journal.undo.tag_shown", here.name(),
                    touched(here.id()), () -> {
                        tags.hide(here.id(), hidden);
                        return true;
                    }, () -> open(here.id())));
        }
    }

    public void bin() {
        Tag here = tag.get();
        if (here != null) {
            editor.flush(() -> step("journal.undo.binned", here.name(), touched(here.id()), () -> {
                tags.bin(here.id());
                return true;
            }, this::close));
        }
    }

    private static List<Touched> touched(UUID id) {
        return List.of(new Touched(TagRepository.KIND, id));
    }

    private void step(String word, String about, List<Touched> touched, BooleanSupplier work, Runnable then) {
        Consumer<Boolean> after = done -> {
            changed.run();
            then.run();
        };
        house.undo().doing(new Label(word, about), touched, work::getAsBoolean, after);
    }

    public void write() {
        Tag here = tag.get();
        if (here != null) {
            editor.flush(() -> pages.write(here));
        }
    }

    public void openPage(TaggedPage page) {
        pages.open(page.id());
    }

    /** The open tag, or null where none is open. */
    public ReadOnlyObjectProperty<@Nullable Tag> tag() {
        return tag.getReadOnlyProperty();
    }

    /** What can be written about it. */
    public FormModel form() {
        return editor.form();
    }

    static boolean isTrigger(Fields fields) {
        return fields.text("kind").equals(TagKind.TRIGGER.stored());
    }

    static boolean isValue(Fields fields) {
        return fields.text("kind").equals(TagKind.VALUE.stored());
    }

    /** The pages that carry it, newest first; none for a person. */
    public ObservableList<TaggedPage> entries() {
        return entries.rows();
    }

    public void near(int index) {
        entries.near(index);
    }

    public ReadOnlyStringProperty line() {
        return editor.autosave().line();
    }
}
