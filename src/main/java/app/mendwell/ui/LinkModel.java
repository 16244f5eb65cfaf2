package app.mendwell.ui;

import app.mendwell.storage.Kind;
import app.mendwell.storage.LinkFinder;
import app.mendwell.storage.LinkFinder.Target;
import app.mendwell.storage.Links;
import app.mendwell.storage.UndoStack.Label;
import app.mendwell.storage.UndoStack.Touched;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.jspecify.annotations.Nullable;

/** The links of one record: those there are, and a finder over the titles of every room. Knows no controls. */
public final class LinkModel {

    private final House house;
    private final Kind kind;
    private final Links links;
    private final LinkFinder finder;
    private final Latest<List<Target>> latest;
    private final ObservableList<Target> there = FXCollections.observableArrayList();
    private final ObservableList<Target> found = FXCollections.observableArrayList();
    private final StringProperty search = new SimpleStringProperty("");
    private Consumer<Runnable> ready = Runnable::run;
    private @Nullable UUID record;

    /** @param kind of the record whose links these are */
    public LinkModel(House house, Kind kind) {
        this.house = house;
        this.kind = kind;
        this.links = new Links(house.records().db());
        this.finder = new LinkFinder(house.records());
        this.latest = new Latest<>(house.tasks());
        search.subscribe(this::find);
    }

    /** Sees to it that the record is in the vault before a link leads to it. */
    public void beforeAdding(Consumer<Runnable> newReady) {
        ready = newReady;
    }

    /** Shows the links of this record, or none for null. */
    public void show(@Nullable UUID newRecord) {
        record = newRecord;
        search.set("");
        if (newRecord == null) {
            there.clear();
        } else {
            refresh();
        }
    }

    /** Reads the links again: one end may have been binned or renamed. */
    public void refresh() {
        UUID mine = record;
        if (mine != null) {
            house.tasks().run(() -> finder.of(mine), targets -> {
                if (mine.equals(record)) {
                    there.setAll(targets);
                }
            });
        }
    }

    private void find() {
        UUID mine = record;
        String typed = search.get();
        if (mine == null || typed == null || typed.isBlank()) {
            latest.forget();
            found.clear();
            return;
        }
        latest.ask(() -> finder.find(typed, mine), found::setAll);
    }

    public void add(Target target) {
        ready.accept(() -> change(links::add, target));
    }

    public void remove(Target target) {
        change((mine, other) -> links.remove(mine.id(), other.id()), target);
    }

    private interface Change {
        void between(Links.End mine, Links.End other);
    }

    private void change(Change change, Target target) {
        UUID mine = record;
        if (mine == null) {
            return;
        }
        search.set("");
        house.undo().quietly(Tasks.idle(), new Label("ui.link.changed", ""), List.of(new Touched(kind, mine)), () -> {
            change.between(new Links.End(kind.name(), mine), new Links.End(target.kind(), target.id()));
            return true;
        }, done -> refresh());
    }

    /** Goes to the record at the other end; one in the bin opens nothing. */
    public void open(Target target) {
        if (!target.binned()) {
            house.go().open(target.kind(), target.id());
        }
    }

    public ObservableList<Target> there() {
        return there;
    }

    /** What is typed into the finder. */
    public StringProperty search() {
        return search;
    }

    /** What the finder offers, newest first. */
    public ObservableList<Target> found() {
        return found;
    }
}
