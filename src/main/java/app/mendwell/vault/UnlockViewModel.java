package app.mendwell.vault;

import app.mendwell.storage.StorageException.Reason;
import app.mendwell.ui.Tasks;
import app.mendwell.ui.Words;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Locale;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import org.jspecify.annotations.Nullable;

/**
 * A file that is locked, and how opening it goes. Whatever it finds is told by a page of constant words; nothing of what
 * is inside is known here.
 */
public final class UnlockViewModel {

    /** What stands on screen. */
    public enum Page {
        LOCK, DAMAGED, IN_USE, NOT_A_VAULT, NEWER, REFUSED,
        /** The file that was open last isn't there: its disk may be away. */
        AWAY
    }

    /** Until then the button says nothing of the wait. */
    private static final Duration SOON = Duration.ofMillis(400);

    private record Attempt(String name, boolean empty, UnlockResult result) {}

    private final Entrance entrance;
    private final Entrance.Ways ways;
    private final DamagedViewModel damaged;
    private final ReadOnlyObjectWrapper<Page> page = new ReadOnlyObjectWrapper<>(Page.LOCK);
    private final ReadOnlyBooleanWrapper busy = new ReadOnlyBooleanWrapper();
    private final ReadOnlyBooleanWrapper opening = new ReadOnlyBooleanWrapper();
    private final ReadOnlyStringWrapper answer = new ReadOnlyStringWrapper("");
    private final ReadOnlyIntegerWrapper answers = new ReadOnlyIntegerWrapper();
    private final ReadOnlyStringWrapper reason = new ReadOnlyStringWrapper("other");
    private Path file;
    private @Nullable Passphrase held;
    private Tasks.Cancel soon = () -> {};
    /** Grows with each attempt and when the page is left: what comes back to an older one is not shown. */
    private long turn;

    public UnlockViewModel(Entrance entrance, Entrance.Ways ways, Path file) {
        this.entrance = entrance;
        this.ways = ways;
        this.damaged = new DamagedViewModel(entrance, this::opened);
        this.file = file;
        show(file);
    }

    /** Turns to a file: its lock, or word that it is away. */
    public void show(Path next) {
        letGo();
        file = next;
        answer.set("");
        page.set(Files.exists(next) ? Page.LOCK : Page.AWAY);
    }

    /** Lets the person choose another file. */
    public void another() {
        entrance.ask().open(Words.of("vault.file.kind"), "mendwell").ifPresent(this::show);
    }

    /** The words being typed: the answer to the ones before goes. */
    public void typing() {
        answer.set("");
    }

    /** Opens with these words, which are wiped. */
    public void unlock(char[] typed) {
        Passphrase passphrase = Passphrase.of(typed);
        if (busy.get() || passphrase.isEmpty()) {
            passphrase.close();
            return;
        }
        wipe();
        held = passphrase;
        tryIt();
    }

    /** The same once more: the other window is closed, the disk is connected. */
    public void again() {
        if (page.get() == Page.AWAY || held == null) {
            show(file);
        } else {
            tryIt();
        }
    }

    private void tryIt() {
        long mine = begin();
        Path present = file;
        entrance.tasks().tryWork(() -> VaultFiles.nameOutside(present), name -> {
            // What is left of the wait after the try before, should the program have been closed meanwhile.
            Instant now = entrance.clock().instant();
            after(mine, entrance.outside().now().tries(name).left(now), () -> open(mine, name, present));
        }, failure -> failed(mine, failure));
    }

    private long begin() {
        busy.set(true);
        answer.set("");
        soon.cancel();
        soon = entrance.tasks().later(SOON, () -> opening.set(true));
        return ++turn;
    }

    private void after(long mine, Duration wait, Runnable then) {
        if (wait.isZero()) {
            then.run();
            return;
        }
        entrance.tasks().later(wait, () -> {
            if (mine == turn) {
                then.run();
            }
        });
    }

    private void open(long mine, String name, Path present) {
        Passphrase passphrase = held;
        if (passphrase == null) {
            rest();
            return;
        }
        Passphrase words = passphrase.copy();
        entrance.tasks().tryWork(() -> {
            try (words) {
                boolean empty = present.toFile().length() == 0;
                return new Attempt(name, empty, entrance.opener().open(present, words));
            }
        }, attempt -> judge(mine, attempt), failure -> failed(mine, failure));
    }

    private void judge(long mine, Attempt attempt) {
        if (mine != turn) {
            entrance.closeUnseen(attempt.result());
            return;
        }
        switch (attempt.result()) {
            case UnlockResult.Opened(OpenedVault vault) -> {
                forgetTries(attempt.name());
                opened(vault);
            }
            case UnlockResult.WrongPassphrase() -> wrong(mine, attempt.name());
            case UnlockResult.Damaged found -> {
                Passphrase passphrase = held;
                held = null;
                damaged.show(file, found, passphrase, !attempt.empty());
                turn(Page.DAMAGED);
            }
            case UnlockResult.InUse() -> turn(Page.IN_USE);
            case UnlockResult.NotAVault() -> turn(Page.NOT_A_VAULT);
            case UnlockResult.NewerThanProgram() -> turn(Page.NEWER);
            case UnlockResult.PlaceRefuses(Reason why) -> {
                reason.set(why.name().toLowerCase(Locale.ROOT));
                turn(Page.REFUSED);
            }
        }
    }

    private void forgetTries(String name) {
        if (entrance.outside().now().tries(name).wrong() > 0) {
            entrance.outside().change(now -> now.withTries(name, WrongTries.NONE));
            entrance.write();
        }
    }

    private void wrong(long mine, String name) {
        wipe();
        Instant now = entrance.clock().instant();
        WrongTries tries = entrance.outside().now().tries(name).oneMore(now);
        if (!name.isEmpty()) {
            // Written before the wait, so that closing the program doesn't shorten it.
            entrance.outside().change(outside -> outside.withTries(name, tries));
            entrance.write();
        }
        after(mine, tries.left(now), () -> {
            rest();
            answer.set(Words.of("vault.lock.wrong"));
            answers.set(answers.get() + 1);
        });
    }

    private void turn(Page to) {
        rest();
        page.set(to);
    }

    private void failed(long mine, RuntimeException failure) {
        if (mine == turn) {
            wipe();
            rest();
            entrance.tasks().problems().report(failure);
        }
    }

    private void rest() {
        soon.cancel();
        opening.set(false);
        busy.set(false);
    }

    private void opened(OpenedVault vault) {
        wipe();
        rest();
        entrance.remember(vault);
        ways.opened(vault);
    }

    /** The page is left, or the window hidden: what was typed is wiped, and what opens now is closed unseen. */
    public void letGo() {
        turn++;
        rest();
        wipe();
        damaged.letGo();
    }

    private void wipe() {
        Passphrase passphrase = held;
        if (passphrase != null) {
            passphrase.close();
            held = null;
        }
    }

    /** To the first pages, where a new journal is made. */
    public void anew() {
        letGo();
        ways.anew();
    }

    public void close() {
        letGo();
        ways.close();
    }

    public DamagedViewModel damaged() {
        return damaged;
    }

    public ReadOnlyObjectProperty<Page> page() {
        return page.getReadOnlyProperty();
    }

    /** An attempt is under way: nothing else can begin. */
    public ReadOnlyBooleanProperty busy() {
        return busy.getReadOnlyProperty();
    }

    /** It takes long enough to say so. */
    public ReadOnlyBooleanProperty opening() {
        return opening.getReadOnlyProperty();
    }

    /** What is said under the field; empty for nothing. */
    public ReadOnlyStringProperty answer() {
        return answer.getReadOnlyProperty();
    }

    /** Turns with each wrong answer, so that the words can be marked for typing over. */
    public ReadOnlyIntegerProperty answers() {
        return answers.getReadOnlyProperty();
    }

    /** Why the place refuses, as the end of the word keys: {@code read_only}, {@code disk_full} and so on. */
    public ReadOnlyStringProperty reason() {
        return reason.getReadOnlyProperty();
    }
}
