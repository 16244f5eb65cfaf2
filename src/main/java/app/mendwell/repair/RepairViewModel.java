package app.mendwell.repair;

import app.mendwell.content.Content;
import app.mendwell.repair.life.RepairFilter;
import app.mendwell.repair.life.RepairRepository;
import app.mendwell.repair.life.RepairRow;
import app.mendwell.repair.life.RepairState;
import app.mendwell.repair.life.Repairs;
import app.mendwell.storage.Tag;
import app.mendwell.ui.House;
import app.mendwell.ui.PagedList;
import app.mendwell.ui.Tasks;
import app.mendwell.ui.paper.PrintViewModel;
import java.time.Duration;
import java.time.ZoneId;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.jspecify.annotations.Nullable;

/** The Repair room: its list, what is open in it, and which of its pages is on screen. It counts nothing. */
public final class RepairViewModel {

    /** What takes the place of the list for a while; the wizard is none of these. */
    public sealed interface Over {
        record Nothing() implements Over {}

        record LookingBack(LookBackViewModel card) implements Over {}

        record Printing(PrintViewModel page) implements Over {}
    }

    private static final Duration TYPED = Duration.ofMillis(150);

    private final House house;
    private final Repairs repairs;
    private final RepairRepository repository;
    private final PagedList<RepairRow> list;
    private final ReadViewModel reading;
    private final NoteViewModel note;
    private final RepairPapers papers;
    private final RepairWords words;
    private final ReadOnlyBooleanWrapper bare = new ReadOnlyBooleanWrapper();
    private final ReadOnlyObjectWrapper<Over> over = new ReadOnlyObjectWrapper<>(new Over.Nothing());
    private final ObjectProperty<@Nullable RepairState> stateFilter = new SimpleObjectProperty<>();
    private final ObjectProperty<@Nullable Tag> triggerFilter = new SimpleObjectProperty<>();
    private final ObjectProperty<@Nullable Integer> yearFilter = new SimpleObjectProperty<>();
    private final StringProperty search = new SimpleStringProperty("");
    private final ObservableList<Tag> triggers = FXCollections.observableArrayList();
    private final ObservableList<Integer> years = FXCollections.observableArrayList();
    private volatile RepairFilter filter = RepairFilter.NONE;
    private Consumer<UUID> writing = repair -> {};
    private Tasks.Cancel typing = () -> {};

    public RepairViewModel(House house, Content content, Repairs repairs) {
        this.house = house;
        this.repairs = repairs;
        this.repository = new RepairRepository(house.records());
        this.words = new RepairWords(house.wall());
        this.list = new PagedList<>(house.tasks(), last -> repository.page(filter, last));
        this.papers = new RepairPapers(house, this::print);
        var desk = new ReadingDesk(house.records(), repairs, content, ZoneId.of(house.wall().zone()));
        this.reading = new ReadViewModel(house, repairs, desk, this);
        this.note = new NoteViewModel(house, repairs);
        stateFilter.subscribe(this::filtered);
        triggerFilter.subscribe(this::filtered);
        yearFilter.subscribe(this::filtered);
        search.subscribe((before, now) -> {
            typing.cancel();
            typing = house.tasks().later(TYPED, this::filtered);
        });
        reading.shown().subscribe(this::noted);
    }

    /** How a repair is gone on with in the wizard. */
    void onResume(Consumer<UUID> newWriting) {
        writing = newWriting;
    }

    private void noted(@Nullable Reading now) {
        if (now != null && now.isNote()) {
            note.open(now);
        } else {
            note.close();
        }
    }

    void filtered() {
        Tag trigger = triggerFilter.get();
        var next = new RepairFilter(stateFilter.get(), trigger == null ? null : trigger.id(), yearFilter.get(),
                search.get().strip());
        if (!next.equals(filter)) {
            filter = next;
            refresh();
        }
    }

    /** Reads the list again. */
    public void refresh() {
        refresh(() -> {});
    }

    private void refresh(Runnable then) {
        list.refresh(() -> {
            bare.set(list.rows().isEmpty() && filter.isNone());
            then.run();
        });
        house.tasks().run(() -> new Offers(repository.triggers(), repository.years()), offers -> {
            triggers.setAll(offers.triggers());
            years.setAll(offers.years());
        });
    }

    private record Offers(List<Tag> triggers, List<Integer> years) {}

    /** The room comes on screen: what may have changed is read again, and the first repair opened if none is. */
    public void enter() {
        refresh(this::openFirst);
    }

    private void openFirst() {
        if (reading.shown().get() == null && !list.rows().isEmpty()) {
            reading.open(list.rows().getFirst().id());
        } else {
            reading.refresh();
        }
    }

    /** Something about the open repair is another by now. */
    void changed() {
        refresh();
        reading.refresh();
    }

    /** The room goes from the screen: what is typed is kept. */
    public void leave() {
        note.flush();
        if (over.get() instanceof Over.LookingBack(LookBackViewModel card)) {
            card.flush(() -> {});
        }
    }

    /** Shows a repair beside the list; one that is gone leaves the page empty. */
    public void open(UUID repair) {
        note.flush();
        close();
        reading.open(repair);
    }

    /** Opens the card of a look-back. One that is gone opens nothing. */
    public void lookBack(UUID id) {
        LookBackViewModel.open(house, repairs, id, card -> {
            reading.open(card.repair());
            over.set(new Over.LookingBack(card));
            card.onEnded(this::closeAndRead);
        });
    }

    private void closeAndRead() {
        close();
        changed();
    }

    void print(PrintViewModel page) {
        over.set(new Over.Printing(page));
    }

    /** Takes away what lies over the list. */
    public void close() {
        if (over.get() instanceof Over.LookingBack(LookBackViewModel card)) {
            card.flush(() -> {});
        }
        over.set(new Over.Nothing());
    }

    /** Goes on with a repair in the wizard. */
    public void resume(UUID repair) {
        note.flush();
        close();
        writing.accept(repair);
    }

    /** Whether what is read has a next thing to do: going on with it, or looking back. */
    boolean hasNext() {
        Reading here = reading.shown().get();
        return here != null && (here.state().isOpen()
                || (here.state() != RepairState.LET_GO && here.due().isPresent()));
    }

    /** The name of the present zone. */
    String zone() {
        return house.wall().zone();
    }

    public ObservableList<RepairRow> rows() {
        return list.rows();
    }

    /** A row came on screen. */
    public void near(int index) {
        list.near(index);
    }

    public ReadViewModel reading() {
        return reading;
    }

    NoteViewModel note() {
        return note;
    }

    RepairPapers papers() {
        return papers;
    }

    RepairWords words() {
        return words;
    }

    /** Whether there is no repair at all, as far as is known. */
    public ReadOnlyBooleanProperty bare() {
        return bare.getReadOnlyProperty();
    }

    public ReadOnlyObjectProperty<Over> over() {
        return over.getReadOnlyProperty();
    }

    public ObjectProperty<@Nullable RepairState> stateFilter() {
        return stateFilter;
    }

    public ObjectProperty<@Nullable Tag> triggerFilter() {
        return triggerFilter;
    }

    public ObjectProperty<@Nullable Integer> yearFilter() {
        return yearFilter;
    }

    public StringProperty search() {
        return search;
    }

    /** Triggers that repairs name. */
    public ObservableList<Tag> triggers() {
        return triggers;
    }

    /** Years in which repairs happened. */
    public ObservableList<Integer> years() {
        return years;
    }

    /** Grows with each step taken back or done again. */
    ReadOnlyIntegerProperty turns() {
        return house.undo().turns();
    }
}
