package app.mendwell.vault;

import app.mendwell.storage.PreferenceRepository;
import app.mendwell.storage.Preferences;
import app.mendwell.storage.StorageException;
import app.mendwell.storage.StorageException.Reason;
import app.mendwell.ui.Words;
import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Path;
import java.util.Locale;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import org.jspecify.annotations.Nullable;

/** The first pages: what this is, the passphrase, and how it looks. The journal is made once its passphrase stands. */
public final class FirstRunViewModel {

    /** The pages in order. */
    public enum Step {
        WELCOME, PASSPHRASE, BEGIN
    }

    /** Makes a journal and opens it. */
    public interface Maker {
        OpenedVault create(Path file, Passphrase passphrase) throws IOException;
    }

    /** Where the first pages lead. */
    public interface Ways {

        /** Into the new journal, which is the program's to close. */
        void opened(OpenedVault vault);

        /** To the made-up pages; the new journal is closed and remembered. */
        void example();

        /** To the lock of a journal that is there already. */
        void existing(Path file);
    }

    private sealed interface Made {
        record Done(OpenedVault vault) implements Made {}

        record Taken() implements Made {}

        record Refused(Reason reason) implements Made {}
    }

    private final Entrance entrance;
    private final Maker maker;
    private final Ways ways;
    private final NewPassphraseViewModel passphrase;
    private final ReadOnlyObjectWrapper<Step> step = new ReadOnlyObjectWrapper<>(Step.WELCOME);
    private final StringProperty partner = new SimpleStringProperty("");
    private final ReadOnlyObjectWrapper<Path> place;
    private final ReadOnlyBooleanWrapper busy = new ReadOnlyBooleanWrapper();
    private final ReadOnlyStringWrapper answer = new ReadOnlyStringWrapper("");
    private @Nullable OpenedVault made;
    private boolean left;

    public FirstRunViewModel(Entrance entrance, Maker maker, NewPassphraseViewModel passphrase, Ways ways) {
        this.entrance = entrance;
        this.maker = maker;
        this.passphrase = passphrase;
        this.ways = ways;
        this.place = new ReadOnlyObjectWrapper<>(entrance.places().vault());
        passphrase.words().subscribe((before, now) -> answer.set(""));
        passphrase.again().subscribe((before, now) -> answer.set(""));
    }

    /** Goes on from the present page. */
    public void next() {
        switch (step.get()) {
            case WELCOME -> step.set(Step.PASSPHRASE);
            case PASSPHRASE -> make();
            case BEGIN -> begin();
        }
    }

    /** To the page before; once the journal is made there is none. */
    public void back() {
        if (step.get() == Step.PASSPHRASE && !busy.get()) {
            step.set(Step.WELCOME);
        }
    }

    /** Opens a journal that is there already. */
    public void existing() {
        entrance.ask().open(Words.of("vault.file.kind"), "mendwell").ifPresent(file -> {
            passphrase.forget();
            ways.existing(file);
        });
    }

    public void anotherPlace() {
        entrance.ask().saveAs("journal", Words.of("vault.file.kind"), "mendwell").ifPresent(file -> {
            place.set(withEnding(file));
            answer.set("");
        });
    }

    private static Path withEnding(Path file) {
        String name = file.getFileName().toString();
        return name.endsWith(BackupName.ENDING) ? file : file.resolveSibling(name + BackupName.ENDING);
    }

    private void make() {
        if (busy.get()) {
            return;
        }
        busy.set(true);
        passphrase.judge(inTheWay -> {
            answer.set(inTheWay.orElse(""));
            if (inTheWay.isPresent()) {
                busy.set(false);
            } else {
                makeWith(passphrase.take());
            }
        });
    }

    private void makeWith(Passphrase words) {
        Path file = place.get();
        String label = partner.get().strip();
        entrance.tasks().tryWork(() -> create(file, words, label), this::judge, failure -> {
            busy.set(false);
            entrance.tasks().problems().report(failure);
        });
    }

    private Made create(Path file, Passphrase words, String label) {
        try (words) {
            OpenedVault vault = maker.create(file, words);
            if (!label.isEmpty()) {
                new PreferenceRepository(vault.db()).save(Preferences.DEFAULT.with("partner_label", label));
            }
            return new Made.Done(vault);
        } catch (FileAlreadyExistsException e) {
            return new Made.Taken();
        } catch (StorageException e) {
            return new Made.Refused(e.reason());
        } catch (IOException e) {
            return new Made.Refused(Reason.CANNOT_WRITE);
        }
    }

    private void judge(Made result) {
        busy.set(false);
        switch (result) {
            case Made.Done(OpenedVault vault) -> {
                made = vault;
                passphrase.forget();
                entrance.remember(vault);
                if (left) {
                    closeMade(() -> {});
                } else {
                    step.set(Step.BEGIN);
                }
            }
            case Made.Taken() -> answer.set(Words.of("vault.first.taken"));
            case Made.Refused(Reason reason) ->
                answer.set(Words.of("vault.first.refused_place." + (reason == Reason.DISK_FULL ? "full" : "other")));
        }
    }

    /** Into the empty journal. */
    public void begin() {
        OpenedVault vault = made;
        if (vault != null) {
            made = null;
            ways.opened(vault);
        }
    }

    /** First a look at made-up pages; the new journal stays closed meanwhile. */
    public void lookAround() {
        closeMade(ways::example);
    }

    /** Closes what was made, where the window goes before anything was begun. */
    public void letGo() {
        left = true;
        passphrase.forget();
        closeMade(() -> {});
    }

    private void closeMade(Runnable then) {
        OpenedVault vault = made;
        made = null;
        if (vault == null) {
            then.run();
            return;
        }
        entrance.tasks().work(() -> {
            vault.close();
            return true;
        }, closed -> then.run());
    }

    public ReadOnlyObjectProperty<Step> step() {
        return step.getReadOnlyProperty();
    }

    public NewPassphraseViewModel passphrase() {
        return passphrase;
    }

    /** The person's word for the other one; empty for “my partner”. */
    public StringProperty partner() {
        return partner;
    }

    /** What K3 says of the other person, as typed so far. */
    public String partnerLabel() {
        return partner.get().isBlank() ? Preferences.DEFAULT.partnerLabel() : partner.get().strip();
    }

    public ReadOnlyObjectProperty<Path> place() {
        return place.getReadOnlyProperty();
    }

    public ReadOnlyBooleanProperty busy() {
        return busy.getReadOnlyProperty();
    }

    /** What stands in the way of going on; empty for nothing. */
    public ReadOnlyStringProperty answer() {
        return answer.getReadOnlyProperty();
    }

    public static String stepWord(Step step) {
        return Words.of("vault.first.step." + step.name().toLowerCase(Locale.ROOT));
    }
}
