package app.mendwell.together;

import app.mendwell.content.Content;
import app.mendwell.content.Example;
import app.mendwell.storage.Fields;
import app.mendwell.storage.Stored;
import app.mendwell.storage.TagRepository;
import app.mendwell.storage.UndoStack.Label;
import app.mendwell.together.kept.ShelfRepository;
import app.mendwell.ui.House;
import app.mendwell.ui.LinkModel;
import app.mendwell.ui.PagedList;
import app.mendwell.ui.StartersView.Offer;
import app.mendwell.ui.TagSource;
import app.mendwell.ui.Words;
import app.mendwell.ui.form.FormModel;
import app.mendwell.ui.form.RecordEditor;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.collections.ObservableList;
import org.jspecify.annotations.Nullable;

/** One shelf: its list, what is open beside it, and its form. It counts nothing. */
public final class ShelfViewModel {

    /** The pages of a shelf. */
    public enum Page {
        LIST, FORM
    }

    private final House house;
    private final Content content;
    private final Shelf shelf;
    private final ShelfRepository kept;
    private final PagedList<Stored> list;
    private final RecordEditor editor;
    private final TagSource tags;
    private final LinkModel links;
    private final Aside aside;
    private final Map<String, ObjectProperty<@Nullable String>> filters = new LinkedHashMap<>();
    private final ReadOnlyObjectWrapper<Page> page = new ReadOnlyObjectWrapper<>(Page.LIST);
    private final ReadOnlyObjectWrapper<@Nullable UUID> open = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyStringWrapper question = new ReadOnlyStringWrapper("");
    private final ReadOnlyBooleanWrapper fresh = new ReadOnlyBooleanWrapper();
    private final ReadOnlyBooleanWrapper bare = new ReadOnlyBooleanWrapper();
    private final BooleanProperty shows = new SimpleBooleanProperty();
    private volatile Map<String, String> filter = Map.of();
    private @Nullable UUID former;
    private String first = "";

    ShelfViewModel(House house, Content content, Shelf shelf) {
        this.house = house;
        this.content = content;
        this.shelf = shelf;
        this.kept = new ShelfRepository(house.records(), shelf.kind(), shelf.order());
        this.list = new PagedList<>(house.tasks(), last -> kept.page(filter, last == null ? null : last.id()));
        this.editor = new RecordEditor(house, shelf.kind(), shelf::isSavable);
        this.tags = new TagSource(house.tasks(), new TagRepository(house.records()));
        this.links = new LinkModel(house, shelf.kind());
        this.aside = new Aside(house, shelf.kind());
        if (shelf.titled().contains("title") || shelf.titled().contains("name")) {
            editor.titleFrom(shelf.titled().getFirst(), shelf.titled().subList(1, shelf.titled().size()));
        }
        editor.onKept(this::refresh);
        for (String name : shelf.filters()) {
            ObjectProperty<@Nullable String> value = new SimpleObjectProperty<>();
            value.subscribe(this::filtered);
            filters.put(name, value);
        }
    }

    private void filtered() {
        var next = new LinkedHashMap<String, String>();
        filters.forEach((name, value) -> {
            String chosen = value.get();
            if (chosen != null) {
                next.put(name, chosen);
            }
        });
        if (!next.equals(filter)) {
            filter = Map.copyOf(next);
            refresh();
        }
    }

    /** Reads the list again. */
    void refresh() {
        refresh(() -> {});
    }

    private void refresh(Runnable then) {
        list.refresh(() -> {
            bare.set(list.rows().isEmpty() && filter.isEmpty());
            then.run();
        });
    }

    /** The shelf comes on screen: the first record is opened where none is. */
    public void enter() {
        refresh(() -> {
            if (page.get() == Page.LIST && open.get() == null && !list.rows().isEmpty()) {
                read(list.rows().getFirst().id());
            }
        });
        aside.refresh();
        links.refresh();
    }

    /** Something was taken back or done again: what is on screen may be another by now. */
    public void turned() {
        refresh();
        UUID here = editor.isStored() ? editor.id().get() : null;
        if (here != null) {
            read(here);
        }
    }

    /** The shelf goes from the screen: what is typed is kept. */
    public void leave() {
        editor.flush(() -> {});
    }

    private void read(UUID id) {
        editor.open(id, there -> {
            open.set(there ? id : null);
            fresh.set(false);
            links.show(open.get());
            aside.show(open.get(), editor.form().get());
            if (!there) {
                editor.close();
                shows.set(false);
                page.set(Page.LIST);
            }
        });
    }

    /** Shows a record in its list; one that is gone opens nothing. */
    public void open(UUID id) {
        page.set(Page.LIST);
        show(id);
    }

    /** Opens a record beside the list, or on its page where there is room for one only. */
    public void show(UUID id) {
        if (!id.equals(open.get()) || !editor.isStored()) {
            read(id);
        }
        shows.set(true);
    }

    /** Opens the form of a new record, with what was left in it. */
    public void begin() {
        former = open.get();
        question.set("");
        editor.begin(shelf.fresh(house.wall().today()), this::begun);
    }

    /** Opens the form of a new record that holds these fields. */
    public void beginWith(Fields fields) {
        former = open.get();
        question.set("");
        editor.beginWith(shelf.fresh(house.wall().today()).withAll(fields), this::begun);
    }

    private void begun() {
        open.set(null);
        links.show(null);
        fresh.set(true);
        first = shelf.form().getFirst().name();
        page.set(Page.FORM);
    }

    /** Opens the form of the record on screen, in one of its fields. */
    public void edit(String field) {
        if (open.get() != null) {
            former = open.get();
            question.set("");
            fresh.set(false);
            first = field;
            page.set(Page.FORM);
        }
    }

    /** Goes back to the list, with what was written open in it; what is no record yet stays as a draft. */
    public void back() {
        editor.flush(() -> {
            UUID written = editor.isStored() ? editor.id().get() : former;
            page.set(Page.LIST);
            if (written == null) {
                editor.close();
                refresh();
            } else {
                read(written);
                shows.set(true);
                refresh();
            }
        });
    }

    /** Keeps the record; false where something is missing that it needs. */
    public boolean keep() {
        if (!editor.isSavable()) {
            return false;
        }
        editor.flush(() -> {
            house.notices().say(Words.of("ui.kept.asked"));
            back();
        });
        return true;
    }

    /** Lets the open record stand elsewhere; that can be taken back. */
    public void move(String state) {
        UUID id = open.get();
        Fields now = editor.form().get();
        if (id == null || state.equals(now.text("state")) || !shelf.opens(state, now)) {
            return;
        }
        editor.flush(() -> house.undo().doing(new Label("together.undo.moved", ""), kept.touched(id), () -> {
            kept.change(id, fields -> shelf.moved(fields.with("state", state), house.wall().today()));
            return true;
        }, done -> {
            read(id);
            refresh();
        }));
    }

    /** Puts a record into the bin; the one below it in the list, or else above, is open then. */
    public void bin(UUID id) {
        List<UUID> ids = list.rows().stream().map(Stored::id).toList();
        int place = ids.indexOf(id);
        int next = place + 1 < ids.size() ? place + 1 : place - 1;
        editor.flush(() -> house.undo().doing(new Label("together.undo.binned", ""), kept.touched(id), () -> {
            kept.bin(id);
            return true;
        }, done -> {
            shows.set(false);
            page.set(Page.LIST);
            if (place >= 0 && next >= 0) {
                read(ids.get(next));
            } else {
                open.set(null);
                editor.close();
            }
            refresh();
        }));
    }

    /** Examples that hold these words. */
    List<Offer> starters(String words) {
        return shelf.starters().map(starters -> starters.find(content, words)).orElse(List.of());
    }

    /** Copies an example into the form; where it took the place of words, they can be had back. */
    void take(Offer offer) {
        Starters starters = shelf.starters().orElseThrow();
        Example example = starters.named(content, offer.id());
        Fields before = editor.form().get();
        Fields copied = starters.copy().apply(example);
        question.set(starters.asks() ? example.text("text") : "");
        put(copied, copied);
        if (copied.names().stream().anyMatch(name -> shelf.fresh(house.wall().today()).has(name) ? false
                : before.has(name))) {
            house.notices().offer(Words.of("together.starter.taken"), Words.of("ui.undo"), () -> put(before, copied));
        }
    }

    private void put(Fields from, Fields names) {
        editor.form().putAll(from.only(names.names()), names.names());
    }

    /** Whether the open record has a field that its one filled button leads to. */
    boolean isNoting() {
        Fields now = editor.form().get();
        return open.get() != null && shelf.noted().filter(field -> shelf.form().stream()
                .anyMatch(each -> each.name().equals(field) && each.shown().test(now))).isPresent();
    }

    House house() {
        return house;
    }

    Shelf shelf() {
        return shelf;
    }

    /** Words of this shelf, in which {0} is the other one's name. */
    String word(String end) {
        return Words.of(shelf.word(end), house.preferred().get().partnerLabel());
    }

    public FormModel form() {
        return editor.form();
    }

    TagSource tags() {
        return tags;
    }

    LinkModel links() {
        return links;
    }

    Aside aside() {
        return aside;
    }

    /** What is said about keeping. */
    public ReadOnlyStringProperty line() {
        return editor.autosave().line();
    }

    public ObservableList<Stored> rows() {
        return list.rows();
    }

    /** A row came on screen. */
    public void near(int index) {
        list.near(index);
    }

    public ReadOnlyObjectProperty<Page> page() {
        return page.getReadOnlyProperty();
    }

    /** The record that is open beside the list, or null. */
    public ReadOnlyObjectProperty<@Nullable UUID> open() {
        return open.getReadOnlyProperty();
    }

    /** The question from which a record begins, or empty. */
    ReadOnlyStringProperty question() {
        return question.getReadOnlyProperty();
    }

    /** Whether the record on the form is new. */
    ReadOnlyBooleanProperty isFresh() {
        return fresh.getReadOnlyProperty();
    }

    /** Whether the shelf holds nothing, as far as is known. */
    public ReadOnlyBooleanProperty bare() {
        return bare.getReadOnlyProperty();
    }

    /** Whether what is open is on screen where there is room for one page only. */
    public BooleanProperty shows() {
        return shows;
    }

    /** What is chosen of a field by which the list can be narrowed; null is any. */
    public ObjectProperty<@Nullable String> filter(String field) {
        return java.util.Objects.requireNonNull(filters.get(field));
    }

    /** The field in which one begins to write. */
    String first() {
        return first;
    }

    /** Grows with each step taken back or done again. */
    ReadOnlyIntegerProperty turns() {
        return house.undo().turns();
    }
}
