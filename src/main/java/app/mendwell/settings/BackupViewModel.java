package app.mendwell.settings;

import app.mendwell.settings.Copies.Copy;
import app.mendwell.settings.Copies.Look;
import app.mendwell.ui.House;
import app.mendwell.ui.Words;
import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.Arrays;
import java.util.Locale;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.collections.ObservableMap;
import org.jspecify.annotations.Nullable;

/** The backups of this journal: making one, where they go, looking at one, and going back to one. */
public final class BackupViewModel {

    private final House house;
    private final Copies copies;
    private final ObservableList<Copy> list = FXCollections.observableArrayList();
    private final ObservableMap<Path, String> looks = FXCollections.observableHashMap();
    private final BooleanProperty making = new SimpleBooleanProperty();
    private final BooleanProperty checking = new SimpleBooleanProperty();
    private final ReadOnlyStringWrapper folder = new ReadOnlyStringWrapper("");
    private final ReadOnlyStringWrapper folderNote = new ReadOnlyStringWrapper("");
    private final BooleanProperty elsewhere = new SimpleBooleanProperty();
    private final ReadOnlyObjectWrapper<@Nullable Copy> restoring = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyStringWrapper answer = new ReadOnlyStringWrapper("");

    public BackupViewModel(House house, Copies copies) {
        this.house = house;
        this.copies = copies;
    }

    public void refresh() {
        folder.set(copies.folder().toString());
        elsewhere.set(copies.chosen().isPresent());
        folderNote.set(Words.of(copies.isAway()
                ? "settings.backup.folder.away"
                : copies.chosen().isPresent()
                        ? "settings.backup.folder.chosen"
                        : "settings.backup.folder.beside"));
        house.tasks().work(copies::list, list::setAll);
    }

    /** Makes one now. */
    public void make() {
        if (!making.get()) {
            house.tasks().run(making, copies::make, () -> {
                house.notices().say(Words.of("settings.backup.made"));
                refresh();
            });
        }
    }

    public void chooseFolder() {
        copies.askFolder().ifPresent(chosen -> {
            copies.choose(chosen);
            refresh();
        });
    }

    /** Backups go beside the journal again. */
    public void besideJournal() {
        copies.choose(null);
        refresh();
    }

    /** Looks at a backup; what is found stands on its line. */
    public void check(Copy copy) {
        if (checking.get()) {
            return;
        }
        checking.set(true);
        looks.put(copy.file(), Words.of("settings.backup.looking"));
        house.tasks().tryWork(() -> copies.look(copy), look -> {
            checking.set(false);
            looks.put(copy.file(), said(look));
        }, failure -> {
            checking.set(false);
            looks.remove(copy.file());
            house.tasks().problems().report(failure);
        });
    }

    private static String said(Look look) {
        return Words.of("settings.backup.look." + look.name().toLowerCase(Locale.ROOT));
    }

    /** Asks for the passphrase of this backup before going back to it. */
    public void askRestore(Copy copy) {
        answer.set("");
        restoring.set(copy);
    }

    public void leaveRestore() {
        restoring.set(null);
        answer.set("");
    }

    /** Goes back to it, once these words open it. They are wiped. */
    public void restore(char[] typed) {
        Copy copy = restoring.get();
        if (copy == null || checking.get() || typed.length == 0) {
            Arrays.fill(typed, '\0');
            return;
        }
        checking.set(true);
        answer.set("");
        house.tasks().tryWork(() -> copies.look(copy, typed), look -> {
            checking.set(false);
            if (look == Look.GOOD) {
                restoring.set(null);
                copies.restore(copy, typed);
            } else {
                Arrays.fill(typed, '\0');
                answer.set(look == Look.OTHER_PASSPHRASE ? Words.of("settings.backup.wrong") : said(look));
            }
        }, failure -> {
            Arrays.fill(typed, '\0');
            checking.set(false);
            house.tasks().problems().report(failure);
        });
    }

    /** “7 March 2026, 22:41”, in the reader's own way. */
    public String when(Instant at) {
        return DateTimeFormatter.ofLocalizedDateTime(FormatStyle.LONG, FormatStyle.SHORT)
                .withLocale(Locale.getDefault(Locale.Category.FORMAT)).format(at.atZone(ZoneId.of(house.wall()
                        .zone())));
    }

    public String why(Copy copy) {
        return Words.of("settings.backup.why." + copy.why().name().toLowerCase(Locale.ROOT));
    }

    /** The newest first. */
    public ObservableList<Copy> list() {
        return list;
    }

    /** What was found in a backup that was looked at, by its file. */
    public ObservableMap<Path, String> looks() {
        return looks;
    }

    public ReadOnlyBooleanProperty making() {
        return making;
    }

    public ReadOnlyBooleanProperty checking() {
        return checking;
    }

    public ReadOnlyStringProperty folder() {
        return folder.getReadOnlyProperty();
    }

    /** What is said of the folder. */
    public ReadOnlyStringProperty folderNote() {
        return folderNote.getReadOnlyProperty();
    }

    /** Whether the person chose a folder. */
    public ReadOnlyBooleanProperty elsewhere() {
        return elsewhere;
    }

    /** The backup to which the person asked to go back, while its passphrase is awaited. */
    public ReadOnlyObjectProperty<@Nullable Copy> restoring() {
        return restoring.getReadOnlyProperty();
    }

    /** Why going back did not work; empty for nothing. */
    public ReadOnlyStringProperty answer() {
        return answer.getReadOnlyProperty();
    }
}
