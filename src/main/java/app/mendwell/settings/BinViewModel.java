package app.mendwell.settings;

import app.mendwell.storage.Bin;
import app.mendwell.storage.Bin.BinRow;
import app.mendwell.storage.Kind;
import app.mendwell.storage.UndoStack.Label;
import app.mendwell.storage.UndoStack.Touched;
import app.mendwell.ui.Dates;
import app.mendwell.ui.House;
import app.mendwell.ui.Latest;
import app.mendwell.ui.Words;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

/** What was put away, of every kind, and the way back. */
public final class BinViewModel {

    private final House house;
    private final Bin bin;
    private final Latest<List<BinRow>> reading;
    private final ObservableList<BinRow> rows = FXCollections.observableArrayList();
    private final ReadOnlyBooleanWrapper read = new ReadOnlyBooleanWrapper();

    public BinViewModel(House house) {
        this.house = house;
        this.bin = new Bin(house.records());
        this.reading = new Latest<>(house.tasks());
    }

    public void refresh() {
        reading.ask(bin::rows, now -> {
            rows.setAll(now);
            read.set(true);
        });
    }

    /** Puts a record back where it was, with all that belongs to it; this can be undone. */
    public void restore(BinRow row) {
        Kind kind = house.records().kinds().get(row.kind());
        house.undo().doing(new Label("settings.bin.restored", title(row)), List.of(new Touched(kind, row.id())), () -> {
            house.records().restore(kind, row.id());
            return true;
        }, done -> refresh());
    }

    /** The line that names a record; a veiled one keeps its title to itself. */
    public String title(BinRow row) {
        if (row.secret()) {
            return Words.of("settings.bin.private");
        }
        return row.title().isBlank() ? Words.of("settings.bin.untitled") : row.title();
    }

    /** What it is, since when it is here and until when it stays. */
    public String about(BinRow row) {
        String key = "settings.kind." + row.kind();
        String kind = Words.has(key) ? Words.of(key) : Words.of("settings.kind.other");
        return Words.of("settings.bin.about", kind, day(row.deletedAt()), day(row.deletedAt().plus(Bin.STAYS)));
    }

    private String day(Instant at) {
        LocalDate day = at.atZone(java.time.ZoneId.of(house.wall().zone())).toLocalDate();
        return Dates.shortDay(day, house.wall().today());
    }

    public ObservableList<BinRow> rows() {
        return rows;
    }

    /** Whether the rows have been read: only then can the bin be called empty. */
    public ReadOnlyBooleanProperty read() {
        return read.getReadOnlyProperty();
    }

    /** Turns with each step taken back or done again. */
    public javafx.beans.property.ReadOnlyIntegerProperty turns() {
        return house.undo().turns();
    }
}
