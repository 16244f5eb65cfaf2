package app.mendwell.boundaries;

import app.mendwell.boundaries.lines.BoundaryRepository;
import app.mendwell.boundaries.lines.BoundaryRow;
import app.mendwell.boundaries.lines.BoundaryState;
import app.mendwell.boundaries.lines.ListFilter;
import app.mendwell.content.Content;
import app.mendwell.storage.Fields;
import app.mendwell.ui.House;
import app.mendwell.ui.PagedList;
import app.mendwell.ui.Tasks;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.ObservableList;
import org.jspecify.annotations.Nullable;

/** The room: its list, what is open in it, and which of its pages is on screen. It counts nothing. */
public final class BoundariesViewModel {

    /** The pages of the room. */
    public enum Page {
        LIST, FORM, REVIEW, HISTORY, PRINT
    }

    private static final Duration TYPED = Duration.ofMillis(150);

    private final House house;
    private final BoundaryWords words;
    private final PagedList<BoundaryRow> list;
    private final BoundaryViewModel open;
    private final BoundaryFormViewModel form;
    private final ReviewViewModel review;
    private final ReadOnlyObjectWrapper<Page> page = new ReadOnlyObjectWrapper<>(Page.LIST);
    private final BooleanProperty shows = new SimpleBooleanProperty();
    private final ReadOnlyBooleanWrapper bare = new ReadOnlyBooleanWrapper();
    private final ObjectProperty<@Nullable String> formFilter = new SimpleObjectProperty<>();
    private final ObjectProperty<@Nullable String> kindFilter = new SimpleObjectProperty<>();
    private final ObjectProperty<@Nullable String> holderFilter = new SimpleObjectProperty<>();
    private final ObjectProperty<@Nullable BoundaryState> stateFilter = new SimpleObjectProperty<>();
    private final StringProperty search = new SimpleStringProperty("");
    private volatile ListFilter filter = ListFilter.NONE;
    private Tasks.Cancel typing = () -> {};

    public BoundariesViewModel(House house, Content content) {
        this.house = house;
        this.words = new BoundaryWords(house, content);
        var boundaries = new BoundaryRepository(house.records());
        this.list = new PagedList<>(house.tasks(), last -> boundaries.page(filter, last));
        this.open = new BoundaryViewModel(house, words, this::refresh);
        this.form = new BoundaryFormViewModel(house, content, this::refresh);
        this.review = new ReviewViewModel(house, this::refresh);
        formFilter.subscribe(this::filtered);
        kindFilter.subscribe(this::filtered);
        holderFilter.subscribe(this::filtered);
        stateFilter.subscribe(this::filtered);
        search.subscribe((before, now) -> {
            typing.cancel();
            typing = house.tasks().later(TYPED, this::filtered);
        });
    }

    private void filtered() {
        ListFilter next = new ListFilter(formFilter.get(), kindFilter.get(), holderFilter.get(), stateFilter.get(),
                search.get().strip());
        if (!next.equals(filter)) {
            filter = next;
            refresh();
        }
    }

    /** Reads the list again. */
    public void refresh() {
        list.refresh(() -> bare.set(list.rows().isEmpty() && filter.isNone()));
    }

    /** The room comes on screen: what may have changed is read again, and the first boundary opened if none is. */
    public void enter() {
        list.refresh(() -> {
            bare.set(list.rows().isEmpty() && filter.isNone());
            if (open.shown().get() == null && !list.rows().isEmpty()) {
                open.open(list.rows().getFirst().id());
            } else {
                open.refresh();
            }
        });
    }

    /** Something was taken back or done again: whatever is on screen may be another by now. */
    public void turned() {
        refresh();
        open.refresh();
        if (page.get() == Page.FORM) {
            form.reopen(this::toList);
        } else if (page.get() != Page.LIST) {
            toList();
        }
    }

    /** The room goes from the screen: what is typed is kept, also what has become nothing yet. */
    public void leave() {
        form.flush(() -> {});
        review.flush(() -> {});
        open.note().flush(() -> {});
    }

    /** Shows a boundary in its list; one that is gone opens nothing. */
    public void open(UUID id) {
        review.flush(() -> {});
        open.note().flush(() -> {});
        form.flush(() -> {
            form.close();
            toList();
            show(id);
        });
    }

    /** Opens a boundary beside the list, or on its page where there is room for one only. */
    public void show(UUID id) {
        open.open(id);
        shows.set(true);
    }

    /** Opens the form of a new boundary, with what was left in it. */
    public void begin() {
        leave();
        form.begin(() -> page.set(Page.FORM));
    }

    /** Opens the form of a new draft that holds these fields already. */
    public void beginWith(Fields fields) {
        leave();
        form.beginWith(fields, () -> page.set(Page.FORM));
    }

    /** Opens the form of the boundary on screen, in one of its fields. */
    public void edit(String field) {
        UUID id = open.id();
        if (id != null) {
            form.open(id, field, there -> page.set(there ? Page.FORM : Page.LIST));
        }
    }

    /** Opens the review of the boundary on screen. */
    public void review() {
        BoundaryViewModel.Shown shown = open.shown().get();
        if (shown != null) {
            review.open(shown.boundary(), () -> page.set(Page.REVIEW));
        }
    }

    /** Puts the boundary on screen into the bin. */
    public void bin() {
        UUID id = open.id();
        if (id != null) {
            bin(id);
        }
    }

    /** Puts a boundary into the bin; the one below it in the list, or else above, is open then. */
    public void bin(UUID id) {
        List<UUID> ids = rows().stream().map(BoundaryRow::id).toList();
        int place = ids.indexOf(id);
        int next = place + 1 < ids.size() ? place + 1 : place - 1;
        shows.set(false);
        open.bin(id, () -> {
            if (place >= 0 && next >= 0) {
                open.open(ids.get(next));
            }
        });
    }

    /** Opens the earlier wordings of the boundary on screen. */
    public void history() {
        if (open.shown().get() != null) {
            page.set(Page.HISTORY);
        }
    }

    /** Opens the page from which the boundary on screen can be printed. */
    public void print() {
        if (open.shown().get() != null) {
            page.set(Page.PRINT);
        }
    }

    /** Goes back to the list, with what was written open in it. */
    public void back() {
        if (page.get() == Page.FORM) {
            form.flush(() -> {
                UUID written = form.written();
                form.close();
                toList();
                if (written != null) {
                    show(written);
                }
            });
        } else {
            review.flush(this::toList);
        }
    }

    private void toList() {
        page.set(Page.LIST);
        refresh();
        open.refresh();
    }

    /** Keeps what is on the form, as an active boundary where it was a draft; false where something is missing. */
    public boolean keepForm() {
        return form.keep(id -> {
            form.close();
            toList();
            show(id);
        });
    }

    /** Keeps the review; false where nothing is chosen yet. */
    public boolean keepReview() {
        return review.keep(this::toList);
    }

    /** Whether what is open is on screen where there is room for one page only. */
    public BooleanProperty shows() {
        return shows;
    }

    public ObservableList<BoundaryRow> rows() {
        return list.rows();
    }

    /** A row came on screen. */
    public void near(int index) {
        list.near(index);
    }

    /** What is open beside the list. */
    public BoundaryViewModel boundary() {
        return open;
    }

    public BoundaryFormViewModel form() {
        return form;
    }

    public ReviewViewModel reviewing() {
        return review;
    }

    public ReadOnlyObjectProperty<Page> page() {
        return page.getReadOnlyProperty();
    }

    /** Whether there is no boundary at all, as far as is known. */
    public ReadOnlyBooleanProperty bare() {
        return bare.getReadOnlyProperty();
    }

    public ObjectProperty<@Nullable String> formFilter() {
        return formFilter;
    }

    public ObjectProperty<@Nullable String> kindFilter() {
        return kindFilter;
    }

    public ObjectProperty<@Nullable String> holderFilter() {
        return holderFilter;
    }

    public ObjectProperty<@Nullable BoundaryState> stateFilter() {
        return stateFilter;
    }

    public StringProperty search() {
        return search;
    }

    BoundaryWords words() {
        return words;
    }

    /** Grows with each step taken back or done again. */
    ReadOnlyIntegerProperty turns() {
        return house.undo().turns();
    }
}
