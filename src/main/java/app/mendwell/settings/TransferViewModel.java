package app.mendwell.settings;

import app.mendwell.settings.Transfers.Outgoing;
import app.mendwell.settings.Transfers.Past;
import app.mendwell.ui.Dates;
import app.mendwell.ui.House;
import app.mendwell.ui.Words;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Path;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.jspecify.annotations.Nullable;

/** What comes in and goes out: imports of before, and files of one's own. */
public final class TransferViewModel {

    private final House house;
    private final Transfers transfers;
    private final ImportViewModel importing;
    private final ObservableList<Past> past = FXCollections.observableArrayList();
    private final ReadOnlyObjectWrapper<@Nullable String> warned = new ReadOnlyObjectWrapper<>();
    private final BooleanProperty writing = new SimpleBooleanProperty();
    private final BooleanProperty takingBack = new SimpleBooleanProperty();
    private final ReadOnlyStringWrapper answer = new ReadOnlyStringWrapper("");
    private boolean stopped;

    public TransferViewModel(House house, Transfers transfers) {
        this.house = house;
        this.transfers = transfers;
        this.importing = new ImportViewModel(house, transfers);
    }

    public void refresh() {
        house.tasks().run(() -> transfers.past(), rows -> past.setAll(rows));
    }

    /** Says first that the file will not be locked; only then may its place be chosen (C25). */
    public void warn(String format) {
        answer.set("");
        warned.set(format);
    }

    public void leaveWarning() {
        warned.set(null);
    }

    /** Chooses a place and writes there. */
    public void write() {
        String format = warned.get();
        if (format == null || writing.get()) {
            return;
        }
        warned.set(null);
        house.ask().saveAs(Words.of("settings.export.name"), FormatWords.out(format), FormatWords.extension(format))
                .ifPresent(file -> begin(file, format));
    }

    private void begin(Path file, String format) {
        stopped = false;
        writing.set(true);
        house.tasks().tryRun(() -> opened(file, format), out -> {
            if (out.isEmpty()) {
                writing.set(false);
                answer.set(Words.of("settings.export.taken"));
            } else {
                step(out.get());
            }
        }, this::failed);
    }

    private Optional<Outgoing> opened(Path file, String format) {
        try {
            return Optional.of(transfers.out(file, format));
        } catch (FileAlreadyExistsException e) {
            return Optional.empty();
        }
    }

    /** A page at a time, so that what is typed meanwhile is kept in between. */
    private void step(Outgoing out) {
        house.tasks().tryRun(() -> {
            if (!stopped && out.step()) {
                return true;
            }
            out.close();
            return false;
        }, more -> {
            if (more) {
                step(out);
            } else {
                writing.set(false);
                answer.set(Words.of(stopped ? "settings.export.stopped" : "settings.export.done"));
            }
        }, failure -> house.tasks().run(() -> {
            out.close();
            return true;
        }, closed -> failed(failure)));
    }

    private void failed(RuntimeException failure) {
        writing.set(false);
        house.tasks().problems().report(failure);
    }

    /** Stops writing; nothing is left behind. */
    public void stop() {
        stopped = true;
    }

    /** Takes an import of before back; what was changed since stays, and is named. */
    public void takeBack(Past one) {
        if (takingBack.get()) {
            return;
        }
        house.tasks().run(takingBack, () -> transfers.takeBack(one.batch()), taken -> {
            List<String> staying = taken.staying();
            answer.set(staying.isEmpty()
                    ? Words.of("settings.past.taken")
                    : Words.of("settings.past.staying", String.join(", ", staying)));
            refresh();
        });
    }

    public ImportViewModel importing() {
        return importing;
    }

    /** The formats that can be read, in words. */
    public List<String> readable() {
        return transfers.readable().stream().map(FormatWords::in).toList();
    }

    /** The formats that can be written, by their stored names. */
    public List<String> writable() {
        return transfers.writable();
    }

    public boolean takesBack() {
        return transfers.takesBack();
    }

    /** The day of an import, as the person's wall showed it. */
    public String day(Past one) {
        return Dates.day(one.at().atZone(ZoneId.of(house.wall().zone())).toLocalDate());
    }

    /** Imports of before, the newest first. */
    public ObservableList<Past> past() {
        return past;
    }

    /** The format of which was said that its file isn't locked; null where none is asked for. */
    public ReadOnlyObjectProperty<@Nullable String> warned() {
        return warned.getReadOnlyProperty();
    }

    public ReadOnlyBooleanProperty writing() {
        return writing;
    }

    public ReadOnlyBooleanProperty takingBack() {
        return takingBack;
    }

    /** How it ended, in a sentence; empty for nothing. */
    public ReadOnlyStringProperty answer() {
        return answer.getReadOnlyProperty();
    }
}
