package app.mendwell.settings;

import app.mendwell.settings.Transfers.Found;
import app.mendwell.settings.Transfers.Report;
import app.mendwell.ui.House;
import app.mendwell.ui.Words;
import java.io.IOException;
import java.nio.file.Path;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import org.jspecify.annotations.Nullable;

/** One import: the file, a look at what would come in, and bringing it in. */
public final class ImportViewModel {

    /** How far it has come. */
    public enum Stage {
        NONE, LOOKING, PREVIEW, UNREADABLE, BRINGING, DONE
    }

    private final House house;
    private final Transfers transfers;
    private final ReadOnlyObjectWrapper<Stage> stage = new ReadOnlyObjectWrapper<>(Stage.NONE);
    private final ReadOnlyObjectWrapper<@Nullable Report> report = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyStringWrapper name = new ReadOnlyStringWrapper("");
    private final ReadOnlyStringWrapper why = new ReadOnlyStringWrapper("");
    private final StringProperty zone;
    private @Nullable Path file;
    private String format = "";

    public ImportViewModel(House house, Transfers transfers) {
        this.house = house;
        this.transfers = transfers;
        this.zone = new SimpleStringProperty(house.wall().zone());
        zone.subscribe((before, now) -> lookAgain());
    }

    /** Lets the person choose a file and looks at it. */
    public void choose() {
        house.ask().open(Words.of("settings.import.kind"), "zip", "json").ifPresent(this::take);
    }

    private void take(Path chosen) {
        file = chosen;
        name.set(chosen.getFileName().toString());
        stage.set(Stage.LOOKING);
        house.tasks().tryRun(() -> formatOf(chosen), found -> {
            if (found.isPresent()) {
                format = found.get();
                look(chosen);
            } else {
                unreadable(Words.of("settings.import.unknown"));
            }
        }, this::failed);
    }

    private Optional<String> formatOf(Path chosen) {
        try {
            return transfers.formatOf(chosen);
        } catch (IOException e) {
            return Optional.empty(); // Looking at it in full would say no more than this.
        }
    }

    private void lookAgain() {
        Path chosen = file;
        if (chosen != null && stage.get() == Stage.PREVIEW) {
            stage.set(Stage.LOOKING);
            look(chosen);
        }
    }

    private void look(Path chosen) {
        String read = format;
        String where = zone.get();
        house.tasks().tryRun(() -> transfers.look(chosen, read, where), found -> {
            switch (found) {
                case Found.Read(Report what) -> {
                    report.set(what);
                    stage.set(Stage.PREVIEW);
                }
                case Found.Unreadable(String reason) -> unreadable(reason);
            }
        }, this::failed);
    }

    private void unreadable(String reason) {
        why.set(reason);
        stage.set(Stage.UNREADABLE);
    }

    private void failed(RuntimeException failure) {
        stop();
        house.tasks().problems().report(failure);
    }

    /** Brings in what the preview shows. */
    public void bring() {
        Path chosen = file;
        if (chosen == null || stage.get() != Stage.PREVIEW) {
            return;
        }
        stage.set(Stage.BRINGING);
        String read = format;
        String where = zone.get();
        house.tasks().tryRun(() -> transfers.bring(chosen, read, where), found -> {
            switch (found) {
                case Found.Read(Report what) -> {
                    report.set(what);
                    stage.set(Stage.DONE);
                }
                case Found.Unreadable(String reason) -> unreadable(reason);
            }
        }, this::failed);
    }

    /** Back to where one came from; what is under way goes on. */
    public void stop() {
        file = null;
        report.set(null);
        stage.set(Stage.NONE);
    }

    /** Every zone there is, in order. */
    public static List<String> zones() {
        return ZoneId.getAvailableZoneIds().stream().filter(id -> id.contains("/") && !id.startsWith("SystemV"))
                .sorted().toList();
    }

    public ReadOnlyObjectProperty<Stage> stage() {
        return stage.getReadOnlyProperty();
    }

    /** What would come in, or came in; null before. */
    public ReadOnlyObjectProperty<@Nullable Report> report() {
        return report.getReadOnlyProperty();
    }

    /** The name of the file. */
    public ReadOnlyStringProperty name() {
        return name.getReadOnlyProperty();
    }

    /** Why it cannot be read. */
    public ReadOnlyStringProperty why() {
        return why.getReadOnlyProperty();
    }

    /** The zone for what names none; another one is looked at anew. */
    public StringProperty zone() {
        return zone;
    }
}
