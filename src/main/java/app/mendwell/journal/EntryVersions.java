package app.mendwell.journal;

import app.mendwell.ui.House;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.Locale;
import java.util.UUID;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.jspecify.annotations.Nullable;

/** Earlier wordings of the open page: to read, and to bring back. Knows no controls. */
public final class EntryVersions {

    private final House house;
    private final Shelf shelf;
    private final EntryViewModel entry;
    private final ObservableList<EntryVersion> there = FXCollections.observableArrayList();
    private final ObjectProperty<@Nullable EntryVersion> chosen = new SimpleObjectProperty<>();

    EntryVersions(House house, Shelf shelf, EntryViewModel entry) {
        this.house = house;
        this.shelf = shelf;
        this.entry = entry;
    }

    /** Reads the earlier wordings of the open page, newest first. */
    void refresh() {
        Entry page = entry.page().get();
        if (page == null) {
            there.clear();
            return;
        }
        UUID id = page.id();
        house.tasks().run(() -> shelf.entries().versions(id), found -> {
            there.setAll(found);
            chosen.set(found.isEmpty() ? null : found.getFirst());
        });
    }

    /** Brings the chosen one back and closes the panel. */
    void bringBack() {
        EntryVersion version = chosen.get();
        if (version != null) {
            house.go().closeAside();
            entry.bringBack(version);
        }
    }

    /** When these words had last been kept: day and hour, by the clock on this wall. */
    String when(EntryVersion version) {
        Instant at = version.savedAt();
        OffsetDateTime wall = at.atZone(ZoneId.of(house.wall().zone())).toOffsetDateTime();
        return DateTimeFormatter.ofLocalizedDateTime(FormatStyle.LONG, FormatStyle.SHORT)
                .withLocale(Locale.getDefault(Locale.Category.FORMAT)).format(wall);
    }

    ObservableList<EntryVersion> there() {
        return there;
    }

    ObjectProperty<@Nullable EntryVersion> chosen() {
        return chosen;
    }
}
