package app.mendwell.vault;

import app.mendwell.storage.StorageException.Reason;
import app.mendwell.ui.Words;
import java.nio.file.Path;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import org.jspecify.annotations.Nullable;

/** A file of which a part cannot be right, and the backup that can take its place. */
public final class DamagedViewModel {

    private final Entrance entrance;
    private final Consumer<OpenedVault> opened;
    private final ReadOnlyBooleanWrapper passphraseRight = new ReadOnlyBooleanWrapper();
    private final ReadOnlyBooleanWrapper hasBackup = new ReadOnlyBooleanWrapper();
    private final ReadOnlyBooleanWrapper needsPassphrase = new ReadOnlyBooleanWrapper();
    private final ReadOnlyBooleanWrapper busy = new ReadOnlyBooleanWrapper();
    private final ReadOnlyStringWrapper newest = new ReadOnlyStringWrapper("");
    private final ReadOnlyStringWrapper answer = new ReadOnlyStringWrapper("");
    private final ReadOnlyStringWrapper details = new ReadOnlyStringWrapper("");
    private Path file = Path.of("");
    private @Nullable Path backup;
    private @Nullable Passphrase passphrase;
    /** Grows with each attempt and when the page is left. */
    private long turn;

    DamagedViewModel(Entrance entrance, Consumer<OpenedVault> opened) {
        this.entrance = entrance;
        this.opened = opened;
    }

    /**
     * Tells of this file.
     *
     * @param right whether the passphrase fitted a part of it: only then may dates and places be told (C28)
     */
    void show(Path damagedFile, UnlockResult.Damaged found, @Nullable Passphrase typed, boolean right) {
        file = damagedFile;
        passphrase = typed;
        backup = found.newestGood().orElse(null);
        passphraseRight.set(right);
        hasBackup.set(backup != null);
        needsPassphrase.set(false);
        answer.set("");
        newest.set(newestLine(right));
        details.set(right ? detailLines() : "");
    }

    private String newestLine(boolean right) {
        Path copy = backup;
        if (copy == null) {
            return Words.of("vault.damaged.no_backup");
        }
        Optional<Instant> at = BackupName.read(file, copy).map(BackupName::at);
        return right && at.isPresent()
                ? Words.of("vault.damaged.newest", written(at.get()))
                : Words.of("vault.damaged.newest_undated");
    }

    private String written(Instant at) {
        return DateTimeFormatter.ofLocalizedDateTime(FormatStyle.LONG, FormatStyle.SHORT)
                .withLocale(Locale.getDefault(Locale.Category.FORMAT)).format(at.atZone(entrance.clock().getZone()));
    }

    private String detailLines() {
        boolean torn = file.toFile().length() % Pages.SIZE != 0;
        return Words.of(torn ? "vault.damaged.details.torn" : "vault.damaged.details.pages", file.toString());
    }

    /** Puts the newest good backup in place. */
    public void useNewest() {
        Path copy = backup;
        if (copy != null) {
            use(copy);
        }
    }

    /** Lets the person choose a backup, and puts it in place. */
    public void another() {
        entrance.ask().open(Words.of("vault.file.kind"), "mendwell").ifPresent(copy -> {
            backup = copy;
            use(copy);
        });
    }

    /** The chosen backup has another passphrase: here it is. The words are wiped. */
    public void useWith(char[] typed) {
        Path copy = backup;
        Passphrase words = Passphrase.of(typed);
        if (copy == null || busy.get() || words.isEmpty()) {
            words.close();
            return;
        }
        wipe();
        passphrase = words;
        use(copy);
    }

    private void use(Path copy) {
        Passphrase words = passphrase;
        if (words == null || busy.get()) {
            needsPassphrase.set(words == null);
            return;
        }
        busy.set(true);
        answer.set("");
        Path target = file;
        Passphrase once = words.copy();
        long mine = ++turn;
        entrance.tasks().tryWork(() -> {
            try (once) {
                return entrance.opener().restore(copy, target, once);
            }
        }, result -> judge(mine, result), failure -> {
            busy.set(false);
            entrance.tasks().problems().report(failure);
        });
    }

    private void judge(long mine, UnlockResult result) {
        if (mine != turn) {
            entrance.closeUnseen(result);
            return;
        }
        busy.set(false);
        switch (result) {
            case UnlockResult.Opened(OpenedVault vault) -> {
                wipe();
                opened.accept(vault);
            }
            case UnlockResult.WrongPassphrase() -> {
                answer.set(Words.of(needsPassphrase.get() ? "vault.lock.wrong" : "vault.damaged.other_passphrase"));
                needsPassphrase.set(true);
            }
            case UnlockResult.Damaged _ -> answer.set(Words.of("vault.damaged.backup_too"));
            case UnlockResult.NotAVault() -> answer.set(Words.of("vault.damaged.no_vault"));
            case UnlockResult.NewerThanProgram() -> answer.set(Words.of("vault.damaged.newer"));
            case UnlockResult.InUse() -> answer.set(Words.of("vault.damaged.in_use"));
            case UnlockResult.PlaceRefuses(Reason reason) -> answer.set(Words.of("vault.refused."
                    + reason.name().toLowerCase(Locale.ROOT) + ".text"));
        }
    }

    void letGo() {
        turn++;
        busy.set(false);
        wipe();
    }

    private void wipe() {
        Passphrase words = passphrase;
        if (words != null) {
            words.close();
            passphrase = null;
        }
    }

    /** Whether it may be said that the passphrase is right. */
    public ReadOnlyBooleanProperty passphraseRight() {
        return passphraseRight.getReadOnlyProperty();
    }

    public ReadOnlyBooleanProperty hasBackup() {
        return hasBackup.getReadOnlyProperty();
    }

    /** The chosen backup was made under other words. */
    public ReadOnlyBooleanProperty needsPassphrase() {
        return needsPassphrase.getReadOnlyProperty();
    }

    public ReadOnlyBooleanProperty busy() {
        return busy.getReadOnlyProperty();
    }

    /** One sentence about the newest good backup. */
    public ReadOnlyStringProperty newest() {
        return newest.getReadOnlyProperty();
    }

    /** Why the backup could not be used; empty for nothing. */
    public ReadOnlyStringProperty answer() {
        return answer.getReadOnlyProperty();
    }

    /** Where the file lies and what was found; empty where that may not be told. */
    public ReadOnlyStringProperty details() {
        return details.getReadOnlyProperty();
    }
}
