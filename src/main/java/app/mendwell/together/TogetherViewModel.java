package app.mendwell.together;

import app.mendwell.content.Content;
import app.mendwell.storage.Fields;
import app.mendwell.storage.Stored;
import app.mendwell.together.kept.TogetherRepository;
import app.mendwell.ui.House;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.jspecify.annotations.Nullable;

/** The Together room: its overview and its shelves. It counts nothing. */
public final class TogetherViewModel {

    /** Shelves whose cards suggest asking or telling; without sharing steps they are not shown. */
    private static final Set<String> TELLING = Set.of("ask", "heads_up");

    /** What the overview shows of single records. */
    record Overview(Optional<Stored> plan, Optional<Stored> thanks) {}

    private final House house;
    private final TogetherRepository kept;
    private final Map<String, ShelfViewModel> shelves = new LinkedHashMap<>();
    private final ReadOnlyObjectWrapper<@Nullable ShelfViewModel> shown = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyObjectWrapper<Overview> overview = new ReadOnlyObjectWrapper<>(
            new Overview(Optional.empty(), Optional.empty()));
    private String added = "ask";

    public TogetherViewModel(House house, Content content) {
        this.house = house;
        this.kept = new TogetherRepository(house.records());
        Shelves.of(house, content).forEach(shelf -> shelves.put(shelf.kind().name(),
                new ShelfViewModel(house, content, shelf)));
    }

    /** The room comes on screen. */
    public void enter() {
        refresh();
    }

    /** Reads the overview again; what is over has passed by then. */
    public void refresh() {
        LocalDate today = house.wall().today();
        house.tasks().run(() -> {
            kept.letPass(today);
            return new Overview(kept.nextPlan(today), kept.newestThanks());
        }, overview::set);
    }

    /** Goes to a shelf. */
    public void show(String kind) {
        turn(shelf(kind));
    }

    private void turn(@Nullable ShelfViewModel next) {
        ShelfViewModel former = shown.get();
        if (former != null && !former.equals(next)) {
            former.leave();
        }
        shown.set(next);
    }

    /** Goes back to the overview, with what was written kept. */
    public void overview() {
        turn(null);
        refresh();
    }

    /** Shows a record on its shelf. */
    public void open(String kind, UUID id) {
        show(kind);
        shelf(kind).open(id);
    }

    /** Begins a new record on its shelf. */
    public void begin(String kind) {
        added = kind;
        show(kind);
        shelf(kind).begin();
    }

    /** Begins a new record on the shelf that is on screen, or one as was added last. */
    public void beginHere() {
        ShelfViewModel here = shown.get();
        begin(here == null ? added() : here.shelf().kind().name());
    }

    /** Begins a new record that holds these fields. */
    public void beginWith(String kind, Fields fields) {
        show(kind);
        shelf(kind).beginWith(fields);
    }

    /** Lets another shelf begin with words of the record that is open on this one. */
    void handOver(HandOver hand) {
        ShelfViewModel from = shown.get();
        UUID id = from == null ? null : from.open().get();
        if (from != null && id != null) {
            Fields gives = hand.gives().of(id, from.form().get());
            from.leave();
            beginWith(hand.to(), gives);
        }
    }

    /** The room goes from the screen: what is typed is kept. */
    public void leave() {
        shelves.values().forEach(ShelfViewModel::leave);
    }

    /** The kinds of record that have a shelf. */
    public List<String> kinds() {
        return List.copyOf(shelves.keySet());
    }

    /** The shelf of a kind. */
    public ShelfViewModel shelf(String kind) {
        return Objects.requireNonNull(shelves.get(kind), kind);
    }

    /** The shelves of a section that have a tile. */
    List<ShelfViewModel> of(Section section) {
        boolean quiet = house.preferred().get().opensPrivately();
        return shelves.values().stream().filter(each -> each.shelf().section() == section)
                .filter(each -> !quiet || !TELLING.contains(each.shelf().kind().name())).toList();
    }

    /** The kind that was added last, or else the first that can be. */
    String added() {
        boolean quiet = house.preferred().get().opensPrivately();
        return quiet && TELLING.contains(added) ? "care_item" : added;
    }

    House house() {
        return house;
    }

    /** The shelf on screen, or null for the overview. */
    public ReadOnlyObjectProperty<@Nullable ShelfViewModel> shown() {
        return shown.getReadOnlyProperty();
    }

    ReadOnlyObjectProperty<Overview> seen() {
        return overview.getReadOnlyProperty();
    }
}
